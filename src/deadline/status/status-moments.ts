import { isoText, epochMilliseconds } from "../../time/instant.js";
import type { InstantInput } from "../../time/instant.js";
import type { ZoneTable } from "../../time/zone.js";
import { invalidCase } from "../case/require.js";
import type { StatusOptions } from "./status-types.js";

/** The moments that decide a state, in epoch milliseconds; without a due moment `due` is `Infinity`. */
export interface Moments {
  readonly now: number;
  readonly received: number;
  readonly completed: number | undefined;
  readonly withdrawn: number | undefined;
  readonly due: number;
}

/** Reads what has happened by now; throws `invalid-case` for an impossible order, and names both moments. */
export function momentsOf(zone: ZoneTable, received: number, due: number, options: StatusOptions): Moments {
  const now = epochMilliseconds(options.now, zone, "The moment of the status (now)");
  const completed = eventBy(now, received, options.completedAt, zone, "completedAt");
  const withdrawn = eventBy(now, received, options.withdrawnAt, zone, "withdrawnAt");
  if (completed !== undefined && withdrawn !== undefined) {
    throw invalidCase(
      "Whether the case was completed or withdrawn",
      "both completedAt and withdrawnAt",
      "Give one of them",
      "$",
    );
  }
  return { now, received, completed, withdrawn, due };
}

function eventBy(
  now: number,
  received: number,
  at: InstantInput | undefined,
  zone: ZoneTable,
  name: string,
): number | undefined {
  if (at === undefined) return undefined;
  const instant = epochMilliseconds(at, zone, `The moment ${name}`);
  requireBetween(instant, received, now, zone, `The moment ${name}`, `$.${name}`);
  return instant;
}

/** Refuses what was over before counting started again. A restart after the due moment of the promise itself changes nothing. */
export function requireAfterRestart(
  at: Moments,
  ownDue: number,
  restartedAt: InstantInput | undefined,
  zone: ZoneTable,
): void {
  if (restartedAt === undefined) return;
  const restart = epochMilliseconds(restartedAt, zone, "The moment of restart (restartedAt)");
  for (const [name, instant] of [
    ["completedAt", at.completed],
    ["withdrawnAt", at.withdrawn],
  ] as const) {
    if (instant === undefined || instant >= restart || restart > ownDue) continue;
    const found = `${isoText(instant, zone)}, before the count started again at ${isoText(restart, zone)}`;
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
