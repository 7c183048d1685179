import { describe, expect, it, test } from "vitest";
import { computeDeadlines, officeOf, statusOf } from "../../src/index.js";
import type { Case, Charter, CharterVersion } from "../../src/index.js";
import { charterWith, deadline } from "../support/promise.js";

// Five working days until the end of June 2026, three from 1 July on.

const five = charterWith({ workingDays: 5 }, {}, { version: "2020-01", effectiveFrom: "2020-01-01" });
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
  expect(deadline({ ...charter, versions }, "2026-06-30T18:00")).toMatchObject({
    countedFrom: "2026-07-01",
    provenance: { version: "2020-01" },
  });
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
  [
    { receivedAt: "2026-06-29T10:00", pauses: [{ from: "2026-07-02T09:00", to: "2026-07-03T18:00" }] },
    "a pause under the later version",
  ],
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
])("the status of a case that straddles a change says so: received %s: %s, %s", (received, has) => {
  const subject = { commitment: "MADE-01", receivedAt: received };
  const result = deadline(charter, received);
  const message = "2026-07 is in force from 2026-07-01; a case received before then stays under 2020-01";
  for (const status of [statusOf(charter, subject, { now: received }), statusOf(charter, result, { now: received })]) {
    const found = status.notices.filter(({ code }) => code === "version-changed");
    expect(found).toEqual(has ? [{ code: "version-changed", about: "2026-07", message }] : []);
  }
  expect(result.notices.map(({ code }) => code)).not.toContain("version-changed");
  expect(result.provenance.version).toBe(received < "2026-07" ? "2020-01" : "2026-07");
});

test("a paused case says so by the date on which it would be due if it were resumed", () => {
  const subject = { commitment: "MADE-01", receivedAt: "2026-06-22T10:00", pauses: [{ from: "2026-06-23T10:00" }] };
  const codes = (now: string): readonly string[] => statusOf(charter, subject, { now }).notices.map(({ code }) => code);
  expect(codes("2026-06-23T12:00")).not.toContain("version-changed");
  expect(codes("2026-06-30T12:00")).toContain("version-changed");
});

describe("superseded texts are never in force", () => {
  const [first] = five.versions as readonly [CharterVersion];
  const corrected = { ...first, version: "2020-01-r2", title: "Corrected" };
  const again = { ...first, version: "2020-01-r3", title: "Corrected twice" };
  const with_ = (...versions: readonly CharterVersion[]): Charter => ({ ...charter, versions });

  it.each<[why: string, charter: Charter, received: string, version: string]>([
    ["a correction takes the place of its text", with_(first, corrected), "2026-06-10T10:00", "2020-01-r2"],
    ["in whatever order they are given", with_(corrected, first), "2026-06-10T10:00", "2020-01-r2"],
    ["of two corrections the later", with_(again, first, corrected), "2026-06-10T10:00", "2020-01-r3"],
    ["also where the first text is not there", with_(again, corrected), "2026-06-10T10:00", "2020-01-r3"],
    [
      "a correction ends where the next version begins",
      with_(first, corrected, ...three.versions),
      "2026-07-01T10:00",
      "2026-07",
    ],
    [
      "a correction that begins later leaves no date to its text",
      with_({ ...corrected, effectiveFrom: "2026-06-10" }, first),
      "2026-06-10T10:00",
      "2020-01-r2",
    ],
  ])("%s", (_why, charter, received, version) => {
    expect(deadline(charter, received).provenance.version).toBe(version);
  });

  it("and a date before the correction begins has no version", () => {
    const late = with_({ ...corrected, effectiveFrom: "2026-06-10" }, first);
    expect(() => deadline(late, "2026-06-09T10:00")).toThrow(/none among 2020-01-r2 \[2026-06-10, open\)/);
  });

  it("but a deadline that was computed under one is judged by it", () => {
    const stored = deadline(with_(first), "2026-06-10T10:00");
    const status = statusOf(with_(first, corrected), stored, { now: "2026-06-11T10:00" });
    expect(status).toMatchObject({ state: "running", provenance: { version: "2020-01" } });
  });
});

describe("the end of a version", () => {
  const [first] = five.versions as readonly [CharterVersion];
  const ending = (effectiveTo: string | null, later = three.versions): Charter => ({
    ...charter,
    versions: [{ ...first, effectiveTo }, ...later],
  });

  it.each<[why: string, charter: Charter, received: string, version: string | undefined]>([
    ["null states none", ending(null), "2026-06-30T10:00", "2020-01"],
    ["a stated end leaves a gap until the next version", ending("2026-06-01"), "2026-06-01T10:00", undefined],
    ["the next version ends the gap", ending("2026-06-01"), "2026-07-01T10:00", "2026-07"],
    ["a stated end after the next begin is never reached", ending("2027-01-01"), "2026-07-01T10:00", "2026-07"],
    ["without a next version it stays ended", ending("2026-06-01", []), "2028-01-10T10:00", undefined],
  ])("%s", (_why, charter, received, version) => {
    if (version === undefined)
      expect(() => deadline(charter, received)).toThrow(
        expect.objectContaining({ code: "no-version-in-force" }) as Error,
      );
    else expect(deadline(charter, received).provenance.version).toBe(version);
  });

  it("two texts of one begin, neither a correction, are refused and not chosen between", () => {
    const twice = { ...charter, versions: [first, { ...first, version: "2020" }] };
    expect(() => deadline(twice, "2026-06-10T10:00")).toThrow(
      /2 at once: 2020-01 \[2020-01-01, open\), 2020 \[2020-01-01, open\)/,
    );
  });
});

test("a status, a completion and an event do not move a case to a later version", () => {
  const subject = { commitment: "MADE-01", receivedAt: "2026-06-29T10:00" };
  const now = "2026-07-05T10:00";
  expect(statusOf(charter, subject, { now }).provenance.version).toBe("2020-01");
  expect(statusOf(charter, subject, { now, completedAt: "2026-07-03T10:00" })).toMatchObject({
    state: "met",
    provenance: { version: "2020-01" },
  });
  const { promises } = computeDeadlines(charter, { event: "asked", receivedAt: subject.receivedAt });
  expect(promises).toMatchObject([{ state: "due", deadline: { provenance: { version: "2020-01" } } }]);
});

test("the office of a date is that of the version in force", () => {
  const [version] = three.versions;
  const closed = {
    ...charter,
    versions: [...five.versions, ...(version === undefined ? [] : [{ ...version, officeHours: null }])],
  };
  expect(officeOf(closed, "2026-06-30").hours).not.toBeNull();
  expect(officeOf(closed, "2026-07-01").hours).toBeNull();
});

function withCutOff(version: CharterVersion | undefined): CharterVersion {
  if (version === undefined) throw new RangeError("the charter has a version");
  const { commitments } = charterWith({ workingDays: 5 }, { cutOff: "close" }).versions[0] ?? version;
  return { ...version, commitments };
}
