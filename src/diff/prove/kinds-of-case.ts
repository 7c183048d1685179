import { DAY, MINUTE } from "../../time/units.js";
import type { PauseShape, Question } from "./question.js";

/** Nothing is known of them but the receipt. */
const PLAIN = "plain";

const PAUSES: Readonly<Record<PauseShape, string>> = {
  soon: "paused for an hour, a minute after the receipt",
  brief: "paused for an hour, at 10:00 on the next date",
  long: "paused from 10:00 on the next date to 15:00 on the third",
};

/** The kinds of case that some questions are about, in words, each once; none where nothing was asked but the plain one. */
export function kindsOfCase(questions: readonly Question[]): readonly string[] {
  const kinds = [...new Set(questions.map(kindOf))];
  return kinds.length === 1 && kinds[0] === PLAIN ? [] : kinds;
}

function kindOf({ attributes = {}, pause, agreedAfter, asKnownAt }: Question): string {
  const known = [
    ...Object.entries(attributes).map(([name, value]) => `${name} ${String(value)}`),
    ...(pause === undefined ? [] : [PAUSES[pause]]),
    ...(agreedAfter === undefined ? [] : [`with a time agreed ${lengthOf(agreedAfter)} after the receipt`]),
    ...(asKnownAt === undefined ? [] : [`as known on ${asKnownAt}`]),
  ];
  return known.length === 0 ? PLAIN : known.join(", ");
}

function lengthOf(milliseconds: number): string {
  const days = milliseconds / DAY;
  return Number.isInteger(days) ? `${days} days` : `${milliseconds / MINUTE} minutes`;
}
