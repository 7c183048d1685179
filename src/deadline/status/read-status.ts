import type { OfficeOptions } from "../../charter/office.js";
import { isSame } from "../../charter/is-same.js";
import type { Charter } from "../../charter/charter.js";
import { shown } from "../../errors.js";
import { misshapen } from "../../input/form.js";
import type { Form } from "../../input/form.js";
import { optionalOrNull, required, table } from "../../input/table.js";
import type { Fields } from "../../input/table.js";
import { isoText } from "../../time/instant.js";
import type { ZoneTable } from "../../time/zone.js";
import { byClock, moment } from "../case/forms.js";
import { DUTIES, OFFICE_FIELDS, optionsReader } from "../case/options.js";
import { endingFields } from "../case/read-case.js";
import type { Endings } from "../case/read-case.js";
import { invalidCase } from "../case/require.js";

/** The options of a status as read, with every moment in epoch milliseconds. */
export interface StatusRead extends OfficeOptions, Endings {
  readonly now: number;
  readonly atRiskShare?: number | undefined;
  readonly resumedAt?: number | undefined;
  readonly duties?: readonly Charter[] | undefined;
}

const share: Form<number> = (value, place) => {
  if (typeof value === "number" && value > 0 && value <= 1) return value;
  const asked = "The share of the allowance at which it is at risk (atRiskShare)";
  throw misshapen({ asked, remedy: "Give more than 0 and at most 1" }, place, shown(value));
};

/** Reads the options of a status. */
export const readStatusOptions: (charter: Charter, given: unknown) => StatusRead = optionsReader(
  (zone): Fields<StatusRead> => ({
    ...OFFICE_FIELDS,
    duties: DUTIES,
    now: required(moment(zone, "The moment of the status (now)")),
    ...endingFields(zone),
    atRiskShare: optionalOrNull(share),
    resumedAt: optionalOrNull(moment(zone, "When the case is supposed to be resumed (resumedAt)")),
  }),
);

/** Reads how a stored deadline ended. */
export const readEndings: (zone: ZoneTable) => Form<Endings> = byClock((zone) =>
  table<Endings>({ asked: "How it ended", remedy: "Give completedAt, withdrawnAt or events" }, endingFields(zone)),
);

/** The options with how the case itself says that it ended; throws `invalid-case` for two endings that differ. */
export function withEndings(options: StatusRead, endings: Endings | undefined, zone: ZoneTable): StatusRead {
  const { completedAt, withdrawnAt, events } = endings ?? {};
  return {
    ...options,
    completedAt: same("completedAt", completedAt, options.completedAt, (at) => isoText(at, zone)),
    withdrawnAt: same("withdrawnAt", withdrawnAt, options.withdrawnAt, (at) => isoText(at, zone)),
    events: same("events", events, options.events, shown),
  };
}

function same<Value>(
  key: keyof Endings,
  ofCase: Value | undefined,
  ofOptions: Value | undefined,
  text: (value: Value) => string,
): Value | undefined {
  if (ofCase === undefined || ofOptions === undefined || isSame(ofCase, ofOptions)) return ofCase ?? ofOptions;
  const found = `${text(ofCase)} in the case and ${text(ofOptions)} in the options`;
  throw invalidCase(`How the case ended (${key})`, found, "Give only one of them", `$.${key}`);
}
