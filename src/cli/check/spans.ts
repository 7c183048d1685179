import { civilDateOf, civilDayOf } from "../../time/civil-date.js";
import { roundOf } from "../documents/correction.js";
import type { NamedText } from "./named-texts.js";
import type { FileProblem } from "./same-names.js";

/** What is wrong between the spans of versions, and what may be meant. */
export interface BetweenVersions {
  readonly overlaps: readonly FileProblem[];
  readonly gaps: readonly FileProblem[];
}

/**
 * Dates on which two versions of one charter are in force, and dates between versions on which none is. Of a version and
 * its corrections only the last correction is in force. Overlaps within one file are told by its own check.
 */
export function betweenVersions(texts: readonly NamedText[]): BetweenVersions {
  const versions = texts.filter(({ kind }) => kind === "charter");
  const ids = [...new Set(versions.map(({ id }) => id))];
  const pairs = ids.flatMap((id) => neighbours(lastCorrections(versions.filter((version) => version.id === id)).flatMap(spanOf)));
  return {
    overlaps: pairs.filter(({ before, after }) => after.from < before.to && before.text.file !== after.text.file).map(overlapOf),
    gaps: pairs.filter(({ before, after }) => after.from > before.to).map(gapOf),
  };
}

/** A span as texts that compare as dates do; open sides reach beyond every date. */
interface Span {
  readonly text: NamedText;
  readonly from: string;
  readonly to: string;
}

/** A span, and of all that begin no later the one that lasts longest. */
interface Pair {
  readonly before: Span;
  readonly after: Span;
}

const WITHOUT_END = "~";

function spanOf(text: NamedText): readonly Span[] {
  const { from, to } = text;
  return from === undefined || to === undefined ? [] : [{ text, from: from ?? "", to: to ?? WITHOUT_END }];
}

function neighbours(spans: readonly Span[]): readonly Pair[] {
  const sorted = [...spans].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return sorted.slice(1).map((after, at) => ({ before: sorted.slice(0, at + 1).reduce((one, other) => (other.to > one.to ? other : one)), after }));
}

/** Of `2022-03`, `2022-03-r2` and `2022-03-r3` the last. */
function lastCorrections(versions: readonly NamedText[]): readonly NamedText[] {
  const last = new Map<string, NamedText>();
  for (const text of versions) {
    const [base, round] = roundOf(text.version);
    const known = last.get(base);
    if (known === undefined || roundOf(known.version)[1] < round) last.set(base, text);
  }
  return [...last.values()];
}

function overlapOf({ before, after }: Pair): FileProblem {
  const { text } = before;
  const until = before.to === WITHOUT_END ? "without end" : `until before ${before.to}`;
  const wrong = `${nameOf(after)} is in force from ${after.from || "the beginning"} on, while ${nameOf(before)} (${text.file}) is in force ${until}`;
  return { file: after.text.file, path: `${after.text.at}.effectiveFrom`, message: `${wrong}. End the earlier version, by its \`effectiveTo\`, where the later one starts; a released one by a correction.` };
}

function gapOf({ before, after }: Pair): FileProblem {
  const last = civilDateOf((civilDayOf(after.from) ?? 0) - 1);
  const when = before.to === last ? `on ${last}` : `between ${before.to} and ${last}`;
  const wrong = `${when} no version of ${after.text.id} is in force: ${nameOf(before)} (${before.text.file}) ends before, ${nameOf(after)} starts after`;
  return { file: after.text.file, path: `${after.text.at}.effectiveFrom`, message: `${wrong}. Where that is not meant, let one start where the other ends.` };
}

function nameOf({ text }: Span): string {
  return `${text.id} ${text.version}`;
}
