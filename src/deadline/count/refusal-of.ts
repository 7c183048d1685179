import { noTime } from "../../charter/main-term.js";
import { attributesText } from "../../charter/match-attributes.js";
import type { Attributes, Commitment } from "../../charter/charter.js";
import { CharterClockError } from "../../errors.js";
import { isoText } from "../../time/instant.js";
import type { CaseRead } from "../case/read-case.js";
import type { Uncounted } from "./counted-case.js";

/** The error of a question for the due moment of a case that has none. */
export function refusalOf({ commitment, attributes = {}, zone }: CaseRead, count: Uncounted): CharterClockError {
  const { id } = commitment;
  switch (count.state) {
    case "untimed":
      return noTime(commitment);
    case "paused":
      return new CharterClockError("paused", {
        asked: `The due date of ${id}`,
        found: pausedText(count.since, zone),
        remedy:
          "While it is paused there is no due instant; give the end of the pause, or ask statusOf how much time remains",
        path: "$.pauses",
      });
    case "needs-time-of-day":
      return new CharterClockError("time-of-day-needed", {
        asked: `The due date of ${id}, given only the date of receipt`,
        found: `that the time of day matters: ${count.reason}`,
        remedy: "Give receivedAt with a time",
        path: "$.receivedOn",
      });
    case "pausing-refused":
      return new CharterClockError("pausing-refused", {
        asked: `Pausing the clock of ${id}`,
        found: "that this charter is read as not allowing it",
        remedy: "Leave out the pauses, or use an overlay with a reading that allows them",
        path: "$.pauses",
      });
    case "does-not-apply":
      return doesNotApply(commitment, attributes);
  }
}

/** The error for a case to which a promise is not made. */
export function doesNotApply(commitment: Commitment, attributes: Attributes = {}): CharterClockError {
  const wanted = (commitment.kind === "deadline" ? commitment.appliesWhen : undefined) ?? {};
  return new CharterClockError("does-not-apply", {
    asked: `The due date of ${commitment.id} for a case with ${attributesText(attributes)}`,
    found: `that it is promised only if ${attributesText(wanted)}`,
    remedy: "Ask for the commitment that covers such cases",
    path: "$.attributes",
  });
}

/** Since when a clock is paused, in words. */
export function pausedText(since: number, zone: CaseRead["zone"]): string {
  return `the clock paused since ${isoText(since, zone)}`;
}
