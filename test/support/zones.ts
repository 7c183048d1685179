import { londonZone } from "../../src/index.js";
import type { ZoneTable } from "../../src/index.js";
import { zoneTable } from "../../src/zones/index.js";

/** The zones of the generated worlds, and why each is there. */
export const ZONES = {
  "Europe/London": "the landlords' own",
  UTC: "never changes",
  "America/New_York": "west of Greenwich; other change dates from 2007 on",
  "Australia/Lord_Howe": "changes by half an hour, and the summer is in January",
  "Pacific/Apia": "skipped 30 December 2011 whole",
  "Asia/Kathmandu": "an offset of 5:45",
  "America/St_Johns": "until 2011 changed at 00:01, so that dates came back after midnight",
  "America/Sao_Paulo": "midnight was skipped in October, and the hour before it repeated in February",
  "Atlantic/Azores": "midnight is repeated in October",
} as const;

/** The name of a zone of the generated worlds. */
export type ZoneName = keyof typeof ZONES;

const FROM_YEAR = 1998;
const THROUGH_YEAR = 2030;
const tables = new Map<ZoneName, ZoneTable>([["Europe/London", londonZone]]);

/** The table of a zone: London's as shipped, the others for the years around the dates that are generated. */
export function tableOf(zone: ZoneName): ZoneTable {
  const table = tables.get(zone) ?? zoneTable(zone, { fromYear: FROM_YEAR, throughYear: THROUGH_YEAR });
  tables.set(zone, table);
  return table;
}
