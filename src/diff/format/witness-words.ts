import type { MeasuredWitness, Witness, WitnessCase, WitnessDate } from "../findings/types.js";
import { movedWords } from "./amounts.js";
import { clockWords, dateWords, dayWords, plainDateWords } from "../../words/dates.js";
import { visible } from "../../unseen.js";

/** A witness as a sentence; `about` is the commitment that the reader knows already. */
export function witnessWords(witness: Witness, about?: string): string {
  const { promise, triedOn, moved, of } = witness;
  const whose =
    promise !== undefined
      ? `${visible(promise.title)}, `
      : witness.case.commitment === about
        ? ""
        : `${visible(witness.case.commitment)} `;
  const by = moved === undefined ? "" : `, ${movedWords(moved)}`;
  const rest = triedOn === "after" ? " (with everything else as it is after)" : "";
  return `${whose}${caseWords(witness.case)}: ${dueWords(witness.before, witness.after, of === "limit" ? "due" : "aim")}${by}${rest}`;
}

/** A measurement as a sentence: "lost 4, answered 60: met → missed". */
export function measuredWords({ measured, before, after }: MeasuredWitness): string {
  const values = Object.entries(measured).map(([name, value]) => `${visible(name)} ${value}`);
  return `measured ${values.join(", ")}: ${before} → ${after}`;
}

function caseWords({ receivedAt, attributes = {}, pauses = [], agreedAt, asKnownAt }: WitnessCase): string {
  return [
    `received ${momentWords(receivedAt)}`,
    ...Object.entries(attributes).map(([name, value]) => visible(`${name} ${String(value)}`)),
    ...pauses.map(({ from, to }) => `paused ${momentWords(from)} to ${momentWords(to)}`),
    ...(agreedAt === undefined ? [] : [`agreed for ${momentWords(agreedAt)}`]),
    ...(asKnownAt === undefined ? [] : [`as known on ${plainDateWords(asKnownAt)}`]),
  ].join(", ");
}

/** Both dates, without what both have in common. */
function dueWords(before: WitnessDate | null, after: WitnessDate | null, word: string): string {
  if (before === null || after === null) return `${oneDate(before, word)} → ${oneDate(after, word)}`;
  const [was, is] = [clockWords(before.dueAt), clockWords(after.dueAt)];
  if (before.dueDate === after.dueDate) return `${word} ${dateWords(after.dueDate)}, ${was} → ${is}`;
  const isOneYear = before.dueDate.slice(0, 4) === after.dueDate.slice(0, 4);
  const first = isOneYear ? dayWords(before.dueDate) : dateWords(before.dueDate);
  const second = dateWords(after.dueDate);
  return was === is ? `${word} ${first} → ${second}` : `${word} ${first} ${was} → ${second} ${is}`;
}

/** An instant without a comma: here commas part the facts of a case. */
function momentWords(iso: string): string {
  return `${dateWords(iso.slice(0, 10))} ${clockWords(iso)}`;
}

function oneDate(date: WitnessDate | null, word: string): string {
  return date === null ? "nothing due" : `${word} ${momentWords(date.dueAt)}`;
}
