/** A number of things with commas at its thousands: "43,106". */
export function countWords(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** A number and its noun: "1 day", "2 days". */
export function several(count: number, noun: string): string {
  return `${countWords(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** Things of which one is meant: "a", "a or b", "a, b or c". */
export function withOr(things: readonly string[]): string {
  return inARow(things, "or");
}

/** Things that are meant together: "a", "a and b", "a, b and c". */
export function withAnd(things: readonly string[]): string {
  return inARow(things, "and");
}

function inARow(things: readonly string[], word: string): string {
  const last = things[things.length - 1] ?? "nothing";
  return things.length < 2 ? last : `${things.slice(0, -1).join(", ")} ${word} ${last}`;
}
