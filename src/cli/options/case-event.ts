import type { CaseEvent } from "../../index.js";
import { Refusal } from "../terminal/refusal.js";
import type { DateStyle } from "../terminal/date-style.js";
import { readMoment } from "./moment.js";

/** Reads something that happened to a case, written as name=when. */
export function readCaseEvent(text: string, style: DateStyle): CaseEvent {
  const [, event = "", when = ""] = /^\s*([^=\s]+)\s*=\s*(.*\S)\s*$/.exec(text) ?? [];
  if (event !== "" && when !== "") return { event, at: readMoment(when, style, `When ${event} happened`) };
  throw new Refusal("invalid-option", {
    asked: "An event of the case",
    found: JSON.stringify(text),
    remedy: 'Write the charter\'s name for it and when it happened, "appointment-arranged=2026-06-08T10:05"',
  });
}
