import { failureOf, warnOf } from "../terminal/failure.js";
import type { Io } from "../terminal/io.js";
import { Refusal } from "../terminal/refusal.js";
import type { Report } from "./report.js";
import { several } from "../../words/counts.js";

/** Says which files could not be read: in words each by itself, in JSON one error for all, as every command has it. */
export function warnOfUnread({ files }: Report, format: "json" | "text", io: Io): void {
  const unread = files.flatMap((file) => ("error" in file ? [file] : []));
  if (unread.length === 0) return;
  if (format === "text") return unread.forEach(({ error }) => warnOf(error, "text", io));
  const refusal = new Refusal("file-not-read", {
    asked: `${several(files.length, "file")} to check`,
    found: `${unread.length} that cannot be read: ${unread.map(({ file }) => file).join(", ")}`,
    remedy: "Check the names, and that you may read the files",
  });
  warnOf(failureOf(refusal), "json", io);
}
