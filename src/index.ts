export { computeDeadline } from "./deadline/result/compute.js";
export { caseOf } from "./deadline/result/case-of.js";
export type { CaseFacts } from "./deadline/result/case-of.js";
export type { Difference } from "./deadline/result/differences.js";
export type { Deadline, PauseGiven } from "./deadline/result/compute.js";
export type { Case, CaseEvent, Options, Pause } from "./deadline/case/case.js";
export { statusOf } from "./deadline/status/status.js";
export type * from "./deadline/status/status-types.js";
export type { DueMoment, OtherLimb, Aim } from "./deadline/bind/limbs.js";
export type {
  Bound,
  BoundDue,
  BoundPending,
  BoundWithoutDate,
  Governing,
  NoDateBecause,
} from "./deadline/bind/governing.js";
export type { BoundText, KnownText } from "./deadline/bind/bindings.js";
export { computeDeadlines } from "./deadline/event/compute-deadlines.js";
export type { Deadlines } from "./deadline/event/compute-deadlines.js";
export type * from "./deadline/event/started-types.js";
export type { Contradiction } from "./deadline/event/contradictions.js";
export type { EventCase, HistoryEntry } from "./deadline/event/event-case.js";
export { judgePeriod } from "./deadline/threshold/period.js";
export type { MeasuredRecord, PeriodMeasurement, PeriodOptions, PeriodStatus } from "./deadline/threshold/period.js";
export { nextOccurrence, occurrencesOf } from "./deadline/recurring/occurrences.js";
export type * from "./deadline/recurring/occurrence-types.js";
export type { RecurringCase } from "./deadline/recurring/recurring-case.js";
export type { MeasuredUnit, TimeMeasured } from "./deadline/status/measure-time.js";
export type { MeasuredValue, Measurement, ThresholdState, ThresholdStatus } from "./deadline/threshold/threshold.js";
export { explain } from "./deadline/explain/explain.js";
export type { ExplainOptions, Explanation } from "./deadline/explain/explain.js";
export type { OccurrenceExplanation } from "./deadline/explain/explain-occurrence.js";
export type { CountedSoFar, CountedUnit, PausedExplanation } from "./deadline/explain/explain-paused.js";
export type { DayRole, ExplainedDay } from "./deadline/explain/explained-day.js";
export { explanationText } from "./deadline/explain/explanation-text.js";
export type { Notice, NoticeCode } from "./deadline/plan/notice.js";
export type { CalendarUsed, EditionUsed, OverlayUsed, Provenance } from "./deadline/plan/provenance.js";

export { officeOf } from "./charter/office-of.js";
export type { OfficeOptions } from "./charter/office.js";
export { stackOverlays } from "./charter/overlay/stack-overlays.js";
export { SETTINGS_OF_UNIT } from "./charter/units.js";
export type { Setting, UnitKind } from "./charter/units.js";
export type { ChosenReading, ReadingChosenBy } from "./charter/choose-reading.js";
export type * from "./charter/charter.js";
export type {
  Allowance,
  AllowanceUnit,
  CalendarDaysAllowance,
  HoursAllowance,
  MinutesAllowance,
  MonthsAllowance,
  OfficeHoursAllowance,
  OfficeMinutesAllowance,
  SecondsAllowance,
  WeeksAllowance,
  WorkingDaysAllowance,
  YearsAllowance,
} from "./charter/allowance.js";

export {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  rollDate,
  workingDaysBetween,
  workingDaysFromThrough,
  workingDaysFromUntil,
} from "./calendar/by-date.js";
export { statutoryCalendar } from "./calendar/statutory-calendar.js";
export type { RollConvention } from "./calendar/roll.js";
export type * from "./calendar/types.js";

export {
  addOpenMinutes,
  isOpen,
  nextClosing,
  nextOpening,
  openIntervals,
  openMinutesBetween,
  previousOpening,
} from "./hours/by-instant.js";
export type { OpenInterval } from "./hours/by-instant.js";
export type { LandsOn } from "./hours/open-time.js";
export type { HoursException, HoursPeriod, Office, OfficeHours } from "./hours/types.js";

export type { Digest, JsonPath, WholeNumber } from "./data/plain-forms.js";
export type { CivilDate, Weekday } from "./time/civil-date.js";
export type { EpochMilliseconds, InstantInput, InstantText, Milliseconds } from "./time/instant.js";
export type { DateInput } from "./time/read-date.js";
export type { PlainDate, PlainDateTime } from "./time/temporal.js";
export type { ClockTime, OpeningTime, WallTime } from "./time/wall-time.js";
export type { ZoneTable } from "./time/zone.js";
export { LONDON as londonZone } from "./time/london.js";

export { digestOf } from "./digest/digest.js";

export { CharterClockError } from "./errors.js";
export type { AnswerError, ErrorCode, ErrorDetails, Fault, Problem, TextPosition } from "./errors.js";
export { ENGINE_VERSION, SEMANTICS_VERSION } from "./version.js";
