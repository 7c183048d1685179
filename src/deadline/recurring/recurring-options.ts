import type { Charter } from "../../charter/charter.js";
import { optionalOrNull, required } from "../../input/table.js";
import type { Options } from "../case/case.js";
import { moment } from "../case/forms.js";
import { DATE_FIELDS, optionsReader } from "../case/options.js";

/** Which occurrences are asked for, in epoch milliseconds. */
export interface SpanRead extends Options {
  readonly from?: number | undefined;
  readonly through: number;
  readonly now?: number | undefined;
}

/** From which instant to look for the next occurrence, in epoch milliseconds. */
export interface NextRead extends Options {
  readonly after: number;
}

/** Reads the options of `occurrencesOf`. */
export const readSpan: (charter: Charter, given: unknown) => SpanRead = optionsReader((zone) => ({
  ...DATE_FIELDS,
  from: optionalOrNull(moment(zone, "The start of the span (from)")),
  through: required(moment(zone, "The end of the span (through)")),
  now: optionalOrNull(moment(zone, "The moment of the status (now)")),
}));

/** Reads the options of `nextOccurrence`. */
export const readNext: (charter: Charter, given: unknown) => NextRead = optionsReader((zone) => ({
  ...DATE_FIELDS,
  after: required(moment(zone, "The instant to look from (after)")),
}));
