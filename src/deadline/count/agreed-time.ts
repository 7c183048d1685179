import { CharterClockError } from "../../errors.js";
import { isoText } from "../../time/instant.js";
import { localDayAt } from "../../time/zone.js";
import type { CaseRead } from "../case/read-case.js";
import { invalidCase } from "../case/require.js";
import type { CommitmentPlan } from "../plan/plan.js";
import type { Counted } from "./term.js";

/** The due moment that was agreed with the customer, where the charter lets it replace the allowance. */
export function agreedTime(
  { agreedAt: dueAt, extension, received }: CaseRead,
  plan: CommitmentPlan,
): Counted | undefined {
  if (dueAt === undefined) return undefined;
  const { commitment, office } = plan;
  if (extension !== undefined) {
    const asked = `The due date of ${commitment.id} with an agreed time and an extension`;
    throw invalidCase(
      asked,
      "both agreedAt and extension",
      "Give the new time as agreedAt without an extension, or leave out agreedAt",
      "$.extension",
    );
  }
  const isAllowed = commitment.kind === "deadline" && commitment.agreedTime === "replaces";
  if (isAllowed && dueAt >= received.at) {
    return { countedFrom: received.day, dueDay: localDayAt(office.zone, dueAt), dueAt, calendarUsed: [] };
  }
  throw new CharterClockError("invalid-case", {
    asked: `An agreed time for ${commitment.id}`,
    found: isAllowed
      ? `${isoText(dueAt, office.zone)}, before the receipt at ${isoText(received.at, office.zone)}`
      : "that the charter does not allow one",
    remedy: isAllowed ? "Correct one of the two" : "Leave out agreedAt; use `extension` for an extension",
    path: "$.agreedAt",
  });
}
