import type { CaseEvent } from "../../index.js";
import type { DateStyle } from "../terminal/date-style.js";
import { readMoment } from "./moment.js";
import { readNamedValues } from "./named-value.js";

const OPTION = {
  asked: "An event of the case",
  remedy: 'Write the charter\'s name for it and when it happened, "appointment-arranged=2026-06-08T10:05"',
};

/** Reads what happened to a case, each event written as name=when; refuses one event at two moments. */
export function readCaseEvents(written: readonly string[], style: DateStyle): readonly CaseEvent[] {
  const moments = readNamedValues(written, OPTION, (when, event) => readMoment(when, style, `When ${event} happened`));
  return Object.entries(moments).map(([event, at]) => ({ event, at }));
}
