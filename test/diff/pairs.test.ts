import { describe, expect, it } from "vitest";
import { RULE_IDS } from "../../src/diff/index.js";
import { diffOf, PAIR_NAMES, pairIn } from "./support/pairs.js";

/** The rule that a pair is about, everything that is found in it (rule, direction, path), and why it cuts that way. */
const PAIRS: readonly (readonly [pair: string, findings: readonly string[], why: string])[] = [
  ["commitment-added", ['commitment-added better $.commitments["MADE-02"]'], "a date is promised where none was"],
  [
    "commitment-removed",
    ['commitment-removed worse $.commitments["MADE-06"]'],
    "politeness was promised, if not by when",
  ],
  [
    "commitment-kind-changed",
    ['commitment-kind-changed worse $.commitments["MADE-01"].kind'],
    "the promise stays, its date goes",
  ],
  ["excuse-removed", ['excuse-removed better $.commitments["MADE-01"].excusedBy'], "no explanation helps any more"],
  ["excuse-added", ['excuse-added worse $.commitments["MADE-03"].excusedBy'], "a tenant who is not at home excuses it"],
  [
    "excuse-changed",
    ['excuse-changed mixed $.commitments["MADE-01"].excusedBy'],
    "an explanation and an announcement come when they come",
  ],
  [
    "limb-added",
    ['limb-added worse $.commitments["MADE-01"].anyOf["call"]'],
    "a call is one more way to keep the promise, and the landlord chooses",
  ],
  [
    "limb-removed",
    ['limb-removed better $.commitments["MADE-01"].anyOf'],
    "only the reply keeps it now, within the same five days",
  ],
  [
    "limb-event-changed",
    ['limb-event-changed mixed $.commitments["MADE-01"].anyOf["visit"].event'],
    "an offer may come before a visit or be all there is",
  ],
  [
    "agreed-time-allowed",
    ['agreed-time-allowed mixed $.commitments["MADE-01"].agreedTime'],
    "a time may be agreed before the limit, or months after it",
  ],
  [
    "agreed-time-withdrawn",
    ['agreed-time-withdrawn mixed $.commitments["MADE-01"].agreedTime'],
    "what was agreed may have been earlier than the limit or later",
  ],
  [
    "promise-widened",
    ['promise-widened better $.commitments["MADE-01"].appliesWhen'],
    "cases of others than tenants get a date",
  ],
  [
    "promise-narrowed",
    ['promise-narrowed worse $.commitments["MADE-01"].appliesWhen'],
    "cases of others than tenants lose theirs",
  ],
  [
    "promise-made-to-others",
    ['promise-made-to-others mixed $.commitments["MADE-01"].appliesWhen'],
    "tenants lose what others get",
  ],
  ["binding-added", ['binding-added better $.commitments["MADE-01"].boundBy'], "the earlier of two dates governs"],
  [
    "binding-removed",
    ['binding-removed worse $.commitments["MADE-01"].boundBy["made-up-duty DUTY-01"]'],
    "one date less can be the earlier one",
  ],
  [
    "start-changed",
    ['start-changed mixed $.commitments["MADE-01"].startsWhen'],
    "a letter may be opened on the day it comes, or later",
  ],
  [
    "anchor-changed",
    ['anchor-changed mixed $.commitments["MADE-04"].anchor'],
    "the last update may be before the receipt or after it",
  ],
  [
    "end-event-removed",
    ['end-event-removed better $.commitments["MADE-04"].until'],
    "updates are owed after the answer too",
  ],
  ["end-event-added", ['end-event-added worse $.commitments["MADE-04"].until'], "after the answer no update is owed"],
  [
    "end-event-changed",
    ['end-event-changed mixed $.commitments["MADE-04"].until'],
    "which of the two comes first differs from case to case",
  ],
  [
    "kept-date-window-changed",
    ['kept-date-window-changed mixed $.commitments["MADE-04"].keepsDateWithin'],
    "an update two days early no longer brings the next one forward",
  ],
  [
    "allowance-shortened",
    ['allowance-shortened better $.commitments["MADE-01"].term.allowance'],
    "three working days end before five",
  ],
  [
    "allowance-lengthened",
    ['allowance-lengthened worse $.commitments["MADE-03"].term.allowance'],
    "300 minutes are five hours, not four",
  ],
  [
    "allowance-unit-changed",
    ['allowance-unit-changed mixed $.commitments["MADE-01"].term.allowance'],
    "five working days beat seven calendar days from a weekend, and not across a holiday",
  ],
  ["period-shortened", ['period-shortened better $.commitments["MADE-04"].every'], "five working days end before ten"],
  ["period-lengthened", ['period-lengthened worse $.commitments["MADE-04"].every'], "15 days are more than two weeks"],
  [
    "period-unit-changed",
    ['period-unit-changed better $.commitments["MADE-04"].every'],
    "four weeks are never longer than a month; in February they are one",
  ],
  [
    "time-added",
    ['time-added better $.commitments["MADE-01"].term'],
    "only events kept the promise, now there is a limit",
  ],
  [
    "time-removed",
    ['time-removed worse $.commitments["MADE-01"].term'],
    "only what is agreed with the customer is a limit now",
  ],
  ["period-added", ['period-added better $.commitments["MADE-04"].every'], "it came back at no stated time"],
  ["period-removed", ['period-removed worse $.commitments["MADE-04"].every'], "it comes back, but nobody can say when"],
  ["aim-added", ['aim-added better $.commitments["MADE-01"].aim'], "the aim is a date that was not there"],
  ["aim-removed", ['aim-removed worse $.commitments["MADE-02"].aim'], "the aim was a date, and is gone"],
  ["tier-added", ['tier-added worse $.commitments["MADE-01"].tiers'], "complex cases get twenty days instead of five"],
  [
    "tier-removed",
    ['tier-removed worse $.commitments["MADE-01"].tiers["urgent true"]'],
    "urgent cases fall back from one day to five",
  ],
  [
    "count-starts-earlier",
    ['count-starts-earlier better $.commitments["MADE-01"].term.counting.countFrom'],
    "the day of receipt counts as the first",
  ],
  [
    "count-starts-later",
    ['count-starts-later worse $.commitments["MADE-01"].term.counting.countFrom'],
    "the day of receipt no longer counts",
  ],
  [
    "cut-off-later",
    ['cut-off-later better $.commitments["MADE-01"].term.counting.cutOff'],
    "a letter of four o'clock counts the same day again",
  ],
  [
    "cut-off-earlier",
    ['cut-off-earlier worse $.commitments["MADE-01"].term.counting.cutOff'],
    "a letter that comes at closing counts the next working day",
  ],
  [
    "cut-off-changed",
    ['cut-off-changed better $.commitments["MADE-01"].term.counting.cutOff'],
    "half an hour after closing is later than closing",
  ],
  [
    "due-time-earlier",
    ['due-time-earlier better $.commitments["MADE-01"].term.counting.dueTime'],
    "noon is before five",
  ],
  [
    "due-time-later",
    ['due-time-later worse $.commitments["MADE-01"].term.counting.dueTime'],
    "midnight is after closing",
  ],
  [
    "due-time-changed",
    ['due-time-changed mixed $.commitments["MADE-01"].term.counting.dueTime'],
    "the hour of the receipt is before closing, or after it",
  ],
  [
    "month-starts-earlier",
    ['month-starts-earlier better $.commitments["MADE-01"].term.counting.monthFrom'],
    "the day of receipt is the first of the month",
  ],
  [
    "month-starts-later",
    ['month-starts-later worse $.commitments["MADE-01"].term.counting.monthFrom'],
    "the month begins the day after",
  ],
  [
    "lands-earlier",
    ['lands-earlier better $.commitments["MADE-02"].term.counting.landsOn'],
    "four hours before closing end at closing, not the next morning",
  ],
  [
    "lands-later",
    ['lands-later worse $.commitments["MADE-02"].term.counting.landsOn'],
    "eight hours are a whole day: received before opening they end the next morning",
  ],
  [
    "pausing-refused",
    ['pausing-refused better $.commitments["MADE-01"].term.counting.pausing'],
    "a pause no longer moves the date",
  ],
  [
    "pausing-allowed",
    ['pausing-allowed worse $.commitments["MADE-03"].term.counting.pausing'],
    "a pause of an hour moves it by an hour",
  ],
  [
    "pause-days-narrowed",
    ['pause-days-narrowed better $.commitments["MADE-01"].term.counting.pauseDays'],
    "an hour's pause costs no day any more",
  ],
  [
    "pause-days-widened",
    ['pause-days-widened worse $.commitments["MADE-01"].term.counting.pauseDays'],
    "an hour's pause costs the day",
  ],
  [
    "pausing-reworded",
    ['pausing-reworded neutral $.commitments["MADE-01"].term.counting.pausing'],
    "a pause counts either way",
  ],
  [
    "counting-calendar-changed",
    ['counting-calendar-changed mixed $.commitments["MADE-01"].term.counting.calendar'],
    "the two lists differ both ways",
  ],
  [
    "roll-changed",
    ['roll-changed worse $.commitments["MADE-01"].term.counting.roll'],
    "a fortnight from a weekend ends on Monday",
  ],
  ["threshold-tightened", ['threshold-tightened better $.commitments["MADE-05"].threshold'], "five rings were in time"],
  [
    "threshold-loosened",
    ['threshold-loosened worse $.commitments["MADE-05"].threshold'],
    "one in fifteen is more than five in a hundred",
  ],
  [
    "threshold-measure-changed",
    ['threshold-measure-changed mixed $.commitments["MADE-05"].threshold'],
    "rings are not seconds",
  ],
  [
    "reading-changed",
    ['reading-changed better $.readings["day-one"].choice'],
    "read so, the day of receipt counts; the setting follows the choice",
  ],
  ["reading-added", ['reading-added neutral $.readings["holidays"]'], "the reading says what the text said"],
  ["reading-removed", ['reading-removed neutral $.readings["week"]'], "the reading said what the text says"],
  [
    "reading-relied-on",
    ['reading-relied-on neutral $.commitments["MADE-03"].readings'],
    "the reading says what the promise said",
  ],
  [
    "reading-not-relied-on",
    ['reading-not-relied-on worse $.commitments["MADE-03"].readings'],
    "the aim counts by its own setting again, from the day after the receipt",
  ],
  ["reading-option-added", ['reading-option-added neutral $.readings["day-one"].options["either"]'], "nobody chose it"],
  [
    "reading-option-removed",
    ['reading-option-removed neutral $.readings["day-one"].options["either"]'],
    "nobody had chosen it",
  ],
  [
    "reading-option-changed",
    [
      'cut-off-changed worse $.commitments["MADE-01"].aim.counting.cutOff',
      'reading-option-changed worse $.readings["late-receipt"].options["next-day"]',
    ],
    "the option is chosen: four o'clock is before closing",
  ],
  ["reading-chosen", ["reading-chosen better $.readings"], "the overlay counts the day of receipt"],
  ["reading-choice-removed", ["reading-choice-removed worse $.readings.holidays"], "the bank holidays count again"],
  [
    "reading-choice-changed",
    ["reading-choice-changed worse $.readings.holidays"],
    "the bank holidays of England close the office again",
  ],
  ["working-week-lengthened", ['working-week-lengthened better $.workingWeek["sat"]'], "Saturday counts"],
  ["working-week-shortened", ['working-week-shortened worse $.workingWeek["wed"]'], "Wednesday does not count"],
  [
    "division-added",
    ['division-added worse $.divisions["england-and-wales"]'],
    "closed on the holidays of England too",
  ],
  ["division-removed", ['division-removed better $.divisions["england-and-wales"]'], "open on all bank holidays"],
  ["closure-added", ["closure-added worse $.add"], "five days between the years do not count"],
  [
    "closure-removed",
    ['closure-removed better $.add["from 2021-12-27 through 2021-12-31"]'],
    "five days between the years count again",
  ],
  ["closure-changed", ['closure-changed mixed $.add["fair"]'], "one Monday opens, another closes"],
  ["bank-holiday-worked", ["bank-holiday-worked better $.remove"], "May Day counts"],
  ["bank-holiday-kept", ["bank-holiday-kept worse $.remove"], "May Day does not count"],
  [
    "worked-bank-holiday-changed",
    ['worked-bank-holiday-changed worse $.remove["may-day"]'],
    "from 2025 May Day does not count",
  ],
  [
    "office-hours-shortened",
    ["office-hours-shortened mixed $.officeHours"],
    "promises in days end an hour earlier on Fridays, promises in office hours run longer",
  ],
  ["office-hours-lengthened", ["office-hours-lengthened better $.officeHours"], "an hour more runs each day"],
  [
    "office-hours-moved",
    ["office-hours-moved mixed $.officeHours"],
    "open late on one day: what is due at closing is later, what runs in office hours earlier",
  ],
  ["office-hours-stated", ["office-hours-stated better $.officeHours"], "what ran until midnight ends at closing"],
  [
    "office-hours-not-stated",
    ["office-hours-not-stated mixed $.officeHours"],
    "the charter's Fridays are longer again",
  ],
  ["holiday-added", ['holiday-added worse $.holidays["2021-08-30"]'], "the day does not count"],
  ["holiday-removed", ['holiday-removed better $.holidays["2021-05-03"]'], "the day counts"],
  [
    "holiday-standing-changed",
    ['holiday-standing-changed better $.holidays["2021-05-03"].standing'],
    "what counts by law alone counts it again",
  ],
  [
    "holiday-announcement-changed",
    ['holiday-announcement-changed better $.holidays["2021-09-20"].announced'],
    "before the announcement nobody knew it",
  ],
  [
    "coverage-extended",
    ["coverage-extended better $.coverage.through"],
    "the list has no May holiday for 2024, where the rule projected one",
  ],
  [
    "coverage-shortened",
    ["coverage-shortened neutral $.coverage.from"],
    "no rule projects anything before the list either",
  ],
  [
    "projection-rule-added",
    ['projection-rule-added worse $.rules["winter"]'],
    "past the list a winter holiday is projected",
  ],
  [
    "projection-rule-removed",
    ['projection-rule-removed better $.rules["spring"]'],
    "past the list no spring holiday is projected",
  ],
  [
    "projection-rule-changed",
    ['projection-rule-changed mixed $.rules["spring"]'],
    "the last Monday instead of the first",
  ],
  ["calendar-decision-changed", ["calendar-decision-changed neutral $.decisions"], "no bank holiday came or went"],
  ["document-renamed", ["document-renamed neutral $.id"], "the same entries under another id"],
  ["version-renamed", ["version-renamed neutral $.version"], "the same text under another name"],
  ["document-retitled", ["document-retitled neutral $.landlord"], "the same promises of the same landlord"],
  [
    "document-source-changed",
    ["document-source-changed neutral $.sources.other"],
    "the same holidays from the same source, worded otherwise",
  ],
  ["overlay-target-changed", ["overlay-target-changed neutral $.charter"], "the same entries"],
  ["local-holidays-stated", ["local-holidays-stated neutral $.localHolidays"], "only a notice depends on it"],
  [
    "in-force-from-changed",
    ["in-force-from-changed neutral $.effectiveFrom"],
    "a case counts the same under this version",
  ],
  [
    "in-force-until-changed",
    ["in-force-until-changed neutral $.effectiveTo"],
    "a case counts the same under this version",
  ],
  ["review-date-changed", ["review-date-changed neutral $.reviewDue"], "only a notice depends on it"],
  [
    "time-zone-changed",
    ["time-zone-changed mixed $.timeZone"],
    "a reply is due by another clock; four hours are four hours",
  ],
  ["slug-changed", ['slug-changed neutral $.commitments["MADE-01"].slug'], "the row id stays"],
  ["commitment-retitled", ['commitment-retitled neutral $.commitments["MADE-01"].title'], "words"],
  ["clause-moved", ['clause-moved neutral $.commitments["MADE-01"].clause'], "a reference"],
  ["commitment-note-changed", ['commitment-note-changed neutral $.commitments["MADE-01"].note'], "words"],
  ["commitment-tags-changed", ['commitment-tags-changed neutral $.commitments["MADE-01"].tags["replies"]'], "words"],
  [
    "conflicts-changed",
    [
      'conflicts-changed neutral $.commitments["MADE-01"].conflictsWith',
      'conflicts-changed neutral $.commitments["MADE-02"].conflictsWith',
    ],
    "both count as before",
  ],
  [
    "complements-changed",
    [
      'complements-changed neutral $.commitments["MADE-01"].complements',
      'complements-changed neutral $.commitments["MADE-02"].complements',
    ],
    "both count as before",
  ],
  ["standard-kind-changed", ['standard-kind-changed neutral $.commitments["MADE-06"].standard'], "no time either way"],
  [
    "reading-comparison-changed",
    ['reading-comparison-changed neutral $.readings["day-one"].options["no"].worseThan'],
    "the options set what they set",
  ],
  ["date-precision-changed", ["date-precision-changed neutral $.precision"], "the date is as before"],
  ["reading-reworded", ['reading-reworded neutral $.readings["day-one"].why'], "the choice stays"],
  [
    "day-entry-reworded",
    ['day-entry-reworded neutral $.add["from 2021-12-27 through 2021-12-31"].title'],
    "the same dates, by another name",
  ],
  [
    "holiday-details-changed",
    [
      'holiday-details-changed neutral $.holidays["2020-12-25"].title',
      'holiday-details-changed neutral $.holidays["2020-12-25"].note',
    ],
    "the date stays",
  ],
  [
    "hours-details-changed",
    ['hours-details-changed neutral $.officeHours.periods["always to always"].source'],
    "the hours stay",
  ],
  ["order-changed", ["order-changed neutral $.commitments"], "each promise counts alone"],
];

describe("test/diff/<rule>/{before,after}.json: two documents that differ by one change", () => {
  it("there is a pair for every rule", () => {
    expect([...PAIR_NAMES].sort()).toEqual([...RULE_IDS].sort());
    expect(PAIRS.map(([pair]) => pair)).toEqual(RULE_IDS);
  });

  it.each(PAIRS)("%s: %j, since %s", (pair, findings) => {
    expect(diffOf(pairIn(pair)).findings.map(({ rule, direction, path }) => `${rule} ${direction} ${path}`)).toEqual(
      findings,
    );
  });
});
