import { describe, expect, it } from "vitest";
import { computeDeadline, computeDeadlines, statusOf } from "../../src/index.js";
import type { Case, Charter, Counting, DeadlineStatus, Options, StatusOptions, Term } from "../../src/index.js";
import { CALENDAR_DAYS, landlord, MONTHS, promise, workingDays } from "./support/landlord.js";
import { minute, refusal } from "./support/words.js";

/** A duty of law, by default of ten calendar days to the end of the last. */
function law(term: Term = days(10), parts: Partial<Charter["versions"][number]> = {}): Charter {
  const charter = landlord(promise("LAW-1", { term }));
  return {
    ...charter,
    id: "law",
    versions: charter.versions.map((version) => ({ ...version, id: "law", version: "2018", ...parts })),
  };
}

function days(calendarDays: number, counting: Partial<Counting> = {}): Term {
  return { allowance: { calendarDays }, counting: { ...CALENDAR_DAYS, ...counting } };
}

const boundBy = [{ charter: "law", commitment: "LAW-1" }];
/** Ten working days from Monday 1 June 2026 end on Tuesday the 16th at 17:00; the law's ten days on Thursday the 11th at midnight. */
const charter = landlord(promise("HAND-1", { term: workingDays(10), boundBy }));
const asked: Case = { commitment: "HAND-1", receivedAt: "2026-06-01T10:00" };
const duties = [law()];

describe("a duty that is due before the promise governs", () => {
  it.each<
    [
      StatusOptions,
      state: string,
      used: number | undefined,
      remaining: number | undefined,
      overdue: number | undefined,
      why: string,
    ]
  >([
    [{ now: "2026-06-09T10:00" }, "running", 8, 2, undefined, "two of its days remain"],
    [{ now: "2026-06-11T10:00" }, "at-risk", 10, 0, undefined, "due today"],
    [
      { now: "2026-06-13T10:00" },
      "breached",
      12,
      undefined,
      2,
      "late by two days, though the promise has time until Tuesday",
    ],
    [
      { now: "2026-06-20T10:00", completedAt: "2026-06-12T10:00" },
      "missed",
      11,
      undefined,
      1,
      "after the duty's date and before the promise's own",
    ],
    [{ now: "2026-06-20T10:00", completedAt: "2026-06-11T10:00" }, "met", 10, undefined, undefined, "in time for both"],
    [{ now: "2026-06-20T10:00", withdrawnAt: "2026-06-03T10:00" }, "withdrawn", 2, undefined, undefined, "withdrawn"],
  ])("%o: %s, used %s, remaining %s, overdue %s: %s", (options, state, used, remaining, overdue) => {
    for (const subject of [asked, computeDeadline(charter, asked, { duties })]) {
      const status = statusOf(charter, subject, { ...options, duties });
      expect([status.state, status.used?.amount, status.remaining?.amount, status.overdue?.amount]).toEqual([
        state,
        used,
        remaining,
        overdue,
      ]);
      expect(`${status.governing?.charter} ${minute(status.dueAt)} ${status.dueDate}`).toBe(
        "law 2026-06-11 23:59 2026-06-11",
      );
    }
  });

  it("every limb has its own figures in its own unit, and the duty names its text", () => {
    const { limbs, provisional } = statusOf(charter, asked, { now: "2026-06-12T10:00", duties });
    expect(limbs).toMatchObject([
      {
        id: "in-time",
        state: "open",
        atRisk: false,
        used: { amount: 9, unit: "workingDays" },
        remaining: { amount: 1 },
        dueDate: "2026-06-16",
      },
      {
        id: "law/LAW-1",
        state: "broken",
        atRisk: false,
        charter: "law",
        commitment: "LAW-1",
        version: "2018",
        overdue: { amount: 1, unit: "calendarDays" },
      },
    ]);
    expect(limbs?.[1]?.digest).toMatch(/^sha256:/);
    expect(provisional).toBe(false);
  });

  it("a stored deadline is judged by the duty's date without the text of the duty, counted in calendar days", () => {
    const stored = JSON.parse(JSON.stringify(computeDeadline(charter, asked, { duties }))) as ReturnType<
      typeof computeDeadline
    >;
    expect(statusOf(charter, stored, { now: "2026-06-13T10:00" })).toMatchObject({
      state: "breached",
      overdue: { amount: 2, unit: "calendarDays" },
    });
  });

  it("of two on one day the earlier instant governs", () => {
    const noon = [law(days(15, { dueTime: "12:00" }))];
    expect(computeDeadline(charter, asked, { duties: noon }).governing).toMatchObject({
      charter: "law",
      dueDate: "2026-06-16",
    });
    const midnight = [law(days(15))];
    expect(computeDeadline(charter, asked, { duties: midnight }).governing).toMatchObject({
      charter: "hand-made",
      dueDate: "2026-06-16",
    });
  });

  it("what an event starts is sorted by the date that governs", () => {
    const two = landlord(
      promise("HAND-1", { term: workingDays(10), boundBy }),
      promise("HAND-2", { term: workingDays(9) }),
    );
    const ids = computeDeadlines(two, { event: "asked", receivedAt: "2026-06-01T10:00" }, { duties }).promises.map(
      ({ commitment }) => commitment,
    );
    expect(ids).toEqual(["HAND-1", "HAND-2"]);
  });

  it("without a duty the promise itself governs, with its version and digest", () => {
    const { governing, provenance } = computeDeadline(landlord(promise("HAND-1", { term: workingDays(10) })), asked);
    expect(governing).toMatchObject({
      charter: "hand-made",
      commitment: "HAND-1",
      version: provenance.version,
      digest: provenance.digest,
      dueDate: "2026-06-16",
    });
  });
});

describe("a duty is counted with the options of the case", () => {
  const months: Term = { allowance: { months: 1 }, counting: { ...MONTHS, roll: "following" } };

  it("a provisional duty makes the result and the status provisional, and strict refuses it", () => {
    const far = landlord(promise("HAND-1", { term: days(60), boundBy }));
    const late: Case = { commitment: "HAND-1", receivedAt: "2035-06-01T10:00" };
    const own = computeDeadline(far, late);
    const bound = computeDeadline(far, late, { duties: [law(months)] });
    expect([own.provisional, bound.provisional, bound.boundBy?.[0]]).toMatchObject([
      false,
      true,
      { provisional: true, firstUncoveredDate: bound.firstUncoveredDate },
    ]);
    expect(bound.notices.map(({ code }) => code)).toContain("provisional");
    expect(statusOf(far, late, { now: "2035-06-02T10:00", duties: [law(months)] })).toMatchObject({
      provisional: true,
      firstUncoveredDate: bound.firstUncoveredDate,
    });
    expect(refusal(() => computeDeadline(far, late, { duties: [law(months)], strict: true }))).toMatch(
      /^beyond-coverage: .*LAW-1/,
    );
  });

  it("a bank holiday that nobody knew of then does not move a duty", () => {
    const soon: Case = { commitment: "HAND-1", receivedAt: "2026-06-08T10:00" };
    const due = (options: Options): string | undefined =>
      computeDeadline(charter, soon, { duties: [law(workingDays(5))], ...options }).governing.dueDate;
    expect([due({}), due({ asKnownAt: "2025-01-01" })]).toEqual(["2026-06-16", "2026-06-15"]);
  });
});

describe("a duty without a date says why", () => {
  it.each<[string, Charter, Partial<Case>, object]>([
    ["not in force yet", law(days(10), { effectiveFrom: "2027-01-01" }), {}, { state: "not-in-force" }],
    ["ended", law(days(10), { effectiveTo: "2025-01-01" }), {}, { state: "not-in-force" }],
    [
      "begins with something else",
      started("complaint-made"),
      {},
      { state: "pending", waitsFor: "complaint-made", version: "2018" },
    ],
    [
      "depends on what is not known of the case",
      tiered(),
      {},
      { state: "pending", waitsFor: "whether complex is true" },
    ],
    ["is not made to such a case", appliesTo(), { attributes: { complex: false } }, { state: "does-not-apply" }],
    [
      "paused still, when the promise was over",
      law(days(40)),
      { pauses: [{ from: "2026-06-20T10:00" }] },
      { state: "paused" },
    ],
  ])("%s", (_why, duty, parts, expected) => {
    const { boundBy: bound, governing } = computeDeadline(charter, { ...asked, ...parts }, { duties: [duty] });
    expect(bound).toMatchObject([{ charter: "law", commitment: "LAW-1", ...expected }]);
    expect(governing.charter).toBe("hand-made");
  });

  function started(startsWhen: string): Charter {
    return law(days(10), { commitments: [promise("LAW-1", { term: days(10), startsWhen })] });
  }
  function tiered(): Charter {
    return law(days(10), { commitments: [promise("LAW-1", { tiers: [{ when: { complex: true }, term: days(10) }] })] });
  }
  function appliesTo(): Charter {
    return law(days(10), { commitments: [promise("LAW-1", { term: days(10), appliesWhen: { complex: true } })] });
  }
});

describe("while the promise is paused", () => {
  const waiting: Case = { ...asked, pauses: [{ from: "2026-06-03T10:00" }] };
  const status = (now: string, pausing: Counting["pausing"]): DeadlineStatus =>
    statusOf(charter, waiting, { now, duties: [law(days(10, { pausing }))] });

  it.each<[string, Counting["pausing"], state: string, governing: string]>([
    ["2026-06-09T10:00", "allowed", "paused", "law 2026-06-17"],
    ["2026-06-09T10:00", "refused", "running", "law 2026-06-11"],
    ["2026-06-11T10:00", "refused", "at-risk", "law 2026-06-11"],
    ["2026-06-12T10:00", "refused", "breached", "law 2026-06-11"],
  ])("at %s, with a duty whose pausing is %s, it is %s by %s", (now, pausing, state, governing) => {
    const found = status(now, pausing);
    expect([found.state, `${found.governing?.charter} ${found.governing?.dueDate}`]).toEqual([state, governing]);
    expect(found.paused?.remaining.amount).toBe(9);
  });
});

it("a duty binds a promise that only events keep", () => {
  const untimed = landlord(promise("HAND-1", { anyOf: [{ id: "call", title: "A call", event: "called" }], boundBy }));
  const at = (now: string): string => statusOf(untimed, asked, { now, duties }).state;
  expect([at("2026-06-09T10:00"), at("2026-06-12T10:00")]).toEqual(["running", "breached"]);
});

it("what binds a duty binds the promise, each once", () => {
  const chain = landlord(
    promise("HAND-1", { term: workingDays(10), boundBy: [{ commitment: "HAND-2" }, { commitment: "HAND-3" }] }),
    promise("HAND-2", { term: workingDays(9), boundBy: [{ commitment: "HAND-3" }] }),
    promise("HAND-3", { term: workingDays(2) }),
  );
  const { boundBy: bound, governing } = computeDeadline(chain, asked);
  expect(bound?.map(({ commitment }) => commitment)).toEqual(["HAND-2", "HAND-3"]);
  expect(governing.commitment).toBe("HAND-3");
});
