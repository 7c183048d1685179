// A deadline that was stored, judged later: by its own date, and never by facts that it was not counted with.
import { describe, expect, it } from "vitest";
import { scotland } from "../../src/bundled/calendars.js";
import { CharterClockError } from "../../src/errors.js";
import { caseOf, computeDeadline, statusOf } from "../../src/index.js";
import type { Case, Charter, Deadline, Overlay } from "../../src/index.js";
import { charterWith } from "../support/promise.js";

const charter = charterWith({ workingDays: 7 });
const [version] = charter.versions as [Charter["versions"][number]];
const received: Case = { commitment: "MADE-01", receivedAt: "2026-06-10T10:20" };
const stored = throughJson(computeDeadline(charter, received));
const now = "2026-06-18T10:00";
const closed: Overlay = { id: "local", title: "Local", add: [{ title: "Closed", on: "2026-06-17" }] };

describe("facts that move a date are added to the case, and found in the deadline", () => {
  it.each<[fact: string, added: Partial<Case>]>([
    ["a pause", { pauses: [{ from: "2026-06-12T09:00", to: "2026-06-16T09:00" }] }],
    ["a pause that runs", { pauses: [{ from: "2026-06-12T09:00" }] }],
    ["an extension", { extension: { workingDays: 5 } }],
    ["a restart", { restartedAt: "2026-06-15T09:00" }],
  ])("%s", (_, added) => {
    const error = refusalOf(() => statusOf(charter, { ...stored, ...added } as Deadline, { now }));
    expect(error.code).toBe("deadline-altered");
    expect(error.message).toContain("caseOf(deadline)");
    expect(statusOf(charter, { ...caseOf(stored), ...added }, { now }).state).toMatch(/running|paused/);
  });

  it("names the first part that does not come out again, and the others", () => {
    const error = refusalOf(() =>
      statusOf(
        charter,
        {
          ...stored,
          dueDate: "2026-06-23",
          dueAt: "2026-06-23T17:00:00.000+01:00",
          dueAtMilliseconds: stored.dueAtMilliseconds + 86_400_000,
        },
        { now },
      ),
    );
    expect(error.details).toMatchObject({
      path: "$.dueDate",
      found: expect.stringMatching(
        /"2026-06-23" where counting again gives "2026-06-22", and \$\.dueAt, \$\.dueAtMilliseconds differ too/,
      ) as string,
    });
  });

  it("refuses a key that no deadline has", () => {
    expect(refusalOf(() => statusOf(charter, { ...stored, reference: "A-1" } as Deadline, { now })).code).toBe(
      "invalid-case",
    );
  });
});

describe("a result repeats the facts of its case as they were given", () => {
  it.each<[facts: string, parts: Partial<Case>]>([
    [
      "pauses out of order, with reasons",
      {
        pauses: [
          { from: "2026-06-16T09:00", to: "2026-06-17T09:00", reason: "parts" },
          { from: "2026-06-11T09:00", to: "2026-06-12T09:00" },
        ],
      },
    ],
    [
      "pauses from before a restart",
      {
        restartedAt: "2026-06-15T09:00",
        pauses: [{ from: "2026-06-11T09:00", to: "2026-06-12T09:00", reason: "identity papers" }],
      },
    ],
    ["a pause without end after the due moment", { pauses: [{ from: "2026-07-11T09:00" }] }],
    ["an extension and attributes", { extension: { workingDays: 2 }, attributes: { complex: true } }],
    ["a date of receipt alone", { receivedAt: undefined, receivedOn: "2026-06-10" }],
  ])("%s", (_, parts) => {
    const result = computeDeadline(charter, { ...received, ...parts });
    expect(result.pauses?.map(({ reason }) => reason)).toEqual(parts.pauses?.map(({ reason }) => reason));
    expect(JSON.stringify(computeDeadline(charter, caseOf(throughJson(result))))).toBe(JSON.stringify(result));
  });
});

describe("how it ended moves no date, and may be said in any of three places", () => {
  const done = { completedAt: "2026-06-18T09:10" };

  it("in the case, next to the keys of the deadline, or in the options", () => {
    const expected = statusOf(charter, received, { now, ...done });
    expect(expected.state).toBe("met");
    expect(statusOf(charter, { ...received, ...done }, { now })).toEqual(expected);
    expect(statusOf(charter, { ...stored, ...done }, { now })).toEqual(expected);
    expect(statusOf(charter, { ...stored, ...done }, { now, completedAt: "2026-06-18T08:10:00Z" })).toEqual(expected);
  });

  it("computeDeadline leaves it alone", () => {
    expect(computeDeadline(charter, { ...received, ...done })).toEqual(computeDeadline(charter, received));
  });

  it("refuses two that differ", () => {
    expect(
      refusalOf(() => statusOf(charter, { ...stored, ...done }, { now, completedAt: "2026-06-17T09:10" })).details.path,
    ).toBe("$.completedAt");
  });
});

describe("null is absent", () => {
  it("in a case, its pauses, its attributes and the options", () => {
    const row = {
      ...received,
      receivedOn: null,
      pauses: [{ from: "2026-06-11T09:00", to: "2026-06-12T09:00", reason: null }],
      extension: null,
      attributes: { complex: null },
      completedAt: null,
    };
    const plain = { ...received, pauses: [{ from: "2026-06-11T09:00", to: "2026-06-12T09:00" }], attributes: {} };
    const options = { overlay: null, asKnownAt: null, strict: null, duties: null };
    expect(computeDeadline(charter, row as unknown as Case, options as never)).toEqual(computeDeadline(charter, plain));
    expect(statusOf(charter, row as unknown as Case, { overlay: null, now, completedAt: null } as never)).toEqual(
      statusOf(charter, plain, { now }),
    );
  });

  it("in a stored deadline", () => {
    const row = { ...stored, pauses: null, restartedAt: null, completedAt: null } as unknown as Deadline;
    expect(statusOf(charter, row, { now })).toEqual(statusOf(charter, stored, { now }));
  });

  it("but not an unknown key, nor what must be there", () => {
    expect(refusalOf(() => computeDeadline(charter, { ...received, pause: null } as Case)).code).toBe("invalid-case");
    expect(refusalOf(() => computeDeadline(charter, { ...received, commitment: null } as never)).code).toBe(
      "invalid-case",
    );
  });
});

describe("a deadline is judged by its own date when not all is as it was", () => {
  const newer = {
    ...scotland,
    edition: "2027-01-01",
    holidays: [
      ...scotland.holidays,
      { ...(scotland.holidays[0] as (typeof scotland.holidays)[number]), date: "2026-06-17" },
    ].sort((a, b) => (a.date < b.date ? -1 : 1)),
  };

  it.each<[what: string, charter: Charter, overlay: Overlay | undefined]>([
    ["a newly proclaimed bank holiday", { ...charter, calendars: [newer] }, undefined],
    ["a local holiday that was not known", charter, closed],
  ])("%s", (_, later, overlay) => {
    const status = statusOf(later, stored, { now, overlay });
    expect(status.dueAt).toBe(stored.dueAt);
    expect(status.notices.at(-1)?.code).toBe("counted-with-other-editions");
    expect(status.provenance).toEqual(computeDeadline(later, received, { overlay }).provenance);
  });

  it("working days remain up to the stored date, today excluded", () => {
    const at = (moment: string): unknown => statusOf({ ...charter, calendars: [newer] }, stored, { now: moment });
    expect(at("2026-06-22T10:00")).toMatchObject({ state: "at-risk", remaining: { amount: 0 } });
    expect(at("2026-06-19T10:00")).toMatchObject({ state: "running", remaining: { amount: 1 } });
    expect(at("2026-06-23T10:00")).toMatchObject({ state: "breached", overdue: { amount: 1 } });
  });

  it("and is paused inside a pause that it repeats", () => {
    const withPause = throughJson(
      computeDeadline(charter, { ...received, pauses: [{ from: "2026-06-12T10:00", to: "2026-06-19T10:00" }] }),
    );
    const inside = {
      now: "2026-06-16T10:00",
      overlay: { id: "other", title: "Other", add: [{ title: "Closed", on: "2026-12-03" }] },
    };
    expect(statusOf(charter, withPause, inside)).toMatchObject({
      state: "paused",
      used: { amount: 1 },
      remaining: { amount: 6 },
    });
    expect(statusOf(charter, withPause, { now: inside.now })).toMatchObject({
      state: "paused",
      used: { amount: 1 },
      remaining: { amount: 6 },
    });
  });

  it("dates that contradict one another are found without counting", () => {
    const contradicted = { ...stored, dueDate: "2026-06-30" };
    expect(refusalOf(() => statusOf(charter, contradicted, { now, overlay: closed })).code).toBe("deadline-altered");
  });

  it("a duty's calendar is in the proof, and another text of a duty moves no stored date", () => {
    const duty = charterWith({ workingDays: 5 });
    const law: Charter = { ...duty, id: "law", versions: duty.versions.map((one) => ({ ...one, id: "law" })) };
    const binding = charterWith({ workingDays: 7 });
    const bound: Charter = {
      ...binding,
      versions: binding.versions.map((one) => ({
        ...one,
        commitments: one.commitments.map(
          (promise) => ({ ...promise, boundBy: [{ charter: "law", commitment: "MADE-01" }] }) as typeof promise,
        ),
      })),
    };
    const row = throughJson(computeDeadline(bound, received, { duties: [law] }));
    const [text] = law.versions as [Charter["versions"][number]];
    const corrected = { ...law, versions: [text, { ...text, version: "2020-01-r2", title: "Corrected" }] };
    for (const duties of [[{ ...law, calendars: [newer] }], [corrected]]) {
      const status = statusOf(bound, row, { now, duties });
      expect(status.governing?.dueAt).toBe(row.governing.dueAt);
      expect(status.notices.at(-1)?.code).toBe("counted-with-other-editions");
    }
  });

  it("an overlay that is not at hand any more", () => {
    const under = throughJson(computeDeadline(charter, received, { overlay: closed }));
    expect(statusOf(charter, under, { now })).toMatchObject({ dueAt: under.dueAt, state: "running" });
  });

  it("and by the text that it names, whichever version is in force now", () => {
    const next = { ...version, version: "2026-06", effectiveFrom: "2026-06-01" };
    const both = { ...charter, versions: [version, next] };
    expect(statusOf(both, stored, { now }).dueAt).toBe(stored.dueAt);
  });

  it("but not under a charter that does not have that text", () => {
    const other = { ...charter, versions: [{ ...version, title: "Another text" }] };
    expect(refusalOf(() => statusOf(other, stored, { now })).code).toBe("charter-mismatch");
  });
});

function refusalOf(run: () => unknown): CharterClockError {
  try {
    run();
  } catch (error) {
    if (error instanceof CharterClockError) return error;
    throw error;
  }
  throw new Error("It was answered");
}

function throughJson<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}
