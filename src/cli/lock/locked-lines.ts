import type { Session } from "../terminal/session.js";
import { nameOf } from "../release/entry.js";
import type { Locked } from "./lock-folder.js";

/** What was released, and what stays outside the lock, as the terminal shows it. */
export function lockedLines(
  { lock, added, kept, notLocked }: Exclude<Locked, { refused: unknown }>,
  { style }: Pick<Session, "style">,
): readonly string[] {
  const overlays = notLocked.filter(({ why }) => why === "overlay").length;
  const lists = notLocked.filter(({ why }) => why === "list-of-versions");
  return [
    `${lock}: ${added.length === 0 ? "nothing new" : style.good(`${added.length} released`)}, ${kept} unchanged`,
    ...added.flatMap((entry) => [
      `  ${style.strong(entry.path)}  ${entry.kind} ${nameOf(entry)}`,
      `    ${style.quiet(entry.digest)}`,
    ]),
    ...(overlays === 0
      ? []
      : [`  not locked: ${overlays} overlay${overlays === 1 ? ", which has" : "s, which have"} no version`]),
    ...lists.map(({ file }) => `  not locked: ${file}, several versions in one file; give each its own file`),
  ];
}
