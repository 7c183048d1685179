import type { Diff } from "../../diff/index.js";
import type { FormatOptions } from "../../diff/format/accepted.js";
import { diffLines } from "../../diff/format/lines.js";
import type { DiffLine } from "../../diff/format/lines.js";
import type { Paint, Style } from "../terminal/style.js";
import { wrapped } from "../terminal/wrap.js";
import type { Session } from "../terminal/session.js";

/** A diff as the terminal shows it: the lines of `diffText`, dressed, and broken between words. */
export function textLines(
  diff: Diff,
  options: FormatOptions,
  session: Pick<Session, "style" | "width">,
): readonly string[] {
  return dressedLines(diffLines(diff, options), session);
}

/** Lines of a diff as the terminal shows them. */
export function dressedLines(
  lines: readonly DiffLine[],
  { style, width }: Pick<Session, "style" | "width">,
): readonly string[] {
  return lines.flatMap(({ indent, text, tone }) => {
    const parts = wrapped(text, width - indent - CONTINUED);
    return parts.map((line, at) =>
      line === "" ? "" : " ".repeat(at === 0 ? indent : indent + CONTINUED) + paintFor(tone, style)(line),
    );
  });
}

const CONTINUED = 2;

function paintFor(tone: DiffLine["tone"], style: Style): Paint {
  const paints: Readonly<Record<DiffLine["tone"], Paint>> = {
    title: style.strong,
    plain: style.plain,
    quiet: style.quiet,
    worse: style.bad,
    mixed: style.warning,
    better: style.good,
    neutral: style.strong,
  };
  return paints[tone];
}
