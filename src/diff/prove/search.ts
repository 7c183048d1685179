import { CharterClockError } from "../../errors.js";
import { receiptAt } from "../../deadline/receipt.js";
import type { Receipt } from "../../deadline/receipt.js";
import type { ZoneTable } from "../../time/zone.js";
import { answerIn, isSameAnswer } from "./answer.js";
import type { Answer, Due } from "./answer.js";
import type { Moments } from "./moments.js";
import type { Question } from "./question.js";
import type { Shared } from "./shared.js";
import type { World } from "./world.js";

/** Two worlds that differ by one change, and which of the two texts the rest of both is. */
export interface Trial {
  readonly before: World;
  readonly after: World;
  readonly triedOn: "before" | "after";
}

/** When something is due, and on whose clock. */
export interface DueThere extends Due {
  readonly zone: ZoneTable;
}

/** A case whose date moved; nothing is due where a side is `undefined`. */
export interface Moved {
  readonly question: Question;
  readonly trial: Trial;
  readonly zone: ZoneTable;
  readonly receipt: Receipt;
  readonly before: DueThere | undefined;
  readonly after: DueThere | undefined;
}

/** What a search found: how many cases moved which way, and the first of each. */
export interface Found {
  readonly cases: number;
  readonly earlier: number;
  readonly later: number;
  readonly firstEarlier: Moved | undefined;
  readonly firstLater: Moved | undefined;
}

/** Asks every question in both worlds of every trial, for every moment. A date that comes to be counts as earlier. */
export function search(trials: readonly Trial[], questions: readonly Question[], moments: Moments, shared: Shared): Found {
  const found = { cases: 0, earlier: 0, later: 0, firstEarlier: undefined as Moved | undefined, firstLater: undefined as Moved | undefined };
  for (const trial of trials) {
    for (const question of questions) {
      const [before, after] = [answerIn(trial.before, question, shared), answerIn(trial.after, question, shared)];
      if (before === undefined && after === undefined) continue;
      const zone = clockOf(before, after);
      const receipts = moments.receipts(zone);
      if (before !== undefined && after !== undefined && isSameAnswer(before, after)) {
        found.cases += receipts.length;
        continue;
      }
      for (const receipt of receipts) {
        const was = dueOf(before, receipt, zone);
        const is = dueOf(after, receipt, zone);
        if (was === "uncounted" || is === "uncounted") continue;
        found.cases += 1;
        const step = (is?.dueAt ?? Infinity) - (was?.dueAt ?? Infinity);
        if (!(step < 0 || step > 0)) continue;
        const moved = (): Moved => ({ question, trial, zone, receipt, before: onClock(was, before), after: onClock(is, after) });
        if (step < 0) {
          found.earlier += 1;
          found.firstEarlier ??= moved();
        } else {
          found.later += 1;
          found.firstLater ??= moved();
        }
      }
    }
  }
  return found;
}

/** One clock for both, the same whichever text comes first. */
function clockOf(before: Answer | undefined, after: Answer | undefined): ZoneTable {
  const zones = [before, after].flatMap((answer) => answer?.office.zone ?? []);
  return zones.reduce((a, b) => (b.id < a.id ? b : a));
}

/** A case that one of the texts cannot count proves nothing. */
function dueOf(answer: Answer | undefined, receipt: Receipt, zone: ZoneTable): Due | "uncounted" | undefined {
  if (answer === undefined) return undefined;
  const own = answer.office.zone;
  try {
    return answer.due(own === zone ? receipt : receiptAt(own, receipt.at));
  } catch (error) {
    if (error instanceof CharterClockError) return "uncounted";
    throw error;
  }
}

function onClock(due: Due | undefined, answer: Answer | undefined): DueThere | undefined {
  return due === undefined || answer === undefined ? undefined : { ...due, zone: answer.office.zone };
}
