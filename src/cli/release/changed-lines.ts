import { findingsLines } from "../../diff/format/lines.js";
import { visible } from "../../unseen.js";
import { dressedLines } from "../diff/text-lines.js";
import { wrapped } from "../terminal/wrap.js";
import type { Session } from "../terminal/session.js";
import type { ChangesFrom, Release } from "./release.js";

type Dress = Pick<Session, "style" | "width">;

type Changed = Extract<Release, { state: "changed" }>;

/** Both digests, and what was changed since the release as `charterclock diff` says it. */
export function changedLines({ locked, found, changes }: Changed, session: Dress): readonly string[] {
  const inner = { ...session, width: session.width - 4 };
  const lines = "diff" in changes ? dressedLines(findingsLines(changes.diff), inner) : [];
  const digests = [`locked  ${locked}`, `found   ${found ?? "none"}`];
  return [...digests, ...wrapped(sourceWords(changes), inner.width), ...lines].map((line) =>
    line === "" ? "" : `    ${line}`,
  );
}

function sourceWords(changes: ChangesFrom): string {
  if (changes.from === "nowhere")
    return "The released text is neither in the history of the file nor in this package, so the change cannot be shown.";
  const where = changes.from === "git" ? `as in commit ${changes.revision.slice(0, 12)}` : "as in this package";
  if ("diff" in changes) return `Against the released text, ${where}:`;
  const parts = changes.parts.length === 0 ? "" : ` It differs in ${changes.parts.map(visible).join(", ")}.`;
  return `The released text, ${where}, cannot be compared with this one.${parts}`;
}
