import { closedDays } from "../../calendar/closed-days.js";
import type { SpecialDay } from "../../calendar/types.js";
import { openingsOfDay } from "../../hours/open-time.js";
import { civilDateOf, civilDayOf } from "../../time/civil-date.js";
import type { CivilDay } from "../../time/civil-date.js";
import { isoText } from "../../time/instant.js";
import { attributesText, matchAttributes } from "../../charter/match-attributes.js";
import { undecidedTiers } from "../plan/term-of-case.js";
import type { CaseRead } from "../case/read-case.js";
import type { CountedCase } from "../count/counted-case.js";
import { notice } from "../plan/notice.js";
import type { Notice } from "../plan/notice.js";

/** The notices of one case: those that its commitment always carries, and what its own dates add. */
export function caseNotices(
  result: CountedCase,
  uncovered: CivilDay | undefined,
  { attributes, restart }: CaseRead,
): readonly Notice[] {
  const { plan, received, start, pauses, due, term } = result;
  const { counting } = term;
  const added: Notice[] = [];
  const { reviewDue } = plan.version;
  if (reviewDue !== undefined && received.day > (civilDayOf(reviewDue) ?? Infinity)) {
    added.push(notice("review-overdue", `The document was due for review on ${reviewDue}`, reviewDue));
  }
  if (pauses.length > 0 && counting.pausing === "not-stated") {
    added.push(
      notice("pausing-not-stated", "The document does not say whether the clock may be paused; it was paused as asked"),
    );
  }
  if (restart !== undefined && start === received) {
    const dueAt = isoText(due.dueAt, plan.office.zone);
    added.push(notice("restart-after-due", `The restart came after the due moment, ${dueAt}, so it changes nothing`));
  }
  for (const { when, term: other } of undecidedTiers(plan, attributes)) {
    const promised = `${other.amount.amount} ${other.amount.unit}`;
    added.push(
      notice("tier-undecided", `If ${attributesText(when)}, the time is ${promised}, still counted from the receipt`),
    );
  }
  const wanted = plan.commitment.kind === "deadline" ? plan.commitment.appliesWhen : undefined;
  if (wanted !== undefined && matchAttributes(wanted, attributes) === "undecided") {
    added.push(
      notice(
        "applies-undecided",
        `This is promised only if ${attributesText(wanted)}, which is not known for this case`,
      ),
    );
  }
  if (counting.dueTime === "close" && plan.office.hours !== null) {
    if (openingsOfDay(plan.office, due.dueDay) === undefined) {
      const date = civilDateOf(due.dueDay);
      added.push(
        notice(
          "closed-on-due-date",
          `The office does not open on ${date}, so time runs out at the end of that date`,
          date,
        ),
      );
    }
  }
  if (due.missesOpening === true) {
    const date = civilDateOf(due.dueDay);
    added.push(notice("hours-not-stated", `No opening time is stated for ${date}, so time runs out at the end of that date`, date));
  }
  if (uncovered !== undefined) {
    const date = civilDateOf(uncovered);
    const message = `No bank holidays are published for ${date} or later dates in this count; statutory rules project them`;
    added.push(notice("provisional", message, date));
  }
  if (mayMeetDoubtfulDays(result)) added.push(...doubtfulDays(result));
  return added.length === 0 ? plan.notices : Object.freeze([...plan.notices, ...added]);
}

/** Disputed days are long past; unknown announcements matter only to what was known at some date. */
function mayMeetDoubtfulDays({ due, term }: CountedCase): boolean {
  return due.calendarUsed.some(({ first }) => term.calendar.asKnownAt !== undefined || first <= term.lastDisputedDay);
}

function doubtfulDays({ due, term }: CountedCase): Notice[] {
  const dependsOnKnowledge = term.calendar.asKnownAt !== undefined;
  return due.calendarUsed.flatMap(({ first, last }) => {
    const days = [...closedDays(term.calendar, first, last).allDay].sort(([a], [b]) => a - b);
    return days.flatMap(([day, special]) => doubts(civilDateOf(day), special, dependsOnKnowledge));
  });
}

function doubts(date: string, special: SpecialDay, dependsOnKnowledge: boolean): Notice[] {
  const found: Notice[] = [];
  if (special.standing === "observed") {
    found.push(
      notice(
        "disputed-holiday",
        `${date} (${special.title}) was observed by offices but was not a bank holiday in law`,
        date,
      ),
    );
  }
  if (dependsOnKnowledge && special.announcementKnown === false) {
    found.push(
      notice(
        "announcement-date-unknown",
        `The announcement date of ${date} (${special.title}) is unknown; it is treated as always known`,
        date,
      ),
    );
  }
  return found;
}
