// A made-up landlord whose texts come in two states: as they were when deadlines were stored, and as they are later.
import { scotland } from "../../src/bundled/calendars.js";
import { computeDeadline } from "../../src/index.js";
import type {
  CalendarEdition,
  Case,
  Charter,
  Commitment,
  Deadline,
  DeadlineCommitment,
  Options,
  Overlay,
} from "../../src/index.js";
import { charterOf, countingOf } from "../support/promise.js";
import type { Otherwise } from "../support/promise.js";

const DAYS = countingOf({ workingDays: 1 });

/** A promise in working days, with parts of its own. */
function promise(id: string, days: number, parts: Partial<DeadlineCommitment> = {}): Commitment {
  const term = { allowance: { workingDays: days }, counting: DAYS };
  return {
    id,
    slug: id.toLowerCase(),
    title: `Promise ${id}`,
    clause: id,
    kind: "deadline",
    startsWhen: "asked",
    term,
    ...parts,
  };
}

/** What the landlord promises, with so many working days for `PLAIN`. */
export function promises(days: number): readonly Commitment[] {
  return [
    promise("PLAIN", days),
    promise("AIMED", 10, { aim: { allowance: { workingDays: 2 }, counting: DAYS } }),
    promise("AGREED", 5, { agreedTime: "replaces", boundBy: [{ commitment: "PLAIN" }] }),
    promise("BOUND", 10, { boundBy: [{ charter: "the-act", commitment: "ACT-1" }] }),
    promise("TIERED", 5, {
      tiers: [{ when: { complex: true }, term: { allowance: { workingDays: 20 }, counting: DAYS } }],
    }),
  ];
}

/** The charter when deadlines were stored, or with other parts. */
export function charterThen(days = 7, otherwise: Otherwise = {}): Charter {
  return charterOf(promises(days), otherwise);
}

/** The charter with another calendar in place of Scotland's. */
export function countingBy(calendar: CalendarEdition): Charter {
  return { ...charterThen(), calendars: [calendar] };
}

/** Scotland's calendar with one more holiday, under its own edition or another. */
export function oneMoreHoliday(edition: string, date: string): CalendarEdition {
  const [source = ""] = Object.keys(scotland.sources);
  const holiday = {
    date,
    title: "Made up",
    kind: "special",
    basis: "made up",
    sources: [source],
    announced: null,
  } as const;
  return { ...scotland, edition, holidays: [...scotland.holidays, holiday].sort((a, b) => (a.date < b.date ? -1 : 1)) };
}

/** A duty of law of so many working days, by which `BOUND` is bound. */
export function act(days: number): Charter {
  const charter = charterOf([promise("ACT-1", days)], { id: "the-act" });
  return { ...charter, id: "the-act" };
}

/** The landlord's overlay, which closes the office on one date. */
export function closedOn(date: string): Overlay {
  return { id: "local", title: "Made up", add: [{ title: "Closed", on: date }] };
}

/** A deadline of the charter as it was, out of its JSON; a case is received on 10 June 2026 at 10:20 unless it says otherwise. */
export function storedDeadline(
  commitment: string,
  parts: Partial<Case> = {},
  options: Options = {},
  charter: Charter = charterThen(),
): Deadline {
  const received = "receivedOn" in parts ? {} : { receivedAt: "2026-06-10T10:20" };
  return JSON.parse(
    JSON.stringify(computeDeadline(charter, { commitment, ...received, ...parts }, options)),
  ) as Deadline;
}
