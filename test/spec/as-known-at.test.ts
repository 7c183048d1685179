import { expect, it, test } from "vitest";
import { calvay } from "../../src/bundled/charters/index.js";
import { computeDeadline } from "../../src/index.js";

const oneDay = (receivedAt: string): { commitment: string; receivedAt: string } => ({
  commitment: "reviews.advice",
  receivedAt,
});

it.each<[received: string, asKnownAt: string | undefined, dueDate: string, why: string]>([
  ["2020-05-01T10:00", undefined, "2020-05-04", "Monday 4 May 2020 was no holiday in the end"],
  ["2020-05-01T10:00", "2019-07-01", "2020-05-05", "until 2 July 2019 it was to be one"],
  ["2020-05-01T10:00", "2019-07-02", "2020-05-04", "known from the start of the day on which it was moved"],
  ["2020-05-07T10:00", undefined, "2020-05-11", "Friday 8 May 2020 was the holiday"],
  ["2020-05-07T10:00", "2019-07-01", "2020-05-08", "which nobody knew yet"],
  ["2022-09-16T10:00", undefined, "2022-09-20", "Monday 19 September 2022, the State Funeral"],
  ["2022-09-16T10:00", "2022-09-09", "2022-09-19", "not known on 9 September"],
  ["2022-09-16T10:00", "2022-09-10", "2022-09-20", "known from 10 September"],
  ["2026-06-12T10:00", undefined, "2026-06-16", "Monday 15 June 2026, by proclamation"],
  ["2026-06-12T10:00", "2026-02-02", "2026-06-15", "not known on 2 February"],
  ["2026-06-12T10:00", "2026-02-03", "2026-06-16", "known from 3 February 2026"],
  ["2022-05-27T10:00", "2020-11-11", "2022-05-31", "30 May 2022 was to be the spring holiday"],
  ["2022-05-27T10:00", "2020-11-12", "2022-05-30", "until it was moved to 2 June"],
  ["2022-06-01T10:00", "2020-11-11", "2022-06-02", "and the 2nd and 3rd of June were not yet holidays"],
  ["2022-06-01T10:00", "2020-11-12", "2022-06-06", "and then they were"],
  ["2012-06-01T10:00", "2000-01-01", "2012-06-06", "announced on a day that is not known: taken as always known"],
])("one working day from %s, as known at %s, is due %s: %s", (received, asKnownAt, dueDate) => {
  const options = asKnownAt === undefined ? {} : { asKnownAt };
  expect(computeDeadline(calvay, oneDay(received), options).dueDate).toBe(dueDate);
});

test("provenance names what was known, and only an unknown announcement has a notice", () => {
  const unknown = computeDeadline(calvay, oneDay("2012-06-01T10:00"), { asKnownAt: "2012-01-01" });
  expect(unknown.provenance.asKnownAt).toBe("2012-01-01");
  expect(unknown.notices.filter(({ code }) => code === "announcement-date-unknown").map(({ about }) => about)).toEqual([
    "2012-06-04",
    "2012-06-05",
  ]);
  const known = computeDeadline(calvay, oneDay("2022-09-16T10:00"), { asKnownAt: "2022-09-10" });
  expect(known.notices.map(({ code }) => code)).not.toContain("announcement-date-unknown");
});

it.each<[received: string, dueDate: string, disputed: string]>([
  ["2009-12-31T10:00", "2010-01-05", "2010-01-04"],
  ["2010-12-31T10:00", "2011-01-05", "2011-01-04"],
])("a disputed day: one working day from %s is due %s, with a notice about %s", (received, dueDate, disputed) => {
  const result = computeDeadline(calvay, oneDay(received));
  expect(result.dueDate).toBe(dueDate);
  expect(result.notices.filter(({ code }) => code === "disputed-holiday")).toEqual([
    {
      code: "disputed-holiday",
      about: disputed,
      message: `${disputed} (2nd January) was observed by offices but was not a bank holiday in law`,
    },
  ]);
});
