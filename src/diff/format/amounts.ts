const MINUTE = 60_000;

/** A number of things with commas at its thousands: "43,106". */
export function countWords(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** A number and its noun: "1 day", "2 days". */
export function several(count: number, noun: string): string {
  return `${countWords(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** How much of a whole: "38.8 %"; "100 %" and "0 %" are exact. */
export function shareWords(part: number, whole: number): string {
  if (part === whole) return "100 %";
  const tenths = Math.round((part / whole) * 1000);
  if (part > 0 && tenths === 0) return "under 0.1 %";
  return tenths === 1000 ? "over 99.9 %" : `${tenths / 10} %`;
}

/** By how much a date moved: in days, else on the clock, "2 days later", "1 h 30 min earlier". */
export function movedWords({ days, milliseconds }: { readonly days: number; readonly milliseconds: number }): string {
  const way = milliseconds < 0 ? "earlier" : "later";
  return `${days === 0 ? lengthWords(Math.abs(milliseconds)) : several(Math.abs(days), "day")} ${way}`;
}

/** A length on the clock, to the minute; less than one in milliseconds. */
function lengthWords(milliseconds: number): string {
  const minutes = Math.round(milliseconds / MINUTE);
  if (minutes === 0) return `${milliseconds} ms`;
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [...(hours === 0 ? [] : [`${hours} h`]), ...(rest === 0 ? [] : [`${rest} min`])].join(" ");
}
