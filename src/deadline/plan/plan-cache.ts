import { officeOfVersion } from "../../charter/office.js";
import type { OfficeOptions } from "../../charter/office.js";
import type { Charter, CharterVersion, Commitment } from "../../charter/charter.js";
import type { Office } from "../../hours/types.js";
import { compilePlan } from "./compile-plan.js";
import type { CommitmentPlan } from "./plan.js";

/** What was compiled so far for one version of a charter, under one overlay and one state of knowledge. */
interface VersionPlans {
  readonly office: Office;
  readonly commitments: Map<Commitment, CommitmentPlan>;
}

type PlansByVersion = Map<CharterVersion, VersionPlans>;

const NO_OVERLAY = {};
const cache = new WeakMap<Charter, WeakMap<object, Map<string, PlansByVersion>>>();

/** The plan of a commitment in one version of the charter; compiled once for each charter, overlay and knowledge. */
export function planIn(
  charter: Charter,
  version: CharterVersion,
  commitment: Commitment,
  options: OfficeOptions,
): CommitmentPlan {
  const plans = versionPlans(charter, version, options);
  const known = plans.commitments.get(commitment);
  if (known !== undefined) return known;
  const plan = compilePlan(charter, version, commitment, plans.office, options);
  plans.commitments.set(commitment, plan);
  return plan;
}

function versionPlans(charter: Charter, version: CharterVersion, options: OfficeOptions): VersionPlans {
  const byVersion = plansByVersion(charter, options);
  const known = byVersion.get(version);
  if (known !== undefined) return known;
  const plans = {
    office: officeOfVersion(charter, version, options),
    commitments: new Map<Commitment, CommitmentPlan>(),
  };
  byVersion.set(version, plans);
  return plans;
}

function plansByVersion(charter: Charter, { overlay, asKnownAt }: OfficeOptions): PlansByVersion {
  const byOverlay = entry(cache, charter, () => new WeakMap<object, Map<string, PlansByVersion>>());
  const byKnowledge = entry(byOverlay, overlay ?? NO_OVERLAY, () => new Map<string, PlansByVersion>());
  return entry(byKnowledge, asKnownAt ?? "", () => new Map<CharterVersion, VersionPlans>());
}

interface Store<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

function entry<Key, Value>(store: Store<Key, Value>, key: Key, make: () => Value): Value {
  const known = store.get(key);
  if (known !== undefined) return known;
  const made = make();
  store.set(key, made);
  return made;
}
