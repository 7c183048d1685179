import { shown } from "../../../errors.js";
import type { Problem } from "../../../errors.js";
import type { OfficeHours } from "../../../hours/types.js";
import { problemAt } from "../places/place.js";
import type { Place } from "../places/place.js";
import { repeated } from "../names/repeated.js";
import { referenceIn } from "./rule-references.js";

/** Exceptions of office hours that refer to rules, which have no ids here, or that are two for one date. */
export function hoursProblems(hours: Place<OfficeHours>): readonly Problem[] {
  const exceptions = hours.at("exceptions").entries();
  return [
    ...exceptions.flatMap((exception) => {
      const on = exception.at("on");
      const reference = referenceIn(on.value);
      if (reference === undefined) return [];
      const wrong = `No rule can be named ${shown(reference.id)} here: exceptions of office hours have no ids`;
      return [problemAt(on, [reference.key], wrong, "Give a date, a range, or a yearly rule that refers to no other")];
    }),
    ...repeated(
      exceptions.map((exception) => exception.at("on") as Place<string>),
      "exception for",
      "Keep one; it can have several spans",
    ),
  ];
}
