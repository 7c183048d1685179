import * as z from "zod/mini";
import type { OpenSpan } from "../../../calendar/types.js";
import { timeOfDay } from "../../../time/wall-time.js";
import { described, expecting } from "../parts/describe.js";
import { keeping } from "../parts/rule.js";
import type { RuleFault } from "../parts/rule.js";
import { closingTime, wallTime } from "./wall-time.js";

const openSpan: z.ZodMiniType<OpenSpan> = described(
  keeping(
    expecting(z.tuple([wallTime, closingTime]), 'a span of two times in its own brackets, such as ["09:00", "17:00"]'),
    forward,
  ),
  {
    id: "span",
    title: "Span of times",
    description: 'From the first time up to, not including, the second: ["09:00", "17:00"].',
  },
);

/** Spans of one date, which may touch but not overlap. */
export const openSpans: z.ZodMiniType<readonly OpenSpan[]> = keeping(
  expecting(z.array(openSpan), 'a list of spans, such as [["09:00", "12:30"], ["13:30", "17:00"]]'),
  apart,
);

function forward([from, to]: OpenSpan): readonly RuleFault[] {
  const [start, end] = [timeOfDay(from) ?? 0, timeOfDay(to) ?? 0];
  if (start < end) return [];
  if (start === end) {
    return [
      { wrong: `The span from ${from} to ${to} is empty`, remedy: "Leave it out, or make it end later than it starts" },
    ];
  }
  return [
    {
      wrong: `The span from ${from} to ${to} runs backward`,
      remedy: "Put the earlier time first; split a span across midnight in two, one to 24:00 and one on the next date",
    },
  ];
}

function apart(spans: readonly OpenSpan[]): readonly RuleFault[] {
  const sorted = spans.map((span, index) => ({ span, index })).sort((a, b) => (a.span[0] < b.span[0] ? -1 : 1));
  let last: OpenSpan | undefined;
  return sorted.flatMap(({ span, index }) => {
    const before = last;
    if (before === undefined || span[1] > before[1]) last = span;
    if (before === undefined || span[0] >= before[1]) return [];
    return [
      {
        at: [index],
        wrong: `The span from ${span[0]} to ${span[1]} overlaps the one from ${before[0]} to ${before[1]}`,
        remedy: "Join them, or end the first before the second starts; spans may touch",
      },
    ];
  });
}
