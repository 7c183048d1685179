export { zoneTable } from "./zone-table.js";
export type { ZoneTableOptions } from "./zone-table.js";
export type { ZoneTable } from "../time/zone.js";
