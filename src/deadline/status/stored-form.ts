import type { ChosenReading } from "../../charter/choose-reading.js";
import { shown } from "../../errors.js";
import { misshapen } from "../../input/form.js";
import type { Form, Place } from "../../input/form.js";
import { isObject, listOf, matching, oneOf } from "../../input/forms.js";
import { optional, optionalOrNull, required, table } from "../../input/table.js";
import { civilDate } from "../../time/forms.js";
import type { Bound, Governing } from "../bind/governing.js";
import type { Deadline, PauseGiven } from "../result/compute.js";
import { allowance, anyText, attributes } from "../case/forms.js";
import type { OtherLimb, Aim } from "../bind/limbs.js";
import type { Notice, NoticeCode } from "../plan/notice.js";
import type { CalendarUsed, EditionUsed, OverlayUsed, Provenance } from "../plan/provenance.js";

const WANTED = { asked: "The status of a deadline", remedy: "Give a result of computeDeadline, or its JSON" };

const NOTICES: Readonly<Record<NoticeCode, true>> = {
  undated: true,
  "review-overdue": true,
  "version-changed": true,
  reading: true,
  conflict: true,
  "local-holidays-not-supplied": true,
  "hours-not-stated": true,
  "closed-on-due-date": true,
  "pausing-not-stated": true,
  "restart-after-due": true,
  "tier-undecided": true,
  "applies-undecided": true,
  provisional: true,
  "disputed-holiday": true,
  "announcement-date-unknown": true,
  "counted-with-other-editions": true,
  "month-precision": true,
  "reading-against-customer": true,
};

/** The form of a deadline; made when the first one is read, so that whoever only computes carries none of it. */
function deadlineForm(): Form<Deadline> {
  const someText = anyText(WANTED);
  const date = civilDate(WANTED.asked);
  /** An instant as results write it. */
  const instant = matching<string>(/^-?\d{4,6}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}[+-]\d{2}:\d{2}$/, WANTED);

  /** A fact of the case: whoever adds one writes it as cases have it, and counting again finds that it was added. */
  const moment: Form<string> = (value, place) => {
    if (typeof value === "string" || typeof value === "number" || isObject(value)) return value as string;
    throw misshapen(WANTED, place, shown(value));
  };

  const milliseconds: Form<number> = (value, place) => {
    if (Number.isFinite(value)) return value as number;
    throw misshapen(WANTED, place, shown(value));
  };

  const yesOrNo: Form<boolean> = (value, place) => {
    if (typeof value === "boolean") return value;
    throw misshapen(WANTED, place, shown(value));
  };

  const amountAllowed = allowance(WANTED);

  const whose = { charter: required(someText), commitment: required(someText) };
  const dueMoment = { dueDate: required(date), dueAt: required(instant), dueAtMilliseconds: required(milliseconds) };
  const text = { ...whose, version: required(someText), digest: required(someText) };
  const textIfKnown = { ...whose, version: optional(someText), digest: optional(someText) };
  const due = table<Extract<Bound, { state: "due" }>>(WANTED, {
    state: required(word("due")),
    ...text,
    ...dueMoment,
    provisional: required(yesOrNo),
    firstUncoveredDate: optional(date),
  });
  const pending = table<Extract<Bound, { state: "pending" }>>(WANTED, {
    state: required(word("pending")),
    ...textIfKnown,
    waitsFor: required(someText),
  });
  const undated = table<Exclude<Bound, { state: "due" | "pending" }>>(WANTED, {
    state: required(word("paused", "does-not-apply", "not-in-force")),
    ...textIfKnown,
  });
  const bound: Form<Bound> = (value, place) => {
    const state = isObject(value) ? value["state"] : undefined;
    return (state === "pending" ? pending : state === "due" ? due : undated)(value, place);
  };

  const edition = { id: required(someText), edition: required(someText) };
  const reading = table<ChosenReading>(WANTED, {
    id: required(someText),
    choice: required(someText),
    chosenBy: required(word("charter", "overlay")),
  });
  const provenance = table<Provenance>(WANTED, {
    ...whose,
    version: required(someText),
    digest: required(someText),
    clause: required(someText),
    readings: required(listOf(reading, WANTED)),
    calendars: required(listOf(table<CalendarUsed>(WANTED, { ...edition, digest: required(someText) }), WANTED)),
    zone: required(table<EditionUsed>(WANTED, edition)),
    semantics: required(someText),
    engine: required(someText),
    overlay: optional(table<OverlayUsed>(WANTED, { id: required(someText), digest: required(someText) })),
    asKnownAt: optional(date),
  });

  const notice = table<Notice>(WANTED, {
    code: required(word(...(Object.keys(NOTICES) as NoticeCode[]))),
    message: required(someText),
    about: optional(someText),
  });
  const pause = table<PauseGiven>(WANTED, {
    from: required(moment),
    to: optionalOrNull(moment),
    reason: optionalOrNull(someText),
  });
  const otherLimb = table<OtherLimb>(WANTED, {
    id: required(someText),
    title: required(someText),
    event: required(someText),
  });

  return table<Deadline>(WANTED, {
    ...whose,
    ...dueMoment,
    slug: required(someText),
    title: required(someText),
    receivedAt: optionalOrNull(instant),
    receivedOn: optionalOrNull(date),
    restartedAt: optionalOrNull(moment),
    pauses: optionalOrNull(listOf(pause, WANTED)),
    extension: optionalOrNull(amountAllowed),
    agreedAt: optionalOrNull(moment),
    attributes: optionalOrNull(attributes),
    allowance: required(amountAllowed),
    countedFrom: required(date),
    dueTime: required(someText),
    aim: optionalOrNull(table<Aim>(WANTED, { allowance: required(amountAllowed), ...dueMoment })),
    otherLimbs: optionalOrNull(listOf(otherLimb, WANTED)),
    excusedBy: optionalOrNull(someText),
    boundBy: optionalOrNull(listOf(bound, WANTED)),
    governing: required(table<Governing>(WANTED, { ...text, ...dueMoment })),
    provisional: required(yesOrNo),
    firstUncoveredDate: optionalOrNull(date),
    notices: required(listOf(notice, WANTED)),
    provenance: required(provenance),
  });
}

/** One of a few words. */
function word<Word extends string>(...words: readonly Word[]): Form<Word> {
  return oneOf(words, WANTED.asked);
}

const HERE: Place = { path: "$", code: "invalid-case" };

let form: Form<Deadline> | undefined;

/** A deadline that was computed, perhaps long ago, with every key in its form; throws `invalid-case` for anything else. */
export function readDeadline(value: unknown): Deadline {
  form ??= deadlineForm();
  return form(value, HERE);
}
