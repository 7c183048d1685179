const LONGEST = 40;
const MOST_CANDIDATES = 500;

/** The known word that a mistyped one was probably meant to be; `undefined` where none comes near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > LONGEST || known.length > MOST_CANDIDATES) return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    if (candidate.length > LONGEST) continue;
    const distance = isStartOf(candidate, word) ? 1 : distanceBetween(plain(word), plain(candidate));
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** `monday` was meant to be `mon`. */
function isStartOf(candidate: string, word: string): boolean {
  return candidate.length > 2 && word.toLowerCase().startsWith(candidate.toLowerCase());
}

/** `working_days`, `WorkingDays` and `workingDays` are the same word written differently. */
function plain(word: string): string {
  return word.toLowerCase().replace(/[-_ .]/g, "");
}

/** How many letters must be put in, left out, changed or swapped with the next to make one word of the other. */
function distanceBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (last[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (beforeLast[j - 2] as number) + 1 : Infinity;
      row.push(Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, changed, swapped));
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] as number;
}
