import * as z from "zod/mini";
import type { Deadline, PauseGiven } from "../../deadline/result/compute.js";
import type { Bound, Governing } from "../../deadline/bind/governing.js";
import type { DueMoment, OtherLimb, Aim } from "../../deadline/bind/limbs.js";
import { allowance } from "../shape/promises/allowance.js";
import { civilDate } from "../shape/days/civil-date.js";
import { choice } from "../shape/parts/choice.js";
import { expecting } from "../shape/parts/describe.js";
import { field, list, oneOf, optional, strict } from "../shape/parts/strict.js";
import type { ShapeOf } from "../shape/parts/strict.js";
import type { Case } from "../../deadline/case/case.js";
import { maybe } from "../shape/parts/maybe.js";
import { attributes, endings } from "./case.js";
import { anyText, epoch, instantText } from "./instant.js";
import { notices, provenance } from "./provenance.js";

/** The keys of a due moment. */
export const dueMoment: ShapeOf<DueMoment> = {
  dueDate: field(civilDate, "The civil date."),
  dueAt: field(instantText, "The last instant that keeps the promise."),
  dueAtMilliseconds: field(epoch, "The same in epoch milliseconds."),
};

/** The keys of a pause, where `absent` says how one is left out. */
const pauseKeys = (absent: typeof optional): ShapeOf<PauseGiven> => ({
  from: field(instantText, "When it began."),
  to: absent(instantText, "When it ended; absent where it began after the due moment and has no end."),
  reason: absent(anyText, "Why."),
});
const pauseGiven = strict<PauseGiven>({ id: "pauseGiven", title: "Pause" }, pauseKeys(optional));
const pauseStored = strict<PauseGiven>({ id: "pauseStored", title: "Pause of a stored deadline" }, pauseKeys(maybe));
const aim = strict<Aim>(
  { id: "aim", title: "Aim" },
  { allowance: field(allowance, "The time aimed at."), ...dueMoment },
);
const otherLimb = strict<OtherLimb>(
  { id: "otherLimb", title: "Another way to keep the promise" },
  {
    id: field(anyText, "Its name."),
    title: field(anyText, "In words."),
    event: field(anyText, "The event that keeps it."),
  },
);
const whose = { charter: field(anyText, "The charter or duty."), commitment: field(anyText, "The row id.") };

/** Whose date governs. */
export const governing: z.ZodMiniType<Governing> = strict<Governing>(
  {
    id: "governing",
    title: "What governs",
    description: "The earliest of all that binds: the promise itself, or a duty.",
  },
  {
    ...whose,
    version: field(anyText, "The version of its text."),
    digest: field(anyText, "The digest of that text."),
    ...dueMoment,
  },
);

type In<State extends Bound["state"]> = Extract<Bound, { readonly state: State }>;
type WithoutDate = Exclude<Bound, In<"due"> | In<"pending">>;
const text = {
  ...whose,
  version: optional(anyText, "The version of its text, where it is known."),
  digest: optional(anyText, "The digest of that text."),
};
const bound: z.ZodMiniType<Bound> = oneOf<Bound>("a due moment, or why it has none", [
  strict<In<"due">>(
    { title: "Binding date" },
    {
      state: z.literal("due"),
      ...whose,
      version: field(anyText, "The version of its text."),
      digest: field(anyText, "The digest of that text."),
      ...dueMoment,
      provisional: field(z.boolean(), "Some date that its own depends on is past the coverage of a calendar."),
      firstUncoveredDate: optional(civilDate, "The first such date."),
    },
  ),
  strict<In<"pending">>(
    { title: "Binding date to come" },
    { state: z.literal("pending"), ...text, waitsFor: field(anyText, "What it waits for.") },
  ),
  strict<WithoutDate>(
    { title: "No binding date" },
    {
      state: choice<WithoutDate["state"]>({
        paused: "Its clock is paused still.",
        "does-not-apply": "It is not made to such a case.",
        "not-in-force": "It was not in force when the case was received.",
      }),
      ...text,
    },
  ),
]);

/** The keys of a deadline, where `absent` says how one is left out. */
const deadlineKeys = (absent: typeof optional, pause: typeof pauseGiven): ShapeOf<Deadline> => ({
  ...whose,
  slug: field(anyText, "The readable alias."),
  title: field(anyText, "The promise in short words."),
  receivedAt: absent(instantText, "The moment of receipt."),
  receivedOn: absent(civilDate, "The date of receipt alone."),
  restartedAt: absent(instantText, "When counting started again."),
  pauses: absent(list(pause), "The pauses taken."),
  extension: absent(allowance, "What was added."),
  agreedAt: absent(instantText, "The time agreed."),
  attributes: absent(attributes, "What the case is like."),
  allowance: field(allowance, "The time promised, with its extension."),
  countedFrom: field(civilDate, "The date that counts as the date of receipt."),
  ...dueMoment,
  dueTime: field(expecting(z.string(), "a time of day"), "The due moment on the landlord's clock."),
  aim: absent(aim, "An earlier aim inside the limit."),
  otherLimbs: absent(list(otherLimb), "Events that keep the promise too."),
  excusedBy: absent(anyText, "The event that excuses it."),
  boundBy: absent(list(bound), "What binds as well."),
  governing: field(governing, "The earliest of all that binds."),
  provisional: field(z.boolean(), "Some date that it or a duty depends on is past the coverage of a calendar."),
  firstUncoveredDate: absent(civilDate, "The first such date."),
  notices: field(notices, "What to know about it."),
  provenance: field(provenance, "Its proof."),
});

/** A computed deadline, as `ask: "deadline"` answers it. */
export const deadline: z.ZodMiniType<Deadline> = strict<Deadline>(
  { id: "deadline", title: "Deadline", description: "When a promise runs out, with its proof." },
  deadlineKeys(optional, pauseGiven),
);

type StoredDeadline = Deadline & Pick<Case, "completedAt" | "withdrawnAt" | "events">;

/** A deadline as a row of a database has it: `null` for what is absent, and how it ended next to it. */
export const storedDeadline: z.ZodMiniType<StoredDeadline> = strict<StoredDeadline>(
  { id: "storedDeadline", title: "Stored deadline", description: "What computeDeadline gave, and how the case ended." },
  { ...deadlineKeys(maybe, pauseStored), ...endings },
);
