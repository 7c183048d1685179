import { Temporal } from "temporal-polyfill";

/** Where midnight is repeated or skipped, where a date comes back or never was, and where offsets are odd. */
export const HARDEST: readonly string[] = [
  "Africa/Casablanca",
  "Africa/Monrovia",
  "America/Havana",
  "America/Sao_Paulo",
  "America/St_Johns",
  "Antarctica/Casey",
  "Asia/Amman",
  "Asia/Pyongyang",
  "Atlantic/Azores",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "Pacific/Kwajalein",
];

/** The changes of a zone's clock from one instant until another, as Temporal walks from one to the next. */
export function changesOf(
  id: string,
  from: number,
  until: number,
): { readonly changes: readonly number[]; readonly offsets: readonly number[] } {
  let zoned = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(id);
  const changes: number[] = [];
  const offsets = [zoned.offsetNanoseconds / 1_000_000];
  for (;;) {
    const next = zoned.getTimeZoneTransition("next");
    if (next === null || next.epochMilliseconds >= until) return { changes, offsets };
    zoned = next;
    // Temporal names changes of the name alone, too.
    if (next.offsetNanoseconds / 1_000_000 === offsets.at(-1)) continue;
    changes.push(next.epochMilliseconds);
    offsets.push(next.offsetNanoseconds / 1_000_000);
  }
}
