import type { Provenance } from "../plan/provenance.js";
import type { Binds } from "./bindings.js";

/** The proof of a promise that a duty binds too: with the calendars that the duty counted by. */
export function proofWith(provenance: Provenance, binds: readonly Binds[]): Provenance {
  if (binds.length === 0) return provenance;
  const others = binds.flatMap((one) => (one.state === "due" ? one.case.plan.provenance.calendars : []));
  const added = others.filter(
    ({ digest }, index) =>
      !provenance.calendars.some((one) => one.digest === digest) &&
      others.findIndex((one) => one.digest === digest) === index,
  );
  if (added.length === 0) return provenance;
  return Object.freeze({ ...provenance, calendars: Object.freeze([...provenance.calendars, ...added]) });
}
