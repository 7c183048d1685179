import * as z from "zod/mini";
import type { Cause, CauseCode, Difference, Outcome, Verification } from "../../verify/types.js";
import { choice } from "../shape/parts/choice.js";
import { field, list, optional, strict } from "../shape/parts/strict.js";
import { errorCode } from "./answer-error.js";
import { path } from "./finding.js";
import { anyText } from "./instant.js";

const outcome = choice<Outcome>({
  reproduced: "Every date and amount, and all else that it states, comes out as it was stored.",
  moved: "Some date or amount comes out differently, because something it was counted with has changed.",
  altered: "Nothing has changed that explains what it states: the stored result itself was altered.",
  "not-recomputed": "It cannot be computed again, or not all of it.",
});

const difference = strict<Difference>(
  { id: "difference", title: "Difference", description: "One part of a deadline that comes out differently." },
  {
    path: field(path, "Where it stands in the deadline."),
    stored: optional<unknown>(z.unknown(), "The value that was stored; absent where there was none."),
    now: optional<unknown>(z.unknown(), "The value that comes out now; absent where there is none."),
  },
);

const code = choice<CauseCode>({
  "charter-changed": "The text of the charter version has changed under its name.",
  "charter-unknown": "No charter of that id is there.",
  "version-unknown": "The charter has no version of that name.",
  "calendar-changed": "The calendar has changed under the name of its edition.",
  "calendar-edition-changed": "The holidays are those of another edition.",
  "zone-edition-changed": "The time-zone data are of another edition.",
  "overlay-changed": "The overlay has changed under its id.",
  "overlay-missing": "The overlay is not there.",
  "duty-changed": "The text of a duty that binds has changed.",
  "duty-missing": "The text of a duty that binds is not there.",
  "semantics-changed": "It was counted by other rules of counting.",
  "engine-changed": "It was computed by another version of charterclock.",
  "recompute-refused": "What was computed then is refused now.",
  "nothing-changed": "Nothing that has changed explains it: the stored result itself was altered.",
  "not-a-deadline": "It is not what computeDeadline gives.",
});

const cause = strict<Cause>(
  { id: "cause", title: "Cause", description: "One thing that is not as it was when the deadline was stored." },
  {
    code: field(code, "For programs."),
    message: field(anyText, "For people."),
    about: optional(anyText, "The charter, calendar, zone or overlay that it is about."),
    stored: optional(anyText, "What it was."),
    now: optional(anyText, "What it is now."),
    error: optional(errorCode, "Of recompute-refused: the code of the error."),
  },
);

/** What became of a stored deadline, computed again. */
export const verificationSchema: z.ZodMiniType<Verification> = strict<Verification>(
  {
    title: "Verification",
    description: "What became of a stored deadline, computed again, as `charterclock/verify` gives it.",
  },
  {
    outcome: field(outcome, "Whether its dates come out again."),
    differences: field(list(difference), "What comes out differently; nothing unless it moved or was altered."),
    causes: field(list(cause), "What is not as it was; where nothing moved, for information."),
  },
);
