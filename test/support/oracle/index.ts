export { oracleNextWorkingDay, oraclePreviousWorkingDay } from "./calendar.js";
export { oracleDue, oracleOccurrence } from "./due.js";
export { oracleIsOpen, oracleNextOpening, oracleOpenMillisecondsBetween } from "./open-time.js";
export { oracleOccurrences } from "./recurring.js";
export type { OracleDuty, OracleOwed } from "./recurring.js";
export { oracleUsed, type OracleUsed } from "./used.js";
export { oracleWithinRatio } from "./threshold.js";
export type {
  OracleAllowance,
  OracleCalendar,
  OracleCase,
  OracleDue,
  OracleHours,
  OracleInstant,
  OraclePause,
  OracleRule,
  OracleSchedule,
  OracleUnit,
} from "./types.js";
export { oracleWorkingDaysBetween, type OracleWorkingDaysBetween } from "./working-days-between.js";
