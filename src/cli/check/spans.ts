import { isSuperseded } from "../../charter/versions/version-name.js";
import { civilDateOf, civilDayOf } from "../../time/civil-date.js";
import type { NamedText } from "./named-texts.js";
import type { FileProblem } from "./same-names.js";

/** What is wrong between the spans of versions, and what may be meant. */
export interface BetweenVersions {
  readonly overlaps: readonly FileProblem[];
  readonly gaps: readonly FileProblem[];
}

/**
 * Versions of one charter that begin on one date, and dates between versions on which none is in force. A version ends
 * where the next begins, so there is a gap only after one that states an end; superseded texts are left out. Versions
 * of one file that begin on one date are found by its own check.
 */
export function betweenVersions(texts: readonly NamedText[]): BetweenVersions {
  const versions = texts.filter(({ kind }) => kind === "charter");
  const ids = [...new Set(versions.map(({ id }) => id))];
  const pairs = ids.flatMap((id) => neighbours(withoutSuperseded(versions.filter((version) => version.id === id))));
  return {
    overlaps: pairs
      .filter(({ before, after }) => after.from === before.from && after.text.file !== before.text.file)
      .map(overlapOf),
    gaps: pairs.filter(({ before, after }) => after.from > before.from && after.from > before.to).map(gapOf),
  };
}

/** A span as texts that compare as dates do; open sides reach beyond every date. */
interface Span {
  readonly text: NamedText;
  readonly from: string;
  readonly to: string;
}

/** A span and the one that begins next. */
interface Pair {
  readonly before: Span;
  readonly after: Span;
}

const WITHOUT_END = "~";

function spanOf(text: NamedText): readonly Span[] {
  const { from, to } = text;
  return from === undefined ? [] : [{ text, from: from ?? "", to: to ?? WITHOUT_END }];
}

function neighbours(versions: readonly NamedText[]): readonly Pair[] {
  const sorted = versions.flatMap(spanOf).sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return sorted.slice(1).map((after, at) => ({ before: sorted[at] ?? after, after }));
}

function withoutSuperseded(versions: readonly NamedText[]): readonly NamedText[] {
  const names = versions.map(({ version }) => version);
  return versions.filter(({ version }) => !isSuperseded(version, names));
}

function overlapOf({ before, after }: Pair): FileProblem {
  const wrong = `${nameOf(after)} is in force from ${after.from || "the beginning"} on, and so is ${nameOf(before)} (${before.text.file})`;
  return {
    file: after.text.file,
    path: `${after.text.at}.effectiveFrom`,
    message: `${wrong}. Start the later version on another date or, if it is a correction, name it with -r2, which supersedes.`,
  };
}

function gapOf({ before, after }: Pair): FileProblem {
  const last = civilDateOf((civilDayOf(after.from) ?? 0) - 1);
  const when = before.to === last ? `on ${last}` : `between ${before.to} and ${last}`;
  const wrong = `${when} no version of ${after.text.id} is in force: ${nameOf(before)} (${before.text.file}) ends before, ${nameOf(after)} starts after`;
  return {
    file: after.text.file,
    path: `${after.text.at}.effectiveFrom`,
    message: `${wrong}. If that is not intended, start one when the other ends.`,
  };
}

function nameOf({ text }: Span): string {
  return `${text.id} ${text.version}`;
}
