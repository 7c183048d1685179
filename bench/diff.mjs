// The diff of the largest charter beside what reading it costs: fresh processes, nothing compiled or cached in them.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { growth } from "./report.mjs";

const child = fileURLToPath(new URL("diff-once.mjs", import.meta.url));

export function revisedCharter({ comparisons }) {
  const runs = Array.from({ length: comparisons }, () =>
    JSON.parse(execFileSync(process.execPath, [child], { encoding: "utf8" })),
  );
  const nanoseconds = (name) => runs.map((run) => run[name] * 1e6);
  return growth({
    title: "The diff of the largest charter and a revision of it : one parseCharter of it",
    rows: [{ name: `${runs[0].findings} findings`, ofFew: nanoseconds("parse"), ofMany: nanoseconds("diff") }],
  });
}
