import { isoText } from "../../time/instant.js";
import type { ZoneTable } from "../../time/zone.js";
import { invalidCase } from "../case/require.js";
import type { StatusRead } from "./read-status.js";

/** The moments that decide a state, in epoch milliseconds; without a due moment `due` is `Infinity`. */
export interface Moments {
  readonly now: number;
  readonly received: number;
  readonly completed: number | undefined;
  readonly withdrawn: number | undefined;
  readonly due: number;
}

/** What has happened by now; throws `invalid-case` for an impossible order, and names both moments. */
export function momentsOf(zone: ZoneTable, received: number, due: number, options: StatusRead): Moments {
  const { now, completedAt: completed, withdrawnAt: withdrawn } = options;
  for (const name of ["completedAt", "withdrawnAt"] as const) {
    const instant = options[name];
    if (instant !== undefined) requireBetween(instant, received, now, zone, `The moment ${name}`, `$.${name}`);
  }
  if (completed === undefined || withdrawn === undefined) return { now, received, completed, withdrawn, due };
  throw invalidCase(
    "Whether the case was completed or withdrawn",
    "both completedAt and withdrawnAt",
    "Give only one of them",
    "$",
  );
}

/** Refuses what was over before counting started again. A restart after the due moment of the promise itself changes nothing. */
export function requireAfterRestart(
  { completed, withdrawn }: Moments,
  ownDue: number,
  restart: number | undefined,
  zone: ZoneTable,
): void {
  if (restart === undefined || restart > ownDue) return;
  for (const [name, instant] of [
    ["completedAt", completed],
    ["withdrawnAt", withdrawn],
  ] as const) {
    if (instant === undefined || instant >= restart) continue;
    const found = `${isoText(instant, zone)}, before counting started again at ${isoText(restart, zone)}`;
    throw invalidCase(`The moment ${name}`, found, "Correct one of the two", `$.${name}`);
  }
}

/** Refuses a moment before the receipt or after now. */
export function requireBetween(
  instant: number,
  received: number,
  now: number,
  zone: ZoneTable,
  asked: string,
  path: string,
): void {
  if (instant < received) {
    const found = `${isoText(instant, zone)}, before the receipt at ${isoText(received, zone)}`;
    throw invalidCase(asked, found, "Correct one of the two", path);
  }
  if (instant > now) {
    const found = `${isoText(instant, zone)}, after now (${isoText(now, zone)})`;
    throw invalidCase(asked, found, "Leave it out until it happens", path);
  }
}
