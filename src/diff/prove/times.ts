import type { Edit } from "../edits/find-edits.js";
import { isObject } from "../edits/list-keys.js";
import type { Json } from "../edits/list-keys.js";
import { DAY, HOUR, MINUTE } from "../../time/units.js";
import { timeOfDay } from "../../time/wall-time.js";
import type { Document } from "../document.js";

const MOST_TIMES = 24;

/**
 * The times of day at which something can change: the ends of the day; each time that an edit names, then each that a
 * text names, with the minute before it; and those from which office time is used up exactly at a closing.
 */
export function timesFor(documents: readonly Document[], edits: readonly Edit[]): readonly number[] {
  const values = documents.map(({ value }) => value);
  const told = [...timesIn(edits.map(({ before, after }) => [before, after])), ...landingTimes(values), ...timesIn(values)];
  return [...new Set([0, DAY - MINUTE, ...told])].slice(0, MOST_TIMES).sort((a, b) => a - b);
}

function timesIn(value: Json): readonly number[] {
  const named = JSON.stringify(value).match(/(?<=")\d\d:\d\d(?=")/g) ?? [];
  return named.flatMap((text) => timeOfDay(text) ?? []).flatMap((time) => [time, time - MINUTE]).filter((time) => time >= 0 && time < DAY);
}

/** A receipt so long before a closing that the office time promised ends with it, today or after whole days. */
function landingTimes(values: readonly Json[]): readonly number[] {
  const parts = values.flatMap(partsOf);
  const amounts = parts.flatMap(({ officeHours, officeMinutes }) => [
    ...(typeof officeHours === "number" ? [officeHours * HOUR] : []),
    ...(typeof officeMinutes === "number" ? [officeMinutes * MINUTE] : []),
  ]);
  if (amounts.length === 0) return [];
  const days = parts.flatMap(({ weekly }) => (isObject(weekly) ? Object.values(weekly) : [])).map(spansOf);
  return days.flatMap((spans) => amounts.flatMap((amount) => startsOf(spans, amount)));
}

type Spans = readonly (readonly [from: number, to: number])[];

function spansOf(value: Json): Spans {
  const spans = Array.isArray(value) ? (value as readonly (readonly [string, string])[]) : [];
  return spans.map(([from, to]) => [timeOfDay(from) ?? 0, timeOfDay(to) ?? 0] as const);
}

/** The times of a day that is open so every day, from which an amount of open time ends with one of its spans. */
function startsOf(spans: Spans, amount: number): readonly number[] {
  const open = spans.reduce((total, [from, to]) => total + to - from, 0);
  let before = 0;
  return spans.flatMap(([from, to]) => {
    before += to - from;
    return open > 0 ? (timeAfterOpen(spans, (((before - amount) % open) + open) % open) ?? []) : [];
  });
}

/** The time of day after so much open time of it. */
function timeAfterOpen(spans: Spans, amount: number): number | undefined {
  let left = amount;
  for (const [from, to] of spans) {
    if (left < to - from) return from + left;
    left -= to - from;
  }
  return undefined;
}

/** Every object in a value. */
function partsOf(value: Json): readonly Readonly<Record<string, Json>>[] {
  if (Array.isArray(value)) return value.flatMap(partsOf);
  if (!isObject(value)) return [];
  return [value, ...Object.values(value).flatMap(partsOf)];
}
