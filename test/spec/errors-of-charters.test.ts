import { describe, expect, test } from "vitest";
import { computeDeadline } from "../../src/index.js";
import type { Overlay } from "../../src/index.js";
import { scotland } from "../../src/bundled/calendars.js";
import { calvay } from "../../src/bundled/charters/index.js";
import { charterWith, deadline } from "../support/promise.js";
import { refusal } from "../support/refusal.js";

const JUNE = "2026-06-10T10:20";
const overlaid = (part: Partial<Overlay>): { overlay: Overlay } => ({
  overlay: { id: "made", title: "Made", ...part },
});

describe("what a charter names and does not bring", () => {
  test("unknown-zone", () => {
    expect(refusal(() => deadline({ ...charterWith({ hours: 6 }), zones: [] }, JUNE))).toMatchInlineSnapshot(`
      "unknown-zone
      The time zone of made-up 2020-01, Europe/London: found tables for no zone. Put a table of that zone in \`zones\`; "charterclock/zones" makes one."
    `);
  });
  test("unknown-calendar", () => {
    const charter = charterWith({ workingDays: 5 }, { calendar: { divisions: ["wales"] } });
    expect(refusal(() => deadline(charter, JUNE))).toMatchInlineSnapshot(`
      "unknown-calendar
      The bank holidays of wales, which made-up uses: found calendars for scotland, england-and-wales, northern-ireland. Put that calendar in \`calendars\`; "charterclock/calendars" has those of the United Kingdom."
    `);
  });
});

describe("no-version-in-force", () => {
  const early = charterWith({ hours: 6 }, {}, { effectiveFrom: "2026-07-01", effectiveTo: "2027-07-01" });

  test("before the first", () => {
    expect(refusal(() => deadline(early, JUNE))).toMatchInlineSnapshot(`
      "no-version-in-force
      The version of made-up in force on 2026-06-10: found none among 2020-01 [2026-07-01, 2027-07-01). Give a date on which one version is in force, or a charter that has one for that date."
    `);
  });
  test("after the last: the end is exclusive", () => {
    expect(refusal(() => deadline(early, "2027-07-01T00:00"))).toMatchInlineSnapshot(`
      "no-version-in-force
      The version of made-up in force on 2027-07-01: found none among 2020-01 [2026-07-01, 2027-07-01). Give a date on which one version is in force, or a charter that has one for that date."
    `);
  });
  test("two at once", () => {
    const [version] = charterWith({ hours: 6 }).versions;
    const twice = { ...early, versions: version === undefined ? [] : [version, { ...version, version: "2021-01" }] };
    expect(refusal(() => deadline(twice, JUNE))).toMatchInlineSnapshot(`
      "no-version-in-force
      The version of made-up in force on 2026-06-10: found 2 at once: 2020-01 [1990-01-01, open), 2021-01 [1990-01-01, open). Give a date on which one version is in force, or a charter that has one for that date."
    `);
  });
  test("a charter without versions", () => {
    expect(refusal(() => deadline({ ...early, versions: [] }, JUNE))).toMatchInlineSnapshot(`
      "no-version-in-force
      The clock of made-up: found a charter without versions. Give it at least one."
    `);
  });
});

describe("overlays and readings", () => {
  const repair = { commitment: "repairs.routine", receivedAt: JUNE };

  test("invalid-overlay: made for another charter", () => {
    const options = overlaid({ charter: "paisley" });
    expect(refusal(() => computeDeadline(calvay, repair, options))).toMatchInlineSnapshot(`
      "invalid-overlay
      The overlay made with calvay: found that the overlay is made for paisley. Use it with that charter, or leave \`charter\` out if it can be used with any."
    `);
  });
  test("unknown-reading: no such reading", () => {
    expect(refusal(() => computeDeadline(calvay, repair, overlaid({ readings: { "day-two": "yes" } }))))
      .toMatchInlineSnapshot(`
        "unknown-reading
        The reading "day-two" that the overlay made chooses: found only public-holidays, working-week, day-one, late-receipt, end-of-last-day, pausing, paused-days, six-hours, appointment-by, calendar-month, month-on-closed-day, end-of-month-day, late-receipt-of-request, paused-days-of-request, progress-anchor, home-visit-start, review-advice-start, whole-years, survey-anchor in calvay undated (at $.readings["day-two"]). Choose one of these."
      `);
  });
  test("unknown-reading: no such option", () => {
    expect(refusal(() => computeDeadline(calvay, repair, overlaid({ readings: { "day-one": "maybe" } }))))
      .toMatchInlineSnapshot(`
      "unknown-reading
      The reading day-one as "maybe": found the options no, yes. Choose one of these."
    `);
  });
  test("unknown-calendar: a reading that wants another calendar", () => {
    const options = overlaid({ readings: { "public-holidays": "england-and-wales" } });
    const alone = { ...calvay, calendars: [scotland] };
    expect(refusal(() => computeDeadline(alone, repair, options))).toMatchInlineSnapshot(`
      "unknown-calendar
      The bank holidays of england-and-wales, which calvay uses: found calendars for scotland. Put that calendar in \`calendars\`; "charterclock/calendars" has those of the United Kingdom."
    `);
  });
});
