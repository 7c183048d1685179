import { distance } from "fastest-levenshtein";

/** The known names that look like a mistyped one, the nearest first; at most three. */
export function suggestions(mistyped: string, names: readonly string[]): string[] {
  const wanted = mistyped.toLowerCase();
  const farthest = Math.max(2, Math.floor(wanted.length / 3));
  return [...new Set(names)]
    .map((name) => ({ name, away: awayFrom(wanted, name.toLowerCase()) }))
    .filter(({ away }) => away <= farthest)
    .sort((a, b) => a.away - b.away)
    .slice(0, 3)
    .map(({ name }) => name);
}

/** What to do about a mistyped name: the likely ones, or all of them. */
export function remedyFor(mistyped: string, names: readonly string[], otherwise: string): string {
  const likely = suggestions(mistyped, names);
  return likely.length === 0 ? otherwise : `Did you mean ${inWords(likely)}?`;
}

/** A part of a name (`routine` of `repairs.routine`) is nearer than any misspelling. */
function awayFrom(wanted: string, name: string): number {
  return wanted.length >= 3 && name.split(/[.-]/).includes(wanted) ? 0 : distance(wanted, name);
}

function inWords(names: readonly string[]): string {
  const last = names[names.length - 1] ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} or ${last}`;
}
