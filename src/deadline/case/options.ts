import type { OfficeOptions } from "../../charter/office.js";
import { readOverlay } from "../../charter/overlay/read-overlay.js";
import { requireCharter } from "../../charter/require-charter.js";
import type { Charter, Overlay } from "../../charter/charter.js";
import type { Form, Place } from "../../input/form.js";
import { listOf, oneOf } from "../../input/forms.js";
import { optionalOrNull, table } from "../../input/table.js";
import type { Field, Fields } from "../../input/table.js";
import type { ZoneTable } from "../../time/zone.js";
import type { Options } from "./case.js";
import { clockOf } from "./clock.js";
import { byClock, date } from "./forms.js";

/** The options of every question: an overlay as it was at its first use, and the date whose knowledge counts. */
export const OFFICE_FIELDS: Fields<OfficeOptions> = {
  overlay: optionalOrNull((value, { path }) => readOverlay(value as Overlay, path)),
  asKnownAt: optionalOrNull(date("The date as of which holidays are known (asKnownAt)")),
};

/** The duties that may bind. */
export const DUTIES: Field<readonly Charter[]> = optionalOrNull(
  listOf(
    (value, { path }) => {
      requireCharter(value as Charter, path);
      return value as Charter;
    },
    { asked: "The duties that may bind (duties)", remedy: "Give a list of charters" },
  ),
);

/** The options of every question whose answer is a date. */
export const DATE_FIELDS: Fields<Options> = {
  ...OFFICE_FIELDS,
  strict: optionalOrNull(oneOf([true] as const, "Whether provisional dates are refused (strict)")),
  duties: DUTIES,
};

const HERE: Place = { path: "$.options", code: "invalid-case" };

/**
 * A reader of the options of a question, with its moments by the clock of the charter. It refuses what is no charter and
 * an option that would be ignored: `stict` would let a provisional date through.
 */
/* @__NO_SIDE_EFFECTS__ */
export function optionsReader<Read extends object>(
  fields: (zone: ZoneTable) => Fields<Read>,
): (charter: Charter, given: unknown) => Read {
  const form = byClock<Read>((zone): Form<Read> => table(OPTIONS, fields(zone)));
  return (charter, given) => {
    requireCharter(charter);
    if (given === NO_OPTIONS) return given as Read;
    return form(clockOf(charter))(given, HERE);
  };
}

const OPTIONS = { asked: "The options", remedy: "Give an object, or leave them out" };

/** The options of a due date. */
export const readOptions: (charter: Charter, given: unknown) => Options = optionsReader(() => DATE_FIELDS);

/** No options. */
export const NO_OPTIONS: Readonly<Record<string, never>> = Object.freeze({});
