import fc from "fast-check";
import type { Allowance, Term } from "../../../src/index.js";
import { OFFICE_HOURS, opens } from "./hours.js";
import { iso, moments, placed } from "./moments.js";
import type { Moment } from "./moments.js";
import { terms } from "./terms.js";
import type { History, Situation, World } from "./types.js";
import { placedWorlds } from "./worlds.js";

/** What may happen to a case besides its receipt. */
export interface Happenings {
  readonly pauses?: boolean;
  readonly restart?: boolean;
  readonly extension?: boolean;
}

interface Happened {
  readonly received: Moment;
  readonly pauses: readonly { readonly from: Moment; readonly to: Moment }[];
  readonly restart: Moment | null;
  readonly extension: number | null;
}

/** Situations with terms of the kinds given, and only these happenings. */
export function situations(of: fc.Arbitrary<Term> = terms, may: Happenings = {}): fc.Arbitrary<Situation> {
  const happened = fc.record({
    received: moments(-2, 2),
    pauses: fc.array(fc.record({ from: moments(-3, 30), to: moments(-3, 40) }), {
      maxLength: may.pauses === true ? 3 : 0,
    }),
    restart: may.restart === true ? fc.option(moments(-2, 30)) : fc.constant(null),
    extension: may.extension === true ? fc.option(fc.integer({ min: 0, max: 10 })) : fc.constant(null),
  });
  return fc.record({ placed: placedWorlds, term: of, happened }).map(({ placed: { world, date }, term, happened }) => {
    const possible = possibleIn(world, term);
    return { ...possible, history: historyOf(possible.world, date, possible.term, happened) };
  });
}

/** Situations in which everything may happen. */
export function eventfulSituations(of: fc.Arbitrary<Term> = terms): fc.Arbitrary<Situation> {
  return situations(of, { pauses: true, restart: true, extension: true });
}

/** Open time needs an office that opens, and a cut-off at closing stated hours. */
function possibleIn(world: World, term: Term): { readonly world: World; readonly term: Term } {
  const isOfficeTime = "officeHours" in term.allowance || "officeMinutes" in term.allowance;
  if (isOfficeTime && !opens(world.weekly)) return { world: { ...world, weekly: OFFICE_HOURS }, term };
  if (world.weekly !== null || term.counting.cutOff !== "close") return { world, term };
  return { world, term: { ...term, counting: { ...term.counting, cutOff: "none" } } };
}

function historyOf(world: World, date: string, { allowance }: Term, happened: Happened): History {
  const at = (moment: Moment): number => placed({ zone: world.zone, weekly: world.weekly, date }, moment);
  const received = at(happened.received);
  const pauses = happened.pauses.map(({ from, to }) => [at(from), at(to)].sort((a, b) => a - b));
  return {
    receivedAt: iso(received),
    ...(pauses.length === 0 ? {} : { pauses: pauses.map(([from = 0, to = 0]) => ({ from: iso(from), to: iso(to) })) }),
    ...(happened.restart === null ? {} : { restartedAt: iso(Math.max(received, at(happened.restart))) }),
    ...(happened.extension === null ? {} : { extension: inSameUnit(allowance, happened.extension) }),
  };
}

function inSameUnit(allowance: Allowance, amount: number): Allowance {
  if ("years" in allowance) return { years: amount % 2 };
  const [unit] = Object.keys(allowance);
  return { [unit as "workingDays"]: amount };
}
