import type { Holiday } from "../../../calendar/types.js";
import { civilDayOf, weekdayNumber } from "../../../time/civil-date.js";
import type { CivilDate } from "../../../time/civil-date.js";
import type { RuleFault } from "../parts/rule.js";

const SATURDAY = 5;
/** Christmas Day and Boxing Day at a weekend push one another as far as the next Tuesday. */
const FARTHEST_SUBSTITUTE = 7;
const FARTHEST_MOVE = 366;

/** What does not go together in one holiday: its kind, its date, and the dates it points to. */
export function holidayFaults(holiday: Holiday): readonly RuleFault[] {
  return [
    ...pointerFaults(holiday, "substitute", "substituteFor", "the weekend date that it replaces"),
    ...pointerFaults(holiday, "moved", "replaces", "the date that was a holiday before it was moved"),
    ...substituteFaults(holiday),
    ...moveFaults(holiday),
    ...announcementFaults(holiday),
  ];
}

/** `substituteFor` belongs to substitutes and to no other kind, `replaces` to moved days. */
function pointerFaults(
  holiday: Holiday,
  kind: Holiday["kind"],
  key: "substituteFor" | "replaces",
  meaning: string,
): readonly RuleFault[] {
  const has = holiday[key] !== undefined;
  if (has === (holiday.kind === kind)) return [];
  if (has)
    return [fault(key, `A ${holiday.kind} day has no \`${key}\``, `Leave it out, or change the kind to "${kind}"`)];
  return [fault(key, `A ${kind} day needs \`${key}\`, which is missing`, `Give ${meaning}`)];
}

function substituteFaults({ kind, date, substituteFor }: Holiday): readonly RuleFault[] {
  if (kind !== "substitute") return [];
  if (isWeekend(date)) {
    return [fault("date", `A substitute day is a weekday, but ${date} is not`, "Correct the date or the kind")];
  }
  if (substituteFor === undefined) return [];
  const days = daysBetween(substituteFor, date);
  if (isWeekend(substituteFor) && days > 0 && days <= FARTHEST_SUBSTITUTE) return [];
  const wrong = `A substitute day replaces a Saturday or Sunday up to ${FARTHEST_SUBSTITUTE} days before it`;
  return [fault("substituteFor", `${wrong}; ${substituteFor} is not one`, "Give the weekend date")];
}

function moveFaults({ date, replaces }: Holiday): readonly RuleFault[] {
  if (replaces === undefined) return [];
  if (replaces !== date && Math.abs(daysBetween(replaces, date)) <= FARTHEST_MOVE) return [];
  const wrong = `${date} cannot replace ${replaces}: a holiday moves by less than a year`;
  return [fault("replaces", wrong, "Give the date that it replaced")];
}

function announcementFaults({ kind, date, announced }: Holiday): readonly RuleFault[] {
  if (announced === undefined && (kind === "special" || kind === "moved")) {
    const remedy = "Give the date on which it became known, or null if that is not known";
    return [fault("announced", `A ${kind} day needs \`announced\`, which is missing`, remedy)];
  }
  if (announced == null || announced <= date) return [];
  const remedy = "Correct the date, or use null if it is not known";
  return [fault("announced", `It was announced on ${announced}, after the day itself`, remedy)];
}

function fault(key: keyof Holiday, wrong: string, remedy: string): RuleFault {
  return { at: [key], wrong, remedy };
}

function isWeekend(date: CivilDate): boolean {
  return weekdayNumber(civilDayOf(date) ?? 0) >= SATURDAY;
}

function daysBetween(from: CivilDate, to: CivilDate): number {
  return (civilDayOf(to) ?? 0) - (civilDayOf(from) ?? 0);
}
