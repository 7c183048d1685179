import type { Difference, Outcome, Verification } from "../../verify/index.js";
import { shortMoment } from "../batch/due-line.js";
import type { Paint, Style } from "../terminal/style.js";
import { wrapped } from "../terminal/wrap.js";
import type { Session } from "../terminal/session.js";
import type { StoredLine } from "./stored-line.js";
import { MOST_REMEMBERED } from "./duplicates.js";
import type { DuplicateTotals, Totals } from "./totals.js";
import { visible } from "../../unseen.js";
import { countWords, several } from "../../words/counts.js";

const INDENT = " ".repeat(9);

/** A deadline that was not reproduced: which one, what differs, and why. */
export function verificationLines(
  line: number,
  { deadline, reference }: StoredLine,
  verification: Verification,
  session: Session,
): readonly string[] {
  const { outcome, differences, causes } = verification;
  const { style, width } = session;
  const name = [deadline["commitment"], receivedWords(deadline), reference]
    .filter((word) => typeof word === "string")
    .join("  ");
  const texts = [
    ...differences.filter(isForPeople).map(differenceWords),
    ...causes.map(({ code, message }) => `${code}: ${message}`),
  ].map(visible);
  return [
    `${String(line).padStart(5)}  ${paintFor(outcome, style)(outcome)}  ${visible(name)}`.trimEnd(),
    ...texts.flatMap((text) =>
      wrapped(text, width - INDENT.length - 2).map((part, at) => `${INDENT}${at === 0 ? "" : "  "}${part}`),
    ),
  ];
}

/** What became of all of them, what they repeat, and what was given for nothing. */
export function totalLines(totals: Totals, { width }: Session): readonly string[] {
  const {
    lines,
    reproduced,
    reproducedAllTheSame,
    moved,
    altered,
    notRecomputed,
    notRead,
    causesThatMovedNothing,
    unused,
  } = totals;
  const causes = Object.entries(causesThatMovedNothing).map(([code, count]) => `${code} ${count}`);
  const allTheSame =
    reproducedAllTheSame === 0
      ? ""
      : `, ${countWords(reproducedAllTheSame)} of them under changes that moved nothing (${causes.join(", ")})`;
  const outcomes = [
    `${countWords(reproduced)} reproduced${allTheSame}`,
    `${countWords(moved)} moved`,
    `${countWords(altered)} altered`,
    `${countWords(notRecomputed)} not recomputed`,
    `${countWords(notRead)} not read`,
  ];
  return [
    `${several(lines, "stored deadline")}: ${outcomes.join("; ")}.`,
    ...duplicateWords(totals.duplicates),
    ...(unused.length === 0 ? [] : [`No stored deadline was computed with ${unused.join(", ")}.`]),
  ].flatMap((text) => wrapped(text, width));
}

function duplicateWords({ sameRecord, sameReference, firstLines, comparedWith }: DuplicateTotals): readonly string[] {
  const kinds = [
    ...(sameRecord === 0 ? [] : [`${sameRecord} the same as an earlier one`]),
    ...(sameReference === 0
      ? []
      : [`${sameReference} with the same reference and commitment as an earlier one but other content`]),
  ];
  const more = sameRecord + sameReference > firstLines.length ? " and others" : "";
  const found = kinds.length === 0 ? [] : [`Duplicates: ${kinds.join("; ")}; line ${firstLines.join(", ")}${more}.`];
  const limit =
    comparedWith < MOST_REMEMBERED
      ? []
      : [`Duplicates were looked for among the first ${comparedWith} different deadlines.`];
  return [...found, ...limit];
}

/** Milliseconds are for people only where the instant that they repeat is as it was. */
function isForPeople({ path }: Difference, _: number, all: readonly Difference[]): boolean {
  return !path.endsWith("Milliseconds") || !all.some((other) => `${other.path}Milliseconds` === path);
}

function differenceWords({ path, stored, now }: Difference): string {
  return `${path.replace("$.", "")}: stored ${valueWords(stored)}, now ${valueWords(now)}`;
}

function valueWords(value: unknown): string {
  if (value === undefined) return "nothing";
  return typeof value === "string" ? value : JSON.stringify(value);
}

function receivedWords({ receivedAt, receivedOn }: StoredLine["deadline"]): string | undefined {
  const received = typeof receivedAt === "string" ? shortMoment(receivedAt) : receivedOn;
  return typeof received === "string" ? `received ${received}` : undefined;
}

function paintFor(outcome: Outcome, style: Style): Paint {
  const paints: Readonly<Record<Outcome, Paint>> = {
    reproduced: style.good,
    moved: style.bad,
    altered: style.bad,
    "not-recomputed": style.warning,
  };
  return paints[outcome];
}
