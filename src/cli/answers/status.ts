import type { Commitment, DeadlineStatus, LimbStatus, ThresholdStatus } from "../../index.js";
import { measuresOf } from "../options/measures.js";
import type { Standing } from "./standing.js";
import type { Session } from "../terminal/session.js";
import { promiseWords, thresholdWords } from "../../words/promises.js";
import { momentWords } from "../../words/dates.js";
import { caseFacts, deadlineFacts, deadlineHeading, groundFacts, heading } from "./deadline.js";
import { factLines } from "../terminal/facts.js";
import type { Fact } from "../terminal/facts.js";
import type { NoticeLength } from "./notices.js";
import { provenanceFact } from "./provenance.js";
import { marginWords, measureWords, statePaint, stateWords } from "./status-words.js";
import type { Style } from "../terminal/style.js";

/** Where a promise stands, as people read it. */
export function standingLines(
  standing: Standing,
  commitment: Commitment,
  notices: NoticeLength,
  session: Session,
): string[] {
  const { id, slug, title } = commitment;
  if (standing.kind === "threshold") {
    const { status } = standing;
    const facts = [...thresholdFacts(status, session), provenanceFact(status.provenance, session)];
    return [
      ...heading(id, title, `${slug}: ${thresholdWords(status.threshold)}`, session),
      "",
      ...factLines(facts, session),
    ];
  }
  const { deadline, subject, status } = standing;
  const about = deadline === undefined ? caseFacts(subject, session) : deadlineFacts(deadline, session);
  const facts = [...statusFacts(status, about, session), ...groundFacts(deadline ?? status, notices, session)];
  const head =
    deadline === undefined
      ? heading(id, title, `${slug}: ${promiseWords(commitment)}`, session)
      : deadlineHeading(deadline, session);
  return [...head, "", ...factLines(facts, session)];
}

/** The state first, then what it is about. */
function statusFacts(status: DeadlineStatus, about: readonly Fact[], { style }: Session): Fact[] {
  const margin = marginWords(status);
  return [
    { name: "Status", words: stateWords(status.state), paint: statePaint(status.state, style) },
    ...(margin === undefined ? [] : [{ name: "", words: margin, paint: style.plain }]),
    ...pausedFacts(status, style),
    { name: "As of", words: momentWords(status.asOf), paint: style.plain },
    ...about,
    ...momentFact("Completed", status.completedAt, style),
    ...momentFact("Withdrawn", status.withdrawnAt, style),
    ...limbFacts(status, style),
  ];
}

function pausedFacts({ state, paused }: DeadlineStatus, style: Style): Fact[] {
  if (paused === undefined) return [];
  const { since, remaining, ifResumed } = paused;
  return [
    {
      name: "",
      words: `${state === "paused" ? "" : "paused "}since ${momentWords(since)}; ${measureWords(remaining)} left`,
      paint: style.plain,
    },
    {
      name: "If resumed",
      words: `${momentWords(ifResumed.resumedAt)}: due ${momentWords(ifResumed.dueAt)}`,
      paint: style.plain,
    },
  ];
}

/** Each way to keep the promise, and what became of it. */
function limbFacts({ limbs = [], keptBy }: DeadlineStatus, style: Style): Fact[] {
  const words = ({ id, state, at, atRisk }: LimbStatus): string =>
    `${id}: ${state}${at === undefined ? "" : ` on ${momentWords(at)}`}${atRisk ? ", at risk" : ""}`;
  const ways = limbs.map((limb, index) => ({
    name: index === 0 ? "Ways" : "",
    words: words(limb),
    paint: style.plain,
  }));
  return [...ways, ...(keptBy === undefined ? [] : [{ name: "Kept by", words: keptBy, paint: style.good }])];
}

function thresholdFacts(status: ThresholdStatus, { style }: Session): Fact[] {
  const { threshold, measured } = status;
  const values = measuresOf(threshold).map((name) => `${name} ${measured[name] ?? "not given"}`);
  return [
    { name: "Status", words: stateWords(status.state), paint: statePaint(status.state, style) },
    { name: "Measured", words: values.join(", "), paint: style.plain },
    { name: "As of", words: momentWords(status.asOf), paint: style.plain },
  ];
}

function momentFact(name: string, iso: string | undefined, style: Style): Fact[] {
  return iso === undefined ? [] : [{ name, words: momentWords(iso), paint: style.plain }];
}
