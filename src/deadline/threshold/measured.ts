import { shown } from "../../errors.js";
import { misshapen } from "../../input/form.js";
import type { Form } from "../../input/form.js";
import { recordOf } from "../../input/forms.js";
import { anyText } from "../case/forms.js";

/** Measured values by their names. */
type Measured = Readonly<Record<string, number>>;

const WANTED = { asked: "What was measured", remedy: "Give an object such as { lost: 5, answered: 100 }" };

/** Measured values: numbers from 0 on, none too large to be added exactly. */
export function measured(): Form<Measured> {
  const value: Form<number> = (given, place) => {
    if (typeof given === "number" && given >= 0 && given <= 1e12) return given;
    const remedy = "Give a number from 0 to 1,000,000,000,000";
    throw misshapen({ asked: "A measured value", remedy }, place, shown(given));
  };
  return recordOf(anyText(WANTED), value, WANTED);
}

/** A measured value by its name, if it was measured. */
export function measuredValue(values: Measured, name: string): number | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}
