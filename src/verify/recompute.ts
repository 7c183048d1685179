import { CharterClockError, computeDeadline, digestOf } from "../index.js";
import { isObject } from "../input/forms.js";
import type { Case, Charter, Deadline, Options } from "../index.js";
import { charterOf } from "../deadline/result/compute.js";
import type { Texts } from "./find-texts.js";
import type { StoredDeadline } from "./stored.js";
import type { VerifyShelf } from "./types.js";

/** What came of computing again. */
export type Recomputed = { readonly deadline: Deadline } | { readonly error: CharterClockError };

/** Computes a case again under the version that the stored result names, whichever is in force for a new one. */
export function recompute(subject: Case, { charter, version }: Texts, options: Options): Recomputed {
  const whole = attempt(charter, subject, options);
  if ("deadline" in whole && whole.deadline.provenance.version === version.version) return whole;
  return charter.versions.length === 1 ? whole : attempt(charterOf(charter, version), subject, options);
}

/** The options that a stored result was computed with. */
export function optionsOf(stored: StoredDeadline, { overlay }: Texts, { duties }: VerifyShelf): Options {
  const { asKnownAt } = stored.provenance;
  const absent = dutiesAwaited(stored["boundBy"]);
  return {
    ...(overlay === undefined ? {} : { overlay }),
    ...(asKnownAt === undefined ? {} : { asKnownAt }),
    ...(duties === undefined
      ? {}
      : {
          duties: namedFirst(
            duties.filter(({ id }) => !absent.includes(id)),
            stored["boundBy"],
          ),
        }),
  };
}

/** The duties with those first whose texts a result names, each by that text alone: of several of one id the first counts. */
function namedFirst(duties: readonly Charter[], boundBy: unknown): readonly Charter[] {
  const digests = Array.isArray(boundBy)
    ? (boundBy as readonly ({ readonly digest?: unknown } | null)[]).map((bound) => bound?.digest)
    : [];
  const isNamed = ({ versions }: Charter): boolean => versions.some((version) => digests.includes(digestOf(version)));
  const named = duties.filter(isNamed).map((duty) => {
    const text = duty.versions.find((version) => digests.includes(digestOf(version)));
    return text === undefined ? duty : charterOf(duty, text);
  });
  return [...named, ...duties.filter((duty) => !isNamed(duty))];
}

/** The duties in the `boundBy` of a result whose text it was computed without: pending, and of no text. */
export function dutiesAwaited(boundBy: unknown): readonly string[] {
  if (!Array.isArray(boundBy)) return [];
  return boundBy
    .filter(isObject)
    .flatMap(({ state, charter, digest }) =>
      state === "pending" && digest === undefined && typeof charter === "string" ? [charter] : [],
    );
}

function attempt(charter: Charter, subject: Case, options: Options): Recomputed {
  try {
    return { deadline: computeDeadline(charter, subject, options) };
  } catch (error) {
    if (error instanceof CharterClockError) return { error };
    const found = error instanceof Error ? `${error.name}: ${error.message}` : "an error without a message";
    return {
      error: new CharterClockError("internal-error", {
        asked: "Computing this deadline again",
        found,
        remedy: "Report it to the maintainers",
      }),
    };
  }
}
