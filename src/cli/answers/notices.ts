import type { Notice, NoticeCode } from "../../index.js";
import type { Session } from "../terminal/session.js";
import type { Fact } from "../terminal/facts.js";
import type { Paint } from "../terminal/style.js";
import { several } from "../../words/counts.js";

/** What is true of every case of a commitment; the rest is about this one, and is always explained. */
const STANDING: readonly NoticeCode[] = [
  "undated",
  "month-precision",
  "reading",
  "reading-against-customer",
  "local-holidays-not-supplied",
  "hours-not-stated",
  "review-overdue",
];

/** Whether every notice is explained, or those that every case carries are only named. */
export type NoticeLength = "short" | "all";

/** Notices as facts; those about this very case are always explained. */
export function noticeFacts(notices: readonly Notice[], length: NoticeLength, { style }: Session): Fact[] {
  const isNamed = ({ code }: Notice): boolean => length === "short" && STANDING.includes(code);
  const named = notices.filter(isNamed);
  const explained = notices
    .filter((notice) => !isNamed(notice))
    .map((notice, at) => ({
      name: at === 0 ? "Notices" : "",
      words: `${nameOf(notice)}: ${notice.message}`,
      paint: leading(`${nameOf(notice)}:`, STANDING.includes(notice.code) ? style.strong : style.warning),
      indent: "  ",
    }));
  return named.length === 0
    ? explained
    : [...explained, { name: "Relies on", words: summary(named), paint: style.plain }];
}

function nameOf({ code, about }: Notice): string {
  return code === "reading" && about !== undefined ? about : code;
}

/** Dresses only the start of a text. */
function leading(start: string, paint: Paint): Paint {
  return (text) => (text.startsWith(start) ? paint(start) + text.slice(start.length) : text);
}

function summary(named: readonly Notice[]): string {
  const readings = named.filter(({ code }) => code === "reading").length;
  const against = named.filter(({ code }) => code === "reading-against-customer").length;
  const codes = [...new Set(named.map(({ code }) => code))].filter(
    (code) => code !== "reading" && code !== "reading-against-customer",
  );
  const parts = [
    ...codes,
    ...(readings === 0 ? [] : [several(readings, "reading")]),
    ...(against === 0 ? [] : [`${against} of them against the customer`]),
  ];
  return `${parts.join(", ")} (--notices explains)`;
}
