import { expect, it, test } from "vitest";
import { computeDeadlines, officeOf, statusOf } from "../../src/index.js";
import type { Case, Charter, CharterVersion } from "../../src/index.js";
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

test.each<[case_: Partial<Case>, why: string]>([
  [{ receivedAt: "2026-06-29T10:00", pauses: [{ from: "2026-07-02T09:00", to: "2026-07-03T18:00" }] }, "a pause under the later version"],
  [{ receivedAt: "2026-06-29T10:00", extension: { workingDays: 2 } }, "an extension past its first date"],
  [{ receivedOn: "2026-06-29" }, "a date of receipt alone"],
])("a case keeps its version: %o, %s", (subject) => {
  expect(deadline(charter, subject).provenance.version).toBe("2020-01");
});

test.each<[received: string, has: boolean, why: string]>([
  ["2026-06-29T10:00", true, "due on 6 July, after the change"],
  ["2026-06-24T10:00", true, "due on the very first day of the later version"],
  ["2026-06-23T10:00", false, "due on the last day of the earlier one"],
  ["2026-07-01T10:00", false, "received under the later one"],
])("a case that straddles a change says so: received %s: %s, %s", (received, has) => {
  const { notices, provenance } = deadline(charter, received);
  const found = notices.filter(({ code }) => code === "version-changed");
  const message = "2026-07 is in force from 2026-07-01; a case received before stays under 2020-01";
  expect(found).toEqual(has ? [{ code: "version-changed", about: "2026-07", message }] : []);
  expect(provenance.version).toBe(received < "2026-07" ? "2020-01" : "2026-07");
});

test("a status, a completion and an event do not move a case to a later version", () => {
  const subject = { commitment: "MADE-01", receivedAt: "2026-06-29T10:00" };
  const now = "2026-07-05T10:00";
  expect(statusOf(charter, subject, { now }).provenance.version).toBe("2020-01");
  expect(statusOf(charter, subject, { now, completedAt: "2026-07-03T10:00" })).toMatchObject({ state: "met", provenance: { version: "2020-01" } });
  const { promises } = computeDeadlines(charter, { event: "asked", receivedAt: subject.receivedAt });
  expect(promises).toMatchObject([{ state: "due", deadline: { provenance: { version: "2020-01" } } }]);
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
