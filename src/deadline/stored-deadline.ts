import { CharterClockError } from "../errors.js";
import type { OfficeOptions } from "../charter/office.js";
import type { Charter, CharterVersion, Overlay } from "../charter/types.js";
import { digestOf } from "../digest/digest.js";
import type { Deadline } from "./compute.js";
import type { CommitmentPlan } from "./plan.js";
import { planIn } from "./plan-cache.js";
import { readDeadline } from "./stored-shape.js";

/** The plan of a deadline that was computed, perhaps long ago; throws `charter-mismatch` where it is not of this charter. */
export function planOfDeadline(charter: Charter, stored: Deadline, options: OfficeOptions): CommitmentPlan {
  const deadline = readDeadline(stored);
  const { overlay } = options;
  const { asKnownAt } = deadline.provenance;
  const version = versionOf(charter, deadline);
  checkOverlayOf(deadline, overlay);
  return planIn(charter, version, deadline.commitment, {
    ...(overlay === undefined ? {} : { overlay }),
    ...(asKnownAt === undefined ? {} : { asKnownAt }),
  });
}

/** The version that the deadline names, with the content that it had then. */
function versionOf(charter: Charter, deadline: Deadline): CharterVersion {
  const { provenance } = deadline;
  const version = charter.versions.find((candidate) => candidate.version === provenance.version);
  if (charter.id !== provenance.charter || version === undefined) {
    throw mismatch(deadline, `${charter.id} with the versions ${charter.versions.map((one) => one.version).join(", ")}`);
  }
  const change = changeOf(`${charter.id} ${version.version}`, version, provenance.digest);
  if (change !== undefined) throw mismatch(deadline, change, `Give the charter version that it was computed under; ${VERIFY}`);
  return version;
}

function checkOverlayOf(deadline: Deadline, overlay: Overlay | undefined): void {
  const { overlay: used } = deadline.provenance;
  if (overlay?.id !== used?.id) throw mismatch(deadline, overlay === undefined ? "no overlay" : `the overlay ${overlay.id}`);
  if (overlay === undefined || used === undefined) return;
  const change = changeOf(`the overlay ${overlay.id}`, overlay, used.digest);
  if (change !== undefined) throw mismatch(deadline, change, `Give the overlay that it was computed with; ${VERIFY}`);
}

const VERIFY = '"charterclock/verify" says what moved';

function changeOf(name: string, document: object, digest: string): string | undefined {
  const found = digestOf(document);
  return found === digest ? undefined : `${name} with other content: its digest is ${found}, that of the deadline ${digest}`;
}

function mismatch(
  deadline: Deadline,
  found: string,
  remedy = "Give the charter and overlay that it was computed under, or compute the deadline anew",
): CharterClockError {
  const { charter, version, overlay: used } = deadline.provenance;
  const made = `${charter} ${version}${used === undefined ? "" : ` with the overlay ${used.id}`}`;
  return new CharterClockError("charter-mismatch", { asked: `The status of a deadline that was computed under ${made}`, found, remedy });
}
