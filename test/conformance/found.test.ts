import { expect, test } from "vitest";
import { CharterClockError, openMinutesBetween, rollDate } from "../../src/index.ts";
import type { OpenSpan, RollConvention } from "../../src/index.ts";
import { officeAsData } from "./charterclock/landlord.ts";
import type { Landlord } from "./charterclock/landlord.ts";

// Refusals that came to light while the cases were carried over and varied. What is answered is in the suite.
const MONDAY_TO_FRIDAY = ["mon", "tue", "wed", "thu", "fri"] as const;
function landlord(...hours: readonly OpenSpan[]): Landlord {
  const weekly = Object.fromEntries(MONDAY_TO_FRIDAY.map((day) => [day, hours]));
  const house = { timeZone: "Europe/London", workingWeek: MONDAY_TO_FRIDAY, divisions: [], add: [], remove: [] };
  return { ...house, officeHours: { periods: [{ weekly }] } };
}

test("a roll convention by a name that is not ours is refused, not taken for another", () => {
  const { calendar } = officeAsData(landlord(["09:00", "17:00"]));
  for (const theirs of ["modifiedPreceding", "Following"]) {
    expect(() => rollDate(calendar, "2024-03-30", theirs as RollConvention)).toThrow(CharterClockError);
  }
});

test("an opening time with seconds is refused, not read as midnight", () => {
  const office = officeAsData(landlord(["09:00", "17:00:30"]));
  expect(() => openMinutesBetween(office, "2024-01-08T00:00Z", "2024-01-09T00:00Z")).toThrow(CharterClockError);
});
