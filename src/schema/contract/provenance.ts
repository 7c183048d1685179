import type * as z from "zod/mini";
import type { ChosenReading } from "../../charter/readings.js";
import type { Notice, NoticeCode } from "../../deadline/plan/notice.js";
import type { CalendarUsed, EditionUsed, OverlayUsed, Provenance } from "../../deadline/plan/provenance.js";
import { civilDate } from "../shape/days/civil-date.js";
import { choice } from "../shape/parts/choice.js";
import { field, list, optional, strict } from "../shape/parts/strict.js";
import { anyText } from "./instant.js";

const notice = strict<Notice>(
  { id: "notice", title: "Notice", description: "One thing to know about a result." },
  {
    code: field(
      choice<NoticeCode>({
        undated: "The document does not say from when it holds.",
        "review-overdue": "The document was due for review.",
        "version-changed": "Another version of the charter comes into force before the due date.",
        reading: "A text was read in one of several ways.",
        conflict: "Another promise of the charter says otherwise.",
        "local-holidays-not-supplied": "The landlord's local holidays are not known.",
        "hours-not-stated": "Office hours are not stated.",
        "closed-on-due-date": "The office does not open on the due date.",
        "pausing-not-stated": "The document does not say whether the clock may be paused.",
        "restart-after-due": "A restart after the due moment changes nothing.",
        "tier-undecided": "The time depends on what is not known of the case.",
        "applies-undecided": "Whether it is promised depends on what is not known of the case.",
        provisional: "Bank holidays are not published so far.",
        "disputed-holiday": "A day was kept that was no bank holiday in law.",
        "announcement-date-unknown": "When a day was announced is unknown.",
        "counted-with-other-editions": "A stored date was not counted again: not all that its proof names is at hand.",
        "month-precision": "The document gives a month; a day of it was taken.",
        "reading-against-customer": "Another reading would be better for the customer.",
      }),
      "For programs.",
    ),
    message: field(anyText, "For people."),
    about: optional(anyText, "The reading, commitment or date that it is about."),
  },
);

/** Things to know about a result. */
export const notices: z.ZodMiniType<readonly Notice[]> = list(notice);

const reading = strict<ChosenReading>(
  { id: "chosenReading", title: "Reading" },
  {
    id: field(anyText, "The reading."),
    choice: field(anyText, "The option chosen."),
    chosenBy: field(
      choice<ChosenReading["chosenBy"]>({ charter: "As the charter is encoded.", overlay: "By the overlay." }),
      "By whom.",
    ),
  },
);

const digest = field(anyText, "The digest of its content: sha256: and 64 hexadecimal digits.");

const edition = strict<EditionUsed>(
  { id: "edition", title: "Edition" },
  { id: field(anyText, "The zone."), edition: field(anyText, "Its edition.") },
);

const calendar = strict<CalendarUsed>(
  { id: "calendarUsed", title: "Calendar" },
  { id: field(anyText, "The division."), edition: field(anyText, "Its edition."), digest },
);

const overlay = strict<OverlayUsed>({ id: "overlayUsed", title: "Overlay" }, { id: field(anyText, "Its id."), digest });

/** The proof of a result. */
export const provenance: z.ZodMiniType<Provenance> = strict<Provenance>(
  {
    id: "provenance",
    title: "Provenance",
    description: "Everything that has to be the same for the same answer to come out again.",
  },
  {
    charter: field(anyText, "The charter."),
    version: field(anyText, "Its version."),
    digest,
    commitment: field(anyText, "The row id."),
    clause: field(anyText, "Where in the document the promise is."),
    readings: field(list(reading), "How the text was read."),
    calendars: field(list(calendar), "The calendars counted by."),
    zone: field(edition, "The clock."),
    semantics: field(anyText, "The version of the rules of counting."),
    engine: field(anyText, "The version of charterclock."),
    overlay: optional(overlay, "The overlay."),
    asKnownAt: optional(civilDate, "The date whose knowledge counted."),
  },
);
