import { CharterClockError } from "../errors.js";
import { eventsNamed } from "../charter/start.js";
import type { Binding, Charter, DeadlineCommitment, Start } from "../charter/types.js";
import type { Case, Options } from "./case.js";
import type { Deadline } from "./compute.js";
import { defined } from "./defined.js";
import type { DueMoment } from "./limbs.js";

/** A promise or duty that binds too: its own due moment, or what its date waits for. */
export type Bound =
  | (DueMoment & { readonly state: "due"; readonly charter: string; readonly commitment: string })
  | { readonly state: "pending"; readonly charter: string; readonly commitment: string; readonly waitsFor: string };

/** The date that governs: the earliest instant among all that bind; of two on one day the earlier. */
export interface Governing extends DueMoment {
  readonly charter: string;
  readonly commitment: string;
}

type Compute = (charter: Charter, subject: Case, options: Options) => Deadline;

/** The due moments of everything that binds a case besides its own promise; what is not in force then does not bind. */
export function boundDates(
  charter: Charter,
  bindings: readonly Binding[],
  startsWhen: DeadlineCommitment["startsWhen"],
  subject: Case,
  options: Options,
  compute: Compute,
): readonly Bound[] {
  return bindings.flatMap((binding): Bound[] => {
    const charterId = binding.charter ?? charter.id;
    const name = { charter: charterId, commitment: binding.commitment };
    const other = charterId === charter.id ? charter : options.duties?.find(({ id }) => id === charterId);
    if (other === undefined) return [{ state: "pending", ...name, waitsFor: `the text of ${charterId} (options.duties)` }];
    const start = startOf(other, binding.commitment);
    if (start !== undefined && !isSameStart(start, startsWhen)) {
      return [{ state: "pending", ...name, waitsFor: startText(start) }];
    }
    return boundDate(name, other, subject, other === charter ? options : {}, compute);
  });
}

/** The earliest of the promise itself and of what binds it. */
export function governingDate(own: Governing, bound: readonly Bound[]): Governing {
  let governing = own;
  for (const binding of bound) {
    if (binding.state === "due" && binding.dueAtMilliseconds < governing.dueAtMilliseconds) {
      const { charter, commitment, dueDate, dueAt, dueAtMilliseconds } = binding;
      governing = { charter, commitment, dueDate, dueAt, dueAtMilliseconds };
    }
  }
  return governing;
}

/** The clock of a duty that refuses pauses runs on while that of the promise is paused. */
function boundDate(
  name: { readonly charter: string; readonly commitment: string },
  charter: Charter,
  { receivedAt, receivedOn, attributes, pauses, restartedAt }: Case,
  options: Options,
  compute: Compute,
): Bound[] {
  const same = { commitment: name.commitment, ...defined({ receivedAt, receivedOn, attributes, restartedAt }) };
  const paused = { ...same, ...defined({ pauses }) };
  const attempt = (subject: Case): DueMoment | Refusal => dueOrRefusal(() => compute(charter, subject, options));
  const asGiven = attempt(paused);
  const found = asGiven === "pausing-refused" ? attempt(same) : asGiven;
  if (found === "time-of-day-needed") return [{ state: "pending", ...name, waitsFor: "the time of day of the receipt" }];
  if (typeof found === "string") return [];
  const { dueDate, dueAt, dueAtMilliseconds } = found;
  return [{ state: "due", ...name, dueDate, dueAt, dueAtMilliseconds }];
}

const REFUSALS = ["pausing-refused", "no-version-in-force", "does-not-apply", "time-of-day-needed"] as const;

type Refusal = (typeof REFUSALS)[number];

function dueOrRefusal(compute: () => Deadline): DueMoment | Refusal {
  try {
    return compute();
  } catch (error) {
    const refusal = error instanceof CharterClockError ? REFUSALS.find((code) => code === error.code) : undefined;
    if (refusal !== undefined) return refusal;
    throw error;
  }
}

function startOf(charter: Charter, name: string): DeadlineCommitment["startsWhen"] | undefined {
  for (const { commitments } of charter.versions) {
    const found = commitments.find(({ id, slug }) => id === name || slug === name);
    if (found?.kind === "deadline") return found.startsWhen;
  }
  return undefined;
}

/** Whether two promises can start together: with an event of both, or with the same end of another. */
function isSameStart(one: Start, other: Start): boolean {
  const events = eventsNamed(other);
  return eventsNamed(one).some((event) => events.includes(event)) || startText(one) === startText(other);
}

/** What time runs from, in words. */
function startText(start: DeadlineCommitment["startsWhen"]): string {
  const events = eventsNamed(start);
  if (events.length > 0) return events.join(" or ");
  if (typeof start === "string" || !("outcome" in start)) return "";
  const ends = { ended: "to end", met: "to be kept", failed: "to fail" };
  return `${start.commitment} ${ends[start.outcome]}`;
}
