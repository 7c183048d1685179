import type { DayEntry } from "../../../calendar/types.js";
import type { Problem } from "../../../errors.js";
import { problemAt } from "../places/place.js";
import type { Place } from "../places/place.js";
import { referenceIn } from "./rule-references.js";

/** How many days the date of a rule may lie from that of the rule it goes back to: the engine looks one year around. */
const FARTHEST = 366;
const LONGEST = 20;

/** Rules that go back to another one through too many rules, or over too many days. */
export function farReferences(list: Place<readonly DayEntry[]>): readonly Problem[] {
  const entries = list.entries();
  const byId = new Map(entries.map((entry) => [entry.at("id").text, entry]));
  return entries.flatMap((entry) => {
    let days = 0;
    const seen = new Set<unknown>();
    let at: Place<DayEntry> | undefined = entry;
    for (let links = 0; at !== undefined && links <= LONGEST; links += 1) {
      const on: DayEntry["on"] | undefined = at.at("on").value;
      if (typeof on !== "object" || "through" in on || seen.has(at)) return [];
      seen.add(at);
      days += "days" in on ? Math.abs(on.days) : "easter" in on ? Math.abs(on.easter) : 0;
      const reference = referenceIn(on);
      if (reference === undefined) return days <= FARTHEST ? [] : [tooFar(entry, days)];
      at = byId.get(reference.id);
    }
    return at === undefined ? [] : [tooLong(entry)];
  });
}

function tooFar(entry: Place<DayEntry>, days: number): Problem {
  const wrong = `Together with the rules it refers to, its date is ${days} days from where they start`;
  return problemAt(entry.at("on"), [], wrong, `Stay within ${FARTHEST} days; refer to a nearer rule`);
}

function tooLong(entry: Place<DayEntry>): Problem {
  const wrong = `It refers to another rule through more than ${LONGEST} rules`;
  return problemAt(entry.at("on"), [], wrong, "Refer to a rule that does not depend on another");
}
