import { eventsNamed, lapsesNamed } from "../../charter/start.js";
import type {
  CharterVersion,
  DeadlineCommitment,
  RecurringCommitment,
  StageStart,
  Start,
} from "../../charter/charter.js";
import { CharterClockError, shown } from "../../errors.js";
import { matchAttributes } from "../../charter/match-attributes.js";
import type { Options } from "../case/case.js";
import type { EventRead } from "./event-case.js";
import { startIn } from "../plan/read-term.js";

/** A promise that starts when another ends. */
export interface Stage {
  readonly commitment: DeadlineCommitment;
  readonly start: StageStart;
}

/** What an event starts: promises that start with it, stages that follow them, and recurring duties. */
export interface Starts {
  readonly direct: readonly DeadlineCommitment[];
  readonly stages: readonly Stage[];
  readonly recurring: readonly RecurringCommitment[];
}

/** Everything that an event starts, by the readings chosen; throws `unknown-event` where nothing starts with it. */
export function startsOf({ version, event, attributes }: EventRead, options: Options): Starts {
  const starts = startsIn(version, options);
  const named = [...starts.keys()].filter((one) => eventsNamed(starts.get(one)).includes(event));
  const direct = named.filter(applies);
  const stages = stagesAfter(direct);
  const repeated = version.commitments.filter((one) => one.kind === "recurring");
  const begun = repeated.filter((one) => eventsNamed(one.startsWhen).includes(event));
  if (named.length === 0 && begun.length === 0) {
    throw unknownEvent(
      version,
      event,
      [...starts.values(), ...repeated.map((one) => one.startsWhen)].flatMap(eventsNamed),
    );
  }
  const afterMiss = repeated.filter((one) => direct.some((promise) => startsAfter(one, promise)));
  return { direct, stages, recurring: [...begun, ...afterMiss] };

  function applies({ appliesWhen }: DeadlineCommitment): boolean {
    return appliesWhen === undefined || matchAttributes(appliesWhen, attributes) !== "differs";
  }

  /** The stages that follow promises, and those that follow them. */
  function stagesAfter(before: readonly DeadlineCommitment[]): Stage[] {
    const found: Stage[] = [];
    for (const earlier of before) {
      for (const [commitment, start] of starts) {
        if (typeof start === "string" || !("outcome" in start) || !applies(commitment)) continue;
        if (start.commitment === earlier.id || start.commitment === earlier.slug) found.push({ commitment, start });
      }
    }
    return found.length === 0 ? [] : [...found, ...stagesAfter(found.map(({ commitment }) => commitment))];
  }
}

/** Whether a duty starts once a promise is late: one that it names, or any. */
function startsAfter({ startsWhen, anchor }: RecurringCommitment, { id }: DeadlineCommitment): boolean {
  if (startsWhen === undefined) return anchor === "missed-date";
  return lapsesNamed(startsWhen).some(({ commitment }) => commitment === id);
}

type StartOf = ReadonlyMap<DeadlineCommitment, Start>;

/** What versions say as they are read without an overlay: the same for every event. */
const STARTS = new WeakMap<CharterVersion, StartOf>();

/** What each promise of a version starts with, by the readings chosen. */
function startsIn(version: CharterVersion, options: Options): StartOf {
  const known = options.overlay === undefined ? STARTS.get(version) : undefined;
  if (known !== undefined) return known;
  const deadlines = version.commitments.filter((one) => one.kind === "deadline");
  const starts = new Map(deadlines.map((one) => [one, startIn(version, one, options)]));
  if (options.overlay === undefined) STARTS.set(version, starts);
  return starts;
}

function unknownEvent(version: CharterVersion, event: string, known: readonly string[]): CharterClockError {
  const names = [...new Set(known)].sort();
  return new CharterClockError("unknown-event", {
    asked: `The promises that ${shown(event)} starts under ${version.id} ${version.version}`,
    found: "none",
    remedy: `Use one of ${names.join(", ")}`,
    path: "$.event",
  });
}
