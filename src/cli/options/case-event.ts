import type { CaseEvent } from "../../index.js";
import type { DateStyle } from "../terminal/date-style.js";
import { readMoment } from "./moment.js";
import { readNamedValue } from "./named-value.js";

const OPTION = {
  asked: "An event of the case",
  remedy: 'Write the charter\'s name for it and when it happened, "appointment-arranged=2026-06-08T10:05"',
};

/** Reads something that happened to a case, written as name=when. */
export function readCaseEvent(text: string, style: DateStyle): CaseEvent {
  return readNamedValue(text, OPTION, (event, when) => ({
    event,
    at: readMoment(when, style, `When ${event} happened`),
  }));
}
