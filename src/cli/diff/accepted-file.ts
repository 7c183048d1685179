import { shown } from "../../errors.js";
import { textOf } from "../documents/json-file.js";
import type { Io } from "../terminal/io.js";
import { Refusal } from "../terminal/refusal.js";

/** The fingerprints in a file of accepted findings: one a line, whole or their first sixteen digits; `#` begins a comment. */
export async function acceptedIn(file: string, io: Io): Promise<readonly string[]> {
  const text = (await textOf(file, io)).replace(/^\uFEFF/, "");
  const lines = text.split(/\r?\n/).map((line) => line.replace(/#.*/, "").trim());
  return lines.flatMap((line, at) => (line === "" ? [] : [fingerprintOn(line, `${file}, line ${at + 1}`)]));
}

function fingerprintOn(line: string, where: string): string {
  if (/^sha256:[0-9a-f]{16,64}$/.test(line)) return line;
  throw new Refusal("invalid-line", {
    asked: `An accepted finding (${where})`,
    found: shown(line),
    remedy: "Write its fingerprint as `charterclock diff` shows it, sha256: and 16 to 64 digits, then # and a reason",
  });
}
