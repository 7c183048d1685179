import type { DayEntry, Deadline } from "../../../src/index.js";
import type { Stored } from "./stored.js";

const DAY = 86_400_000;
/** How far beyond the dates of a record a verifier may have to look for a working day. */
const MARGIN = 31 * DAY;

/** Whether a verifier must answer `date` of a record with yes or no, by section 13 of docs/verification.md. */
export function mustAnswer({ record, charter, options: { overlay } }: Stored): boolean {
  const deadline = record as unknown as Deadline;
  const version = charter.versions.find((one) => one.version === deadline.provenance.version);
  const promise = version?.commitments.find(({ id }) => id === deadline.commitment);
  if (version === undefined || promise === undefined || deadline.provenance.zone.id !== "Europe/London") return false;
  const hours = [version.officeHours, overlay?.officeHours].flatMap((one) => one?.exceptions ?? []);
  const entries = [version.add, version.remove, overlay?.add, overlay?.remove].flatMap((list) => list ?? []);
  return (
    ["agreedAt", "aim", "boundBy"].every((key) => !(key in record)) &&
    ["aim", "tiers", "boundBy"].every((key) => !(key in promise)) &&
    hours.length === 0 &&
    entries.every(isDated) &&
    isCovered(deadline, charter.calendars)
  );
}

function isDated({ on }: DayEntry): boolean {
  return typeof on === "string" || "through" in on;
}

/** Whether every date that the count may look at is in the lists. */
function isCovered(deadline: Deadline, calendars: Stored["charter"]["calendars"]): boolean {
  const received = deadline.receivedAt ?? deadline.receivedOn ?? "";
  const moments = [received, deadline.restartedAt ?? received, deadline.dueAt];
  const instants = [...moments, ...(deadline.pauses ?? []).flatMap(({ from, to }) => [from, to ?? from])].map((text) =>
    Date.parse(text),
  );
  return calendars
    .filter(({ id }) => deadline.provenance.calendars.some((used) => used.id === id))
    .every(
      ({ coverage: { from, through } }) =>
        Math.min(...instants) - MARGIN > Date.parse(from) && Math.max(...instants) + MARGIN < Date.parse(through),
    );
}
