import type { Finding, MeasuredWitness, Witness, WitnessCase, WitnessDate } from "../../../src/diff/index.js";

/** A finding in a line: what became of what, which way it cuts, and the cases that show it. */
export function exampleWords({ before, after, direction, proof }: Finding): string {
  const change = `${before ?? "nothing"} → ${after ?? "nothing"}`;
  const cases = proof.by === "search" ? proof.witnesses.map(witnessWords) : proof.witnesses.map(measuredWords);
  const shown = cases.length === 0 ? "" : `: ${cases.join("; ")}`;
  return `${change}. ${direction.charAt(0).toUpperCase()}${direction.slice(1)}${shown}.`;
}

function witnessWords({ case: subject, before, after, promise, of }: Witness): string {
  const aim = of === "aim" ? ", the aim" : "";
  const whose =
    promise === undefined ? subject.commitment : promise.title.charAt(0).toLowerCase() + promise.title.slice(1);
  return `${whose}, received ${caseWords(subject)}${aim}, due ${dateWords(before)} → ${dateWords(after)}`;
}

function caseWords({ receivedAt, attributes, pauses, agreedAt, asKnownAt }: WitnessCase): string {
  return [
    momentWords(receivedAt),
    ...Object.entries(attributes ?? {}).map(([name, value]) => `${name} is ${String(value)}`),
    ...(pauses ?? []).map(({ from, to }) => `paused from ${momentWords(from)} to ${momentWords(to)}`),
    ...(agreedAt === undefined ? [] : [`${momentWords(agreedAt)} agreed`]),
    ...(asKnownAt === undefined ? [] : [`as known on ${asKnownAt}`]),
  ].join(", ");
}

function dateWords(date: WitnessDate | null): string {
  return date === null ? "never" : momentWords(date.dueAt);
}

function momentWords(text: string): string {
  return text.slice(0, 16).replace("T", " ");
}

function measuredWords({ measured, before, after }: MeasuredWitness): string {
  const values = Object.entries(measured).map(([name, value]) => `${name} ${value}`);
  return `${values.join(", ")} is ${before} → ${after}`;
}
