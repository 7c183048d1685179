import { shown } from "../../errors.js";
import { requireCivilDay } from "../../time/read-date.js";
import { dateWords } from "../../words/dates.js";
import { visible } from "../../unseen.js";
import { amountWords, lengthWords } from "../../words/lengths.js";
import type { OccurrenceExplanation } from "./explain-occurrence.js";
import type { CountedSoFar, PausedExplanation } from "./explain-paused.js";
import type { Explanation } from "./explain.js";
import type { ExplainedDay } from "./explained-day.js";
import { invalidCase, requireObject, requireText } from "../case/require.js";

/** "Wed 30 September 2026" is the longest date. */
const DATE_WIDTH = 21;

/** An explanation as plain English text: a heading, then a line for each day. */
export function explanationText(explanation: Explanation | PausedExplanation | OccurrenceExplanation): string {
  requireExplanation(explanation);
  const { commitment, title, provenance } = "deadline" in explanation ? explanation.deadline : explanation;
  const heading = [
    `${commitment} ${title}`,
    `  ${outcome(explanation)}`,
    `  under ${provenance.charter} ${provenance.version}, ${provenance.clause}`,
  ];
  return [...heading, ...explanation.days.map(dayLine)].map(visible).join("\n");
}

function outcome(explanation: Explanation | PausedExplanation | OccurrenceExplanation): string {
  if ("deadline" in explanation) {
    const { dueDate, dueTime, provisional } = explanation.deadline;
    return `due ${dateWords(dueDate)} at ${dueTime}${provisional ? " (provisional)" : ""}`;
  }
  if ("occurrence" in explanation) {
    const { number, dueDate, dueAt, provisional } = explanation.occurrence;
    return `occurrence ${number}, due ${dateWords(dueDate)} at ${dueAt.slice(11, 23)}${provisional ? " (provisional)" : ""}`;
  }
  const { pausedSince, countedSoFar } = explanation;
  return `paused since ${dateWords(pausedSince.slice(0, 10))} at ${pausedSince.slice(11, 16)}; counted so far: ${countedWords(countedSoFar)}`;
}

function countedWords({ unit, amount }: CountedSoFar): string {
  return unit === "milliseconds" ? lengthWords(amount) : amountWords(amount, unit);
}

/** Looks at the outer shape: what `explain` gave, or the JSON of it. */
function requireExplanation(given: unknown): void {
  const remedy = "Give a result of explain, or its JSON";
  requireObject(given, "The explanation to write", remedy, "$");
  const explanation = given as Readonly<Record<string, unknown>>;
  const key = ["deadline", "occurrence"].find((name) => name in explanation);
  if (key !== undefined) {
    requireObject(explanation[key], "The commitment of an explanation", remedy, `$.${key}`);
    requireCivilDay((explanation[key] as { readonly dueDate?: unknown }).dueDate, "The due date of an explanation");
  }
  const holder = key === "deadline" ? (explanation["deadline"] as Readonly<Record<string, unknown>>) : explanation;
  requireObject(holder["provenance"], "The provenance of an explanation", remedy, "$.provenance");
  if (key === undefined) {
    requireText(explanation["pausedSince"], "Since when the clock is paused", remedy, "$.pausedSince");
    requireObject(explanation["countedSoFar"], "What has counted so far", remedy, "$.countedSoFar");
  }
  if (key === "occurrence")
    requireText(
      (explanation["occurrence"] as { readonly dueAt?: unknown }).dueAt,
      "When an occurrence is due",
      remedy,
      "$.occurrence.dueAt",
    );
  const { days } = explanation;
  if (!Array.isArray(days)) throw invalidCase("The days of an explanation", shown(days), remedy, "$.days");
  for (const [index, day] of (days as readonly unknown[]).entries()) {
    requireObject(day, "A day of an explanation", remedy, `$.days[${index}]`);
    requireCivilDay((day as Partial<ExplainedDay>).date, "The date of a day of an explanation");
  }
}

function dayLine(day: ExplainedDay): string {
  const source = day.source === undefined ? "" : ` [${day.source}]`;
  return `  ${dateWords(day.date).padEnd(DATE_WIDTH)}  ${mark(day)} ${day.reason}${source}`;
}

function mark({ role, count }: ExplainedDay): string {
  if (count !== undefined) return String(count).padStart(3);
  return role === "due" ? "  *" : role === "received" ? "  >" : "  -";
}
