import { dayEntry } from "../../calendar/forms.js";
import { inside, misshapen } from "../../input/form.js";
import type { Form, Place } from "../../input/form.js";
import { listOf, name, oneOf, recordOf, text } from "../../input/forms.js";
import { readOnce } from "../../input/read-once.js";
import { optional, required, table } from "../../input/table.js";
import { officeHours } from "../../hours/forms.js";
import { nonsenseIn } from "./overlay-sense.js";
import type { Overlay } from "../charter.js";

const someText = (asked: string): Form<string> => text({ asked, remedy: "Give some text" });
const entries = listOf(dayEntry, {
  asked: "The dates that an overlay adds or removes",
  remedy: "Give a list of { title, on }",
});

const overlay = table<Overlay>(
  { asked: "An overlay", remedy: 'Give an object such as { id: "glasgow", title: "Local holidays", add: [] }' },
  {
    $schema: optional(text({ asked: "The JSON Schema of an overlay", remedy: "Give its address" }, /^/)),
    id: required(name("The id of an overlay", /^(?=.{1,1000}$)[a-z0-9]+(?:[-+][a-z0-9]+)*$/)),
    title: required(someText("The title of an overlay")),
    charter: optional(name("The charter of an overlay")),
    source: optional(someText("The source of an overlay")),
    add: optional(entries),
    remove: optional(entries),
    localHolidays: optional(oneOf(["none"], "Whether the landlord keeps local holidays")),
    officeHours: optional(officeHours),
    readings: optional(
      recordOf(name("A reading that an overlay chooses"), name("The option of a reading"), {
        asked: "The readings that an overlay chooses",
        remedy: "Give { reading: option }",
      }),
    ),
  },
);

/**
 * An overlay as the engine uses it: a frozen copy, made once for each object, so that what is changed in it later is not
 * seen. Throws `invalid-overlay` with the JSON path of the first fault; `parseOverlay` reports all of them.
 */
export const readOverlay: (given: Overlay, path: string) => Overlay = readOnce((given, path) => {
  const place: Place = { path, code: "invalid-overlay" };
  const read = overlay(given, place);
  const fault = nonsenseIn(read);
  if (fault === undefined) return read;
  throw misshapen(
    { asked: `The overlay ${read.id}`, remedy: fault.remedy },
    fault.path.reduce(inside, place),
    fault.found,
  );
});
