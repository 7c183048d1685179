const LONGEST = 40;
const MOST_CANDIDATES = 500;
const MOST_NAMED = 3;

/** The known word that a mistyped one was probably meant to be; `undefined` if none comes near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  return misspelt(word, known)[0];
}

/**
 * Asks whether one of the known names was meant: those that a mistyped one misspells, the nearest first, or else those
 * that share a part with it (`routine`, `repairs.urgent` and `repairs.routine`). `undefined` if none comes near.
 */
export function didYouMean(word: string, known: readonly string[]): string | undefined {
  const names = [...new Set(known)];
  const likely = misspelt(word, names);
  const alike = likely.length > 0 ? likely : names.filter((name) => sharesPart(name, word));
  return alike.length === 0 ? undefined : `Did you mean ${alike.slice(0, MOST_NAMED).join(" or ")}?`;
}

function misspelt(word: string, known: readonly string[]): readonly string[] {
  if (word.length > LONGEST || known.length > MOST_CANDIDATES) return [];
  const wanted = plain(word);
  const most = Math.max(1, Math.floor(wanted.length / 3));
  return known
    .filter((name) => numberIn(name) === numberIn(word))
    .map((name) => ({ name, away: distanceBetween(wanted, plain(name.slice(0, LONGEST))) }))
    .filter(({ away }) => away <= most)
    .sort((a, b) => a.away - b.away)
    .map(({ name }) => name);
}

function sharesPart(name: string, word: string): boolean {
  const parts = partsOf(word);
  return numberIn(name) === numberIn(word) && partsOf(name).some((part) => part.length > 2 && parts.includes(part));
}

function partsOf(word: string): readonly string[] {
  return word.slice(0, LONGEST).toLowerCase().split(/[.-]/);
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
