const LONGEST = 40;
const MOST_CANDIDATES = 500;

/** The known word that a mistyped one was probably meant to be; `undefined` where none comes near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > LONGEST || known.length > MOST_CANDIDATES) return undefined;
  const wanted = plain(word);
  let best: string | undefined;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of known) {
    if (numberIn(candidate) !== numberIn(word)) continue;
    const distance = distanceBetween(wanted, plain(candidate.slice(0, LONGEST)));
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** `CAL-4` may be meant for `CAL-04`, but not `CAL-05`. */
function numberIn(word: string): number {
  return Number(word.replace(/\D/g, ""));
}

/** `working_days`, `WorkingDays` and `workingDays` are the same word written differently. */
function plain(word: string): string {
  return word.toLowerCase().replace(/[-_ .]/g, "");
}

/** How many letters must be put in, left out, changed or swapped with the next to make one word of the other. */
function distanceBetween(a: string, b: string): number {
  if (b.length > 2 && a.startsWith(b)) return 1;
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
