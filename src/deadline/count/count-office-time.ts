import { addOpen, openBetween } from "../../hours/open-time.js";
import { localDayAt } from "../../time/zone.js";
import type { CountContext, Counted } from "./term.js";

/** `officeHours`, `officeMinutes`: open time only; a pause adds exactly its open time. Used up at a 24:00 close, it is due that day. */
export function countOfficeTerm(milliseconds: number, context: CountContext): Counted {
  const { office, counting, receipt, pauses } = context;
  const landsOn = counting.landsOn ?? "close";
  let amount = milliseconds;
  let dueAt = addOpen(office, receipt.at, amount, landsOn);
  for (const pause of pauses) {
    if (pause.from >= dueAt) break;
    amount += openBetween(office, pause.from, pause.to);
    dueAt = addOpen(office, receipt.at, amount, landsOn);
  }
  const dueDay = localDayAt(office.zone, landsOn === "close" ? dueAt - 1 : dueAt);
  return { countedFrom: receipt.day, dueDay, dueAt, calendarUsed: [{ first: receipt.day, last: dueDay }] };
}
