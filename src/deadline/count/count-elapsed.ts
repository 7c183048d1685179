import { localDayAt } from "../../time/zone.js";
import type { CountContext, Counted } from "./term.js";

/** `hours`, `minutes`, `seconds`: exact time on the clock, also across a clock change; a pause adds exactly its length. */
export function countElapsedTerm(milliseconds: number, context: CountContext): Counted {
  const { office, receipt, pauses } = context;
  let dueAt = receipt.at + milliseconds;
  for (const pause of pauses) {
    if (pause.from >= dueAt) break;
    dueAt += pause.to - pause.from;
  }
  return { countedFrom: receipt.day, dueDay: localDayAt(office.zone, dueAt), dueAt, calendarUsed: [] };
}
