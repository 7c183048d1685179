import { readOverlay } from "../../charter/overlay/read-overlay.js";
import { requireCharter } from "../../charter/require-charter.js";
import type { Charter, Overlay } from "../../charter/types.js";
import { listOf, requireKnownKeys, requireObject } from "./require.js";

const DATED = ["overlay", "asKnownAt", "strict", "duties"];

/** What is asked, as far as it has options of its own. */
type Question = "deadline" | "explanation" | "status" | "occurrences" | "next-occurrence" | "period";

/** The options that each question takes. */
const OPTION_KEYS: Readonly<Record<Question, readonly string[]>> = {
  deadline: DATED,
  explanation: [...DATED, "now", "after"],
  status: ["overlay", "asKnownAt", "duties", "now", "completedAt", "withdrawnAt", "events", "atRiskShare", "resumedAt"],
  occurrences: [...DATED, "from", "through", "now"],
  "next-occurrence": [...DATED, "after"],
  period: ["overlay", "asKnownAt", "from", "to"],
};

/** No options: the one object that needs no look. */
export const NO_OPTIONS: Readonly<Record<string, never>> = Object.freeze({});

/** The options that name other documents. */
interface NamesDocuments {
  readonly overlay?: Overlay | undefined;
  readonly duties?: readonly Charter[] | undefined;
}

/**
 * What a question is asked of, as the engine uses it: refuses what is no charter, options that are no object or have a
 * key that would be ignored (`stict` would let a provisional date through), and what is wrong in an overlay. Gives the
 * options with the overlay as it was at its first use.
 */
export function readOptions<Options extends NamesDocuments>(
  charter: Charter,
  options: Options,
  question: Question,
): Options {
  requireCharter(charter);
  if ((options as object) === NO_OPTIONS) return options;
  requireObject(options, "The options", "Give an object, or leave them out", "$.options");
  requireKnownKeys(options, OPTION_KEYS[question], "$.options");
  const { overlay, duties } = options;
  if (duties != null) {
    const given = listOf(duties, "The duties that may bind (duties)", "Give a list of charters", "$.options.duties");
    given.forEach((duty, index) => requireCharter(duty, `$.options.duties[${index}]`));
  }
  if (overlay === undefined) return options;
  if ((overlay as Overlay | null) === null) return { ...options, overlay: undefined };
  const read = readOverlay(overlay, "$.options.overlay");
  return read === overlay ? options : { ...options, overlay: read };
}
