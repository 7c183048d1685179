import { commonCoverage } from "../../calendar/coverage.js";
import { allowanceOf, amountOf } from "../../charter/allowance.js";
import { countingCalendar } from "../../charter/office.js";
import type { OfficeOptions } from "../../charter/office.js";
import { chosenOption } from "../../charter/choose-reading.js";
import type {
  Charter,
  CharterVersion,
  Commitment,
  DeadlineCommitment,
  ReadingEffect,
  RecurringAnchor,
  RecurringCommitment,
  Start,
  Term,
} from "../../charter/charter.js";
import type { WorkingCalendar } from "../../calendar/types.js";
import type { Office } from "../../hours/types.js";
import { civilDayOf } from "../../time/civil-date.js";
import type { CivilDay } from "../../time/civil-date.js";
import { onlySettingsOf } from "../../charter/main-term.js";
import type { TermPlan } from "./plan.js";

/** What the readings that a commitment relies on decide, as the charter or the overlay chose them; later ones win. */
export function effectsOn(
  version: CharterVersion,
  commitment: Commitment,
  options: OfficeOptions,
): readonly ReadingEffect[] {
  return version.readings
    .filter(({ id }) => commitment.readings?.includes(id) === true)
    .map((reading) => chosenOption(reading, options.overlay).sets);
}

/** What the rhythm of a duty is counted from, as it is read. */
export function anchorIn(
  version: CharterVersion,
  commitment: RecurringCommitment,
  options: OfficeOptions,
): RecurringAnchor {
  return effectsOn(version, commitment, options).reduce((anchor, effect) => effect.anchor ?? anchor, commitment.anchor);
}

/** What the time of a promise runs from, as it is read. */
export function startIn(version: CharterVersion, commitment: DeadlineCommitment, options: OfficeOptions): Start {
  return effectsOn(version, commitment, options).reduce<Start>(
    (start, effect) => effect.startsWhen ?? start,
    commitment.startsWhen,
  );
}

/** A term with the settings that the readings decide, where the term has them. */
export function readTerm(term: Term, effects: readonly ReadingEffect[]): Term {
  return effects.reduce<Term>(
    (read, { counting }) =>
      counting === undefined
        ? read
        : { ...read, counting: { ...read.counting, ...onlySettingsOf(read.counting, counting) } },
    term,
  );
}

/** The term that a reading puts in place of the main one, where one does. */
export function replacedTerm(term: Term, effects: readonly ReadingEffect[]): Term {
  return effects.reduce((found, effect) => effect.term ?? found, term);
}

/** A term made ready to count under an office. */
export function termPlan(charter: Charter, term: Term, office: Office, options: OfficeOptions): TermPlan {
  const amount = amountOf(term.allowance);
  const calendar = countingCalendar(charter, office, term.counting.calendar ?? "landlord", options);
  return {
    amount,
    allowance: allowanceOf(amount),
    counting: term.counting,
    calendar,
    covered: commonCoverage(calendar),
    officeCovered: commonCoverage(office.calendar),
    lastDisputedDay: lastDisputedDay(calendar),
  };
}

function lastDisputedDay({ divisions }: WorkingCalendar): CivilDay {
  const disputed = divisions.flatMap(({ holidays }) => holidays.filter(({ standing }) => standing === "observed"));
  return Math.max(-Infinity, ...disputed.map(({ date }) => civilDayOf(date) ?? -Infinity));
}
