import type { Charter, Commitment, Contradiction, Deadlines, StartedPromise } from "../../index.js";
import type { Session } from "../terminal/session.js";
import { withAnd } from "../../words/counts.js";
import { promiseWords } from "../../words/promises.js";
import { momentWords } from "../../words/dates.js";
import { statePaint } from "./status-words.js";
import type { Paint, Style } from "../terminal/style.js";
import { cell, row, widthOf } from "../terminal/table.js";
import { wrapped } from "../terminal/wrap.js";

/** Every promise that an event starts, one below the other, and which of those that contradict governs. */
export function eventLines(
  { event, promises, contradictions }: Deadlines,
  charter: Charter,
  session: Session,
): string[] {
  const { style, width } = session;
  const ids = widthOf(
    promises.map(({ commitment }) => commitment),
    10,
  );
  const moments = widthOf(
    promises.map((promise) => momentOf(promise)),
    34,
  );
  const rest = width - ids - moments - 6;
  const rows = promises.flatMap((promise) => {
    const commitment = commitmentOf(charter, promise.commitment);
    const texts = [
      commitment?.title ?? "",
      commitment === undefined ? "" : promiseWords(commitment),
      ...remarksOn(promise),
    ];
    const [title = "", ...more] = texts;
    return row(
      [
        cell(promise.commitment, ids, style.received),
        cell(momentOf(promise), moments, paintOf(promise, style)),
        [...cell(title, rest, style.strong), ...more.flatMap((text) => cell(text, rest, style.quiet))],
      ],
      [ids, moments, rest],
    ).map((line) => `  ${line}`);
  });
  const nothing = promises.length === 0 ? ["  No promise covers this case."] : [];
  return [
    `${style.strong(event)}  ${charter.id}`,
    "",
    ...rows,
    ...nothing,
    ...contradictions.flatMap((one) => contradictionLines(one, session)),
  ];
}

function momentOf(promise: StartedPromise): string {
  if (promise.state === "due")
    return `${momentWords(promise.deadline.dueAt)}${promise.deadline.provisional ? " (provisional)" : ""}`;
  return promise.state === "recurring" ? momentWords(promise.next.dueAt) : promise.state;
}

function remarksOn(promise: StartedPromise): string[] {
  if (promise.state === "pending") return [`waits for ${promise.waitsFor}`];
  if (promise.state === "recurring") return [`recurs, counted from ${promise.next.countedFrom}`];
  if (promise.state === "refused") return [promise.error.message];
  if (promise.state !== "due") return [promise.reason];
  const { charter, aim, governing, commitment, notices } = promise.deadline;
  return [
    ...(aim === undefined ? [] : [`aim: ${momentWords(aim.dueAt)}`]),
    ...(governing.charter === charter && governing.commitment === commitment
      ? []
      : [`${governing.commitment} governs: ${momentWords(governing.dueAt)}`]),
    ...notices
      .filter(({ code }) => code === "tier-undecided" || code === "applies-undecided")
      .map(({ message }) => message),
  ];
}

function paintOf({ state }: StartedPromise, style: Style): Paint {
  if (state === "due" || state === "recurring") return style.strong;
  return state === "paused" ? statePaint("paused", style) : style.quiet;
}

function contradictionLines({ commitments, governing }: Contradiction, { style, width }: Session): string[] {
  const differ = `${withAnd(commitments)} contradict each other`;
  const text = governing === undefined ? `${differ}.` : `${differ}; ${governing} governs because it is due first.`;
  return ["", ...wrapped(text, width - 2).map((line) => `  ${style.warning(line)}`)];
}

function commitmentOf({ versions }: Charter, wanted: string): Commitment | undefined {
  return versions.flatMap(({ commitments }) => commitments).find(({ id }) => id === wanted);
}
