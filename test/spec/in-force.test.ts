import { expect, it, test } from "vitest";
import { officeOf, statusOf } from "../../src/index.js";
import type { Charter, CharterVersion } from "../../src/index.js";
import { charterWith, deadline } from "../support/promise.js";

// Five working days until the end of June 2026, three from 1 July on.

const five = charterWith({ workingDays: 5 }, {}, { version: "2020-01", effectiveFrom: "2020-01-01", effectiveTo: "2026-07-01" });
const three = charterWith({ workingDays: 3 }, { cutOff: "close" }, { version: "2026-07", effectiveFrom: "2026-07-01" });
const charter: Charter = { ...five, versions: [...five.versions, ...three.versions] };

it.each<[received: string, version: string, dueDate: string, why: string]>([
  ["2020-01-01T00:00", "2020-01", "2020-01-09", "the first date is included"],
  ["2026-06-30T23:59:59.999", "2020-01", "2026-07-07", "the end is not: this is still the last day before it"],
  ["2026-07-01T00:00", "2026-07", "2026-07-06", "from the first moment on, by the landlord's clock"],
  ["2026-06-30T22:59:59.999Z", "2020-01", "2026-07-07", "the same moments in UTC"],
  ["2026-06-30T23:00:00Z", "2026-07", "2026-07-06", "an hour before midnight in UTC it is July in Scotland"],
])("received %s: version %s, due %s: %s", (received, version, dueDate) => {
  const result = deadline(charter, received);
  expect([result.provenance.version, result.dueDate]).toEqual([version, dueDate]);
});

test("the date of actual receipt governs, before any cut-off moves it", () => {
  const versions = [withCutOff(five.versions[0]), ...three.versions];
  expect(deadline({ ...charter, versions }, "2026-06-30T18:00")).toMatchObject({ countedFrom: "2026-07-01", provenance: { version: "2020-01" } });
});

test("a restart does not change the version", () => {
  const result = deadline(charter, { receivedAt: "2026-06-29T10:00", restartedAt: "2026-07-02T10:00" });
  expect(result).toMatchObject({ dueDate: "2026-07-09", provenance: { version: "2020-01" } });
});

test("a deadline is judged by the version that it was computed under, also when a later one is in force", () => {
  const result = deadline(charter, "2026-06-29T10:00");
  expect(statusOf(charter, result, { now: "2026-07-02T10:00" })).toMatchObject({
    state: "running",
    remaining: { amount: 2, unit: "workingDays" },
    provenance: { version: "2020-01" },
  });
});

test("the office of a date is that of the version in force", () => {
  const [version] = three.versions;
  const closed = { ...charter, versions: [...five.versions, ...(version === undefined ? [] : [{ ...version, officeHours: null }])] };
  expect(officeOf(closed, "2026-06-30").hours).not.toBeNull();
  expect(officeOf(closed, "2026-07-01").hours).toBeNull();
});

function withCutOff(version: CharterVersion | undefined): CharterVersion {
  if (version === undefined) throw new RangeError("the charter has a version");
  const [other] = three.versions;
  const { commitments } = charterWith({ workingDays: 5 }, { cutOff: "close" }).versions[0] ?? version;
  return { ...version, commitments, effectiveTo: other?.effectiveFrom ?? null };
}
