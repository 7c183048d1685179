import { shown } from "../../errors.js";
import type { Document } from "../../diff/index.js";
import { problemWords } from "../terminal/placed-problem.js";
import type { ProblemInFile } from "../terminal/placed-problem.js";
import { didYouMean } from "../../input/nearest.js";
import { Refusal } from "../terminal/refusal.js";
import { versionNameOf } from "../documents/bundled-document.js";
import type { ReadSource } from "./read-documents.js";
import type { Source } from "../documents/source.js";

/** The documents of all sources; refuses with every problem of each. */
export function withoutProblems(read: readonly ReadSource[]): readonly (readonly Document[])[] {
  const problems = read.flatMap((one) => ("problems" in one ? one.problems : []));
  if (problems.length > 0) throw withProblems(problems);
  return read.flatMap((one) => ("documents" in one ? [one.documents] : []));
}

/** The one document that a source means: the only one, or the version that its name chooses. */
export function oneDocument(documents: readonly Document[], source: Source): Document {
  const wanted = source.from === "text" ? source.version : undefined;
  const found = wanted === undefined ? documents : documents.filter((one) => versionNameOf(one) === wanted);
  const [first] = found;
  if (first !== undefined && found.length === 1) return first;
  const names = documents.flatMap((one) => versionNameOf(one) ?? []);
  const choices = names.map((name) => `${source.name}@${name}`).join(" or ");
  if (wanted === undefined) {
    const remedy = source.name.endsWith(".json") ? `Choose one: ${choices}` : "Give only one version";
    throw new Refusal("several-versions", {
      asked: `The document ${source.name}`,
      found: `${names.length} versions (${names.join(", ")})`,
      remedy,
    });
  }
  throw new Refusal("unknown-version", {
    asked: `The version ${shown(wanted)} of ${source.name}`,
    found: names.length === 0 ? "a document without versions" : `no such version among ${names.join(", ")}`,
    remedy: names.length === 0 ? `Give only ${source.name}` : (didYouMean(wanted, names) ?? `Use ${choices}`),
  });
}

function withProblems(problems: readonly ProblemInFile[]): Refusal {
  const [first] = problems;
  const found =
    first !== undefined && problems.length === 1
      ? `a problem at ${problemWords(first).replace(/\.$/, "")}`
      : `${problems.length} problems`;
  return new Refusal("document-problems", {
    asked: "The documents to compare",
    found,
    remedy: "Correct the text there",
    problems,
  });
}
