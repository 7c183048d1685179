import type { Commitment, Deadline, DeadlineState, DeadlineStatus, ThresholdStatus, TimeMeasured } from "../../index.js";
import type { Standing } from "../case/standing.js";
import type { Session } from "../session.js";
import { amountWords, thresholdWords } from "./allowance-words.js";
import { momentWords } from "./dates.js";
import { deadlineFacts, deadlineHeading, groundFacts, heading } from "./deadline.js";
import { factLines } from "./facts.js";
import type { Fact } from "./facts.js";
import type { NoticeLength } from "./notices.js";
import { provenanceFact } from "./provenance.js";
import type { Paint, Style } from "./style.js";

/** Where a promise stands, as people read it. */
export function standingLines(
  { deadline, status }: Standing,
  { id, slug, title }: Commitment,
  notices: NoticeLength,
  session: Session,
): string[] {
  if (deadline === undefined) {
    const facts = [...thresholdFacts(status, session), provenanceFact(status.provenance, session)];
    return [...heading(id, title, `${slug}: ${thresholdWords(status.threshold)}`, session), "", ...factLines(facts, session)];
  }
  const facts = [...statusFacts(deadline, status, session), ...groundFacts(deadline, notices, session)];
  return [...deadlineHeading(deadline, session), "", ...factLines(facts, session)];
}

/** The state first, then the deadline that it is about. */
function statusFacts(deadline: Deadline, status: DeadlineStatus, session: Session): Fact[] {
  const { style } = session;
  const margin = marginWords(status);
  return [
    { name: "Status", words: stateWords(status.state), paint: statePaint(status.state, style) },
    ...(margin === undefined ? [] : [{ name: "", words: margin, paint: style.plain }]),
    { name: "As of", words: momentWords(status.asOf), paint: style.plain },
    ...deadlineFacts(deadline, session),
    ...eventFact("Completed", status.completedAt, style),
    ...eventFact("Withdrawn", status.withdrawnAt, style),
  ];
}

function thresholdFacts(status: ThresholdStatus, { style }: Session): Fact[] {
  const { threshold, measured } = status;
  const names = "measure" in threshold ? [threshold.measure] : [threshold.part, threshold.whole];
  const values = names.map((name) => `${name} ${measured[name] ?? "not given"}`);
  return [
    { name: "Status", words: stateWords(status.state), paint: statePaint(status.state, style) },
    { name: "Measured", words: values.join(", "), paint: style.plain },
    { name: "As of", words: momentWords(status.asOf), paint: style.plain },
  ];
}

/** What is left, or by how much the due moment was passed; `undefined` where neither can be said. */
export function marginWords({ remaining, overdue }: DeadlineStatus): string | undefined {
  if (remaining !== undefined) return `${measureWords(remaining)} remaining`;
  return overdue === undefined ? undefined : `${measureWords(overdue)} overdue`;
}

/** Whole days as they are counted, office and elapsed time to the minute; less than a day also by the clock. */
function measureWords({ amount, unit, milliseconds }: TimeMeasured): string {
  if (unit === "workingDays" || unit === "calendarDays") {
    const days = amountWords(amount, unit);
    return amount === 0 ? `${days}, ${clockLength(milliseconds)}` : days;
  }
  if (unit === "officeHours") return `${clockLength(amount * HOUR)} of office time`;
  if (unit === "officeMinutes") return `${clockLength(amount * MINUTE)} of office time`;
  return clockLength(milliseconds);
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

function clockLength(milliseconds: number): string {
  const hours = Math.floor(milliseconds / HOUR);
  const minutes = Math.floor((milliseconds % HOUR) / MINUTE);
  const seconds = (milliseconds % MINUTE) / 1000;
  const parts = [
    ...(hours === 0 ? [] : [`${hours} h`]),
    ...(minutes === 0 ? [] : [`${minutes} min`]),
    ...(seconds === 0 || hours > 0 ? [] : [`${seconds} s`]),
  ];
  return parts.length === 0 ? "no time" : parts.join(" ");
}

function stateWords(state: DeadlineState | ThresholdStatus["state"]): string {
  return state.toUpperCase().replace("-", " ");
}

function statePaint(state: DeadlineState | ThresholdStatus["state"], style: Style): Paint {
  if (state === "breached" || state === "missed") return style.bad;
  if (state === "met" || state === "running") return style.good;
  return state === "at-risk" ? style.warning : style.strong;
}

function eventFact(name: string, iso: string | undefined, style: Style): Fact[] {
  return iso === undefined ? [] : [{ name, words: momentWords(iso), paint: style.plain }];
}
