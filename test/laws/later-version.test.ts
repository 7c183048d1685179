import fc from "fast-check";
import { expect } from "vitest";
import { computeDeadline, digestOf, explain } from "../../src/index.js";
import type { Charter, CharterVersion } from "../../src/index.js";
import { law } from "../support/law.js";
import { caseOf, daysAfter, engineOf, eventfulSituations } from "../support/worlds/index.js";

law([eventfulSituations(), fc.integer({ min: 2, max: 90 }), fc.boolean()], 100)(
  "a version that begins after the receipt changes no byte of a result, of its explanation or of the earlier text's digest",
  ({ world, term, history }, days, isCorrection) => {
    const { charter, options } = engineOf(world, term);
    const [version] = charter.versions as readonly [CharterVersion];
    const later: CharterVersion = {
      ...version,
      version: "2",
      effectiveFrom: daysAfter(history.receivedAt.slice(0, 10), days),
      commitments: [],
    };
    const versions = isCorrection ? [{ ...version, version: "1-r2" }, later, version] : [version, later];
    const before: Charter = isCorrection ? { ...charter, versions: versions.slice(0, 1) } : charter;
    const subject = caseOf(history);
    const answers = (one: Charter): string =>
      JSON.stringify([computeDeadline(one, subject, options), explain(one, subject, options)]);
    expect(answers({ ...charter, versions })).toBe(answers(before));
    expect(digestOf(version)).toBe(digestOf(charter.versions[0] ?? {}));
  },
);
