import { amountOf, allowanceOf } from "../../charter/allowance.js";
import { civilDateOf } from "../../time/civil-date.js";
import { isoText } from "../../time/instant.js";
import type { Witness, WitnessCase, WitnessDate } from "./proof.js";
import { pausesFor } from "./pauses.js";
import { MADE_UP_ID } from "./made-up-landlord.js";
import type { DueThere, Moved } from "./trial.js";

/** A case whose date moved, as data that can be shown and computed again. */
export function witnessOf(moved: Moved): Witness {
  const { question, trial, before, after } = moved;
  const isEarlier = (after?.dueAt ?? Infinity) < (before?.dueAt ?? Infinity);
  const promise = promiseOf(moved);
  return {
    direction: isEarlier ? "better" : "worse",
    case: caseOf(moved),
    of: question.of,
    before: dateOf(before),
    after: dateOf(after),
    ...(before === undefined || after === undefined
      ? {}
      : { moved: { days: after.dueDay - before.dueDay, milliseconds: after.dueAt - before.dueAt } }),
    triedOn: trial.triedOn,
    ...(promise === undefined ? {} : { promise }),
  };
}

function caseOf({ question, zone, receipt }: Moved): WitnessCase {
  const { commitment, attributes, pause, agreedAfter, asKnownAt } = question;
  return {
    commitment,
    receivedAt: isoText(receipt.at, zone),
    ...(attributes === undefined ? {} : { attributes }),
    ...(pause === undefined
      ? {}
      : {
          pauses: pausesFor(pause, zone, receipt.at).map(({ from, to }) => ({
            from: isoText(from, zone),
            to: isoText(to, zone),
          })),
        }),
    ...(agreedAfter === undefined ? {} : { agreedAt: isoText(receipt.at + agreedAfter, zone) }),
    ...(asKnownAt === undefined ? {} : { asKnownAt }),
  };
}

/** A due date on the landlord's own clock, which another zone may have changed. */
function dateOf(due: DueThere | undefined): WitnessDate | null {
  return due === undefined ? null : { dueDate: civilDateOf(due.dueDay), dueAt: isoText(due.dueAt, due.zone) };
}

/** The made-up promise that was asked about, where the document has none of its own. */
function promiseOf({ question, trial }: Moved): Witness["promise"] {
  const version = trial.before.versions[question.version];
  if (version?.id !== MADE_UP_ID) return undefined;
  const commitment = version.commitments.find(({ id }) => id === question.commitment);
  if (commitment?.kind !== "deadline" || commitment.term === undefined) return undefined;
  return {
    title: `${commitment.title}, ${version.version}`,
    allowance: allowanceOf(amountOf(commitment.term.allowance)),
  };
}
