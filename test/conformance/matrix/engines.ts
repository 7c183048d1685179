import { readFileSync } from "node:fs";
import manifest from "../../../package.json" with { type: "json" };
import engines from "../adapters/engines.json" with { type: "json" };
import type { Answered } from "../answered.ts";
import { answerOf } from "../charterclock/answer.ts";
import { vectors } from "../vector.ts";

/** What an engine said to the cases; one that is not in `said` it could not express. */
export interface Engine {
  readonly name: string;
  readonly version: string;
  readonly from: string;
  readonly said: ReadonlyMap<string, Answered>;
  /** Why it could not express cases, and how many. */
  readonly cannot: Readonly<Record<string, number>>;
}

/** The other engines, as their answers are kept. */
export const others: readonly Engine[] = engines.map(({ name }) => keptOf(name));

/** This library, asked now. */
export function ours(): Engine {
  const said = vectors.map(answerOf);
  const cannot: Record<string, number> = {};
  for (const one of said) if ("cannot" in one) cannot[one.cannot] = (cannot[one.cannot] ?? 0) + 1;
  const answers = said.filter((one) => !("cannot" in one)).map((one) => [one.id, one] as const);
  return { name: manifest.name, version: manifest.version, from: "this package", said: new Map(answers), cannot };
}

function keptOf(name: string): Engine {
  const text = readFileSync(new URL(`../adapters/answers/${name}.jsonl`, import.meta.url), "utf8");
  const [head, why, ...said] = text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);
  const { engine, version, from } = head as {
    readonly engine: string;
    readonly version: string;
    readonly from: string;
  };
  const { cannot } = why as { readonly cannot: Readonly<Record<string, number>> };
  return { name: engine, version, from, said: new Map((said as Answered[]).map((one) => [one.id, one])), cannot };
}
