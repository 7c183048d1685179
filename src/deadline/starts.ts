import type { CharterVersion, DeadlineCommitment, RecurringCommitment, StageStart } from "../charter/types.js";
import { CharterClockError, shown } from "../errors.js";
import { matchAttributes } from "./attributes.js";
import type { Options } from "./case.js";
import type { ReadEvent } from "./event-case.js";
import { startIn } from "./read-term.js";

/** A promise that starts when another ends. */
export interface Stage {
  readonly commitment: DeadlineCommitment;
  readonly start: StageStart;
}

/** What an event sets going: promises that start with it, stages that follow them, and duties that come back. */
export interface Starts {
  readonly direct: readonly DeadlineCommitment[];
  readonly stages: readonly Stage[];
  readonly recurring: readonly RecurringCommitment[];
}

/** Everything that an event sets going, by the readings chosen; throws `unknown-event` where nothing starts with it. */
export function startsOf({ version, subject }: ReadEvent, options: Options): Starts {
  const starts = startsIn(version, options);
  const named = [...starts.keys()].filter((one) => starts.get(one) === subject.event);
  const direct = named.filter(applies);
  const stages = stagesAfter(direct);
  const repeated = version.commitments.filter((one) => one.kind === "recurring");
  const begun = repeated.filter((one) => one.startsWhen === subject.event);
  if (named.length === 0 && begun.length === 0) {
    throw unknownEvent(version, subject.event, [...starts.values(), ...repeated.map((one) => one.startsWhen)]);
  }
  const afterMiss = repeated.filter((one) => one.startsWhen === undefined && one.anchor === "missed-date" && direct.length > 0);
  return { direct, stages, recurring: [...begun, ...afterMiss] };

  function applies({ appliesWhen }: DeadlineCommitment): boolean {
    return appliesWhen === undefined || matchAttributes(appliesWhen, subject.attributes) !== "differs";
  }

  /** The stages that follow promises, and those that follow them. */
  function stagesAfter(before: readonly DeadlineCommitment[]): Stage[] {
    const found: Stage[] = [];
    for (const earlier of before) {
      for (const [commitment, start] of starts) {
        if (start === undefined || typeof start === "string" || !applies(commitment)) continue;
        if (start.commitment === earlier.id || start.commitment === earlier.slug) found.push({ commitment, start });
      }
    }
    return found.length === 0 ? [] : [...found, ...stagesAfter(found.map(({ commitment }) => commitment))];
  }
}

type StartOf = ReadonlyMap<DeadlineCommitment, DeadlineCommitment["startsWhen"]>;

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

function unknownEvent(version: CharterVersion, event: string, known: readonly unknown[]): CharterClockError {
  const names = [...new Set(known.filter((name) => typeof name === "string"))].sort();
  return new CharterClockError("unknown-event", {
    asked: `What ${shown(event)} sets going under ${version.id} ${version.version}`,
    found: "no commitment that starts with it",
    remedy: `Use one of ${names.join(", ")}`,
    path: "$.event",
  });
}
