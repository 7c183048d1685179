import { computeDeadline } from "../../src/index.js";
import type {
  Allowance,
  Case,
  Charter,
  CharterVersion,
  Commitment,
  Counting,
  Deadline,
  OfficeHours,
  OpenSpan,
  Options,
  Weekday,
  ZoneTable,
} from "../../src/index.js";
import { englandAndWales, northernIreland, scotland } from "../../src/bundled/calendars.js";
import { londonZone, SETTINGS_OF_UNIT } from "../../src/index.js";

const USUAL: Counting = {
  countFrom: "day-after",
  cutOff: "none",
  dueTime: "close",
  calendar: "landlord",
  roll: "none",
  monthFrom: "receipt-excluded",
  landsOn: "close",
  pausing: "allowed",
  pauseDays: "at-close",
};

/** Nine to five, Monday to Friday; on Wednesday until one. */
export const HOURS: OfficeHours = weekdays([["09:00", "17:00"]], { wed: [["09:00", "13:00"]] });

/** What of a charter a row may want otherwise. */
export interface Otherwise extends Partial<CharterVersion> {
  readonly zone?: ZoneTable;
}

/** The same opening times from Monday to Friday, and others on some weekdays. */
export function weekdays(
  open: readonly OpenSpan[],
  others: Partial<Record<Weekday, readonly OpenSpan[]>> = {},
): OfficeHours {
  return { periods: [{ weekly: { mon: open, tue: open, wed: open, thu: open, fri: open, ...others } }] };
}

/** The charter of a made-up landlord in Scotland, with the given commitments. */
export function charterOf(
  commitments: readonly Commitment[],
  { zone = londonZone, ...otherwise }: Otherwise = {},
): Charter {
  const version: CharterVersion = {
    id: "made-up",
    version: "2020-01",
    landlord: "A landlord",
    title: "A made-up charter",
    source: { title: "Made up" },
    timeZone: zone.id,
    effectiveFrom: "1990-01-01",
    effectiveTo: null,
    workingWeek: ["mon", "tue", "wed", "thu", "fri"],
    divisions: ["scotland"],
    officeHours: HOURS,
    readings: [],
    commitments,
    ...otherwise,
  };
  return { id: "made-up", versions: [version], calendars: [scotland, englandAndWales, northernIreland], zones: [zone] };
}

/** A charter with one promise, `MADE-01`: an allowance under the usual settings, or others. */
export function charterWith(
  allowance: Allowance,
  settings: Partial<Counting> = {},
  otherwise: Otherwise = {},
): Charter {
  const counting = countingOf(allowance, settings);
  const about = { id: "MADE-01", slug: "made.up", title: "A made-up promise", clause: "1" };
  return charterOf([{ ...about, kind: "deadline", startsWhen: "asked", term: { allowance, counting } }], otherwise);
}

/** The usual settings that the unit of an allowance has, some of them set otherwise. */
export function countingOf(allowance: Allowance, settings: Partial<Counting> = {}): Counting {
  const [unit] = Object.keys(allowance);
  const wanted = { ...USUAL, ...settings };
  const needed = SETTINGS_OF_UNIT[unit as keyof typeof SETTINGS_OF_UNIT];
  return Object.fromEntries(needed.map((setting) => [setting, wanted[setting]])) as unknown as Counting;
}

/** The deadline of the one promise, from a moment of receipt or a case. */
export function deadline(charter: Charter, received: string | Partial<Case>, options: Options = {}): Deadline {
  const subject = typeof received === "string" ? { receivedAt: received } : received;
  return computeDeadline(charter, { commitment: "MADE-01", ...subject }, options);
}

/** The due date and time of the one promise, as a row shows them: `2026-06-22 17:00`. */
export function due(charter: Charter, received: string | Partial<Case>, options: Options = {}): string {
  const { dueDate, dueTime } = deadline(charter, received, options);
  return `${dueDate} ${dueTime}`;
}
