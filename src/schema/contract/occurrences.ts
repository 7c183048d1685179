import * as z from "zod/mini";
import type {
  KnownOccurrences,
  Occurrence,
  Occurrences,
  UnknownOccurrences,
  VersionOfOccurrences,
} from "../../deadline/recurring/occurrence-types.js";
import { civilDate } from "../shape/days/civil-date.js";
import { described } from "../shape/parts/describe.js";
import { field, list, oneOf, optional, strict } from "../shape/parts/strict.js";
import { dueMoment } from "./deadline.js";
import { anyText, count, instantText } from "./instant.js";
import { notices, provenance } from "./provenance.js";

/** One occurrence of a recurring duty. */
export const occurrence: z.ZodMiniType<Occurrence> = strict<Occurrence>(
  { id: "occurrence", title: "Occurrence" },
  {
    number: field(count, "Counted from the anchor: the first is 1."),
    version: field(anyText, "The charter version in force on the due date, which counts it."),
    countedFrom: field(civilDate, "The date it is counted from."),
    ...dueMoment,
    provisional: field(z.boolean(), "Whether some date it depends on is past the coverage of a calendar."),
    firstUncoveredDate: optional(civilDate, "The first such date."),
    state: optional(z.enum(["kept", "missed", "open"]), "Where it stood at `now`."),
    doneAt: optional(instantText, "When it was done."),
    doneOn: optional(civilDate, "The same, where only the date is known."),
    extra: optional(
      list(anyText),
      "When it was done again in the same occurrence: moments, or dates where only these are known.",
    ),
  },
);

/** A duty of which there is no telling. */
export const unknown: z.ZodMiniType<UnknownOccurrences> = strict<UnknownOccurrences>(
  { id: "unknownOccurrences", title: "No telling", description: "No date to count from, or no stated interval." },
  { state: z.literal("unknown"), commitment: field(anyText, "The row id."), reason: field(anyText, "Why.") },
);

const versionOfOccurrences = strict<VersionOfOccurrences>(
  { id: "versionOfOccurrences", title: "What one version counted" },
  {
    version: field(anyText, "The charter version."),
    notices: field(notices, "What to know about its occurrences."),
    provenance: field(provenance, "Their proof."),
  },
);

const known = strict<KnownOccurrences>(
  { id: "knownOccurrences", title: "Occurrences" },
  {
    state: z.literal("known"),
    commitment: field(anyText, "The row id."),
    occurrences: field(list(occurrence), "In order."),
    notices: field(notices, "What to know about those that the last version counts."),
    provenance: field(provenance, "Their proof."),
    earlierVersions: optional(
      list(versionOfOccurrences),
      "The versions before the last, where the list goes through more than one.",
    ),
  },
);

/** The occurrences in a span. */
export const occurrences: z.ZodMiniType<Occurrences> = oneOf<Occurrences>("occurrences, or why there is no telling", [
  known,
  unknown,
]);

/** The next occurrence. */
export const nextOccurrence: z.ZodMiniType<Occurrence | UnknownOccurrences> = oneOf(
  "an occurrence, or why there is no telling",
  [occurrence as z.ZodMiniType<Occurrence | UnknownOccurrences>, unknown],
);

/** A duty that has ended. */
export const ended: z.ZodMiniType<{ readonly state: "ended" }> = described(
  z.strictObject({ state: z.literal("ended") }),
  {
    id: "ended",
    title: "Ended",
  },
);
