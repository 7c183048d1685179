import { describe, expect, it } from "vitest";
import { addWorkingDays, computeDeadline, officeOf } from "../../src/index.js";
import type { Charter, Overlay } from "../../src/index.js";
import { calvay } from "../../src/bundled/charters/calvay.js";
import { explained } from "../support/explained.js";

// An index is a cache. A substitute for 31 December must see the bank holidays of January, whichever date was asked first.

const newYearsEve: Overlay = {
  id: "hogmanay",
  title: "Hogmanay",
  add: [{ title: "Hogmanay", on: { month: 12, day: 31, inLieu: "instead" } }],
};

describe("a due date does not depend on what was asked before", () => {
  it.each([
    // received             due            asked first    why
    [
      "2024-01-02T10:20",
      "2024-01-12",
      "2024-02-02",
      "31 December 2023, a Sunday, moves past 1 and 2 January to Wednesday the 3rd",
    ],
    [
      "2017-01-03T10:20",
      "2017-01-13",
      "2017-02-03",
      "31 December 2016, a Saturday, moves past 2 and 3 January to Wednesday the 4th",
    ],
    [
      "2023-01-03T10:20",
      "2023-01-13",
      "2023-02-03",
      "31 December 2022, a Saturday, moves past 2 and 3 January to Wednesday the 4th",
    ],
    ["2029-01-02T10:20", "2029-01-12", "2029-02-02", "so with bank holidays that are projected"],
  ])("received %s: due %s, also when %s was asked first: %s", (receivedAt, dueDate, first) => {
    const subject = { commitment: "CAL-16", receivedAt };
    const cold = unasked();
    expect(computeDeadline(cold.charter, subject, { overlay: cold.overlay }).dueDate).toBe(dueDate);
    const { charter, overlay } = unasked();
    computeDeadline(charter, { commitment: "CAL-16", receivedAt: `${first}T10:20` }, { overlay });
    expect(computeDeadline(charter, subject, { overlay }).dueDate).toBe(dueDate);
    expect(explained(charter, subject, { overlay }).deadline.dueDate).toBe(dueDate);
  });

  it("nor does a date counted back", () => {
    const back = (first?: string): string => {
      const { charter, overlay } = unasked();
      const { calendar } = officeOf(charter, "2026-06-12", { overlay });
      if (first !== undefined) addWorkingDays(calendar, first, 1);
      return addWorkingDays(calendar, "2001-02-02", -22);
    };
    expect(back()).toBe(back("2000-12-01"));
  });
});

/** Calvay and the overlay as values that no index knows yet. */
function unasked(): { readonly charter: Charter; readonly overlay: Overlay } {
  return structuredClone({ charter: calvay, overlay: newYearsEve });
}
