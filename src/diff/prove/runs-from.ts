import type { OfficeOptions } from "../../charter/office.js";
import type { CharterVersion, Commitment } from "../../charter/charter.js";
import { anchorIn, startIn } from "../../deadline/plan/read-term.js";

/** The event or date from which the time of a promise runs, as it is read; `null` for a promise without a time. */
export function runsFromIn(version: CharterVersion, commitment: Commitment, options: OfficeOptions): unknown {
  if (commitment.kind === "recurring") return [anchorIn(version, commitment, options), commitment.startsWhen ?? null];
  return commitment.kind === "deadline" ? startIn(version, commitment, options) : null;
}
