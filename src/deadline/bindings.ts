import type { Binding, Charter } from "../charter/types.js";
import type { Case, Options } from "./case.js";
import type { Deadline } from "./compute.js";
import { defined } from "./defined.js";
import type { DueMoment } from "./limbs.js";

/** A promise or duty that binds too: its own due moment, or what its date waits for. */
export type Bound =
  | (DueMoment & { readonly state: "due"; readonly charter: string; readonly commitment: string })
  | { readonly state: "pending"; readonly charter: string; readonly commitment: string; readonly waitsFor: string };

/** The date that governs: the earliest instant among all that bind; of two on one day the earlier. */
export interface Governing extends DueMoment {
  readonly charter: string;
  readonly commitment: string;
}

/** The due moments of everything that binds a case besides its own promise. */
export function boundDates(
  charter: Charter,
  bindings: readonly Binding[],
  startsWhen: string,
  subject: Case,
  options: Options,
  compute: (charter: Charter, subject: Case, options: Options) => Deadline,
): readonly Bound[] {
  return bindings.map((binding) => {
    const charterId = binding.charter ?? charter.id;
    const name = { charter: charterId, commitment: binding.commitment };
    const other = charterId === charter.id ? charter : options.duties?.find(({ id }) => id === charterId);
    if (other === undefined) return { state: "pending", ...name, waitsFor: `the text of ${charterId} (options.duties)` };
    const start = startOf(other, binding.commitment);
    if (start !== startsWhen) return { state: "pending", ...name, waitsFor: start ?? "another commitment" };
    const { receivedAt, receivedOn, pauses, restartedAt } = subject;
    const same = { commitment: binding.commitment, ...defined({ receivedAt, receivedOn, pauses, restartedAt }) };
    const { dueDate, dueAt, dueAtMilliseconds } = compute(other, same, other === charter ? options : {});
    return { state: "due", ...name, dueDate, dueAt, dueAtMilliseconds };
  });
}

/** The earliest of the promise itself and of what binds it. */
export function governingDate(own: Governing, bound: readonly Bound[]): Governing {
  let governing = own;
  for (const binding of bound) {
    if (binding.state === "due" && binding.dueAtMilliseconds < governing.dueAtMilliseconds) {
      const { charter, commitment, dueDate, dueAt, dueAtMilliseconds } = binding;
      governing = { charter, commitment, dueDate, dueAt, dueAtMilliseconds };
    }
  }
  return governing;
}

function startOf(charter: Charter, name: string): string | undefined {
  for (const { commitments } of charter.versions) {
    const found = commitments.find(({ id, slug }) => id === name || slug === name);
    if (found?.kind === "deadline" && typeof found.startsWhen === "string") return found.startsWhen;
  }
  return undefined;
}
