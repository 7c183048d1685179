import { describe, expect, it } from "vitest";
import { calvay } from "../../src/bundled/charters/index.js";
import { computeDeadline, stackOverlays } from "../../src/index.js";
import type { Overlay } from "../../src/index.js";
import { parseOverlay } from "../../src/schema/index.js";
import { minute, refusal } from "./support/words.js";

const hours = (close: string): NonNullable<Overlay["officeHours"]> => ({
  periods: [{ weekly: { tue: [["09:00", close]] } }],
});
const holidays: Overlay = {
  id: "holidays",
  title: "Local holidays",
  charter: "calvay",
  add: [{ title: "Fair", on: "2026-06-16" }],
};
const shutdown: Overlay = {
  id: "shutdown",
  title: "Shutdown",
  add: [{ title: "Training", on: "2026-06-17" }],
  readings: { "day-one": "yes" },
  officeHours: hours("16:00"),
};
const later: Overlay = { id: "later", title: "Later", readings: { "day-one": "no" }, officeHours: hours("15:00") };

describe("overlays one on top of the other", () => {
  it.each<[string, Overlay[], string]>([
    ["none", [], "2026-06-16 17:00"],
    ["one", [holidays], "2026-06-17 13:00"],
    ["dates add up, and the day of receipt is the first", [holidays, shutdown], "2026-06-12 23:59"],
    ["of hours and readings the last holds", [shutdown, holidays, later], "2026-06-18 23:59"],
  ])("%s", (_why, overlays, due) => {
    const overlay = stackOverlays(overlays);
    expect(
      minute(computeDeadline(calvay, { commitment: "CAL-05", receivedAt: "2026-06-08T10:00" }, { overlay }).dueAt),
    ).toBe(due);
  });

  it("name themselves in the provenance", () => {
    const overlay = stackOverlays([holidays, later]);
    const { provenance } = computeDeadline(
      calvay,
      { commitment: "CAL-05", receivedAt: "2026-06-08T10:00" },
      { overlay },
    );
    expect(provenance.overlay?.id).toBe("holidays+later");
    expect(overlay.title).toBe("Local holidays; Later");
  });

  it.each<[string, Overlay[], RegExp]>([
    [
      "overlays of two charters",
      [holidays, { ...later, charter: "paisley" }],
      /^invalid-overlay: To stack holidays, later: found overlays for calvay and paisley/,
    ],
    [
      "two rules of one id",
      [
        { id: "a", title: "A", add: [{ id: "fair", title: "Fair", on: "2026-07-01" }] },
        { id: "b", title: "B", add: [{ id: "fair", title: "Fair", on: "2026-07-02" }] },
      ],
      /two rules with the id fair/,
    ],
  ])("refuse %s", (_why, overlays, message) => {
    expect(refusal(() => stackOverlays(overlays))).toMatch(message);
  });

  it("one overlay stacked alone says the same, and parses", () => {
    const { id, title, add, charter } = stackOverlays([holidays]);
    expect(parseOverlay({ id, title, add, charter })).toEqual(holidays);
  });
});
