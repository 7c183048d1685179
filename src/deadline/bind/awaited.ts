import { attributesText } from "../../charter/match-attributes.js";
import { eventsNamed } from "../../charter/start.js";
import type { Attributes, Start } from "../../charter/charter.js";

/** What a promise without a date waits for: the text of a duty, its start, what the case is like, the time of its receipt. */
export type Awaited =
  | { readonly of: "text"; readonly charter: string }
  | { readonly of: "start"; readonly start: Start }
  | { readonly of: "attributes"; readonly when: readonly Attributes[] }
  | { readonly of: "time-of-day" };

/** The same in words. */
export function awaitedText(awaited: Awaited): string {
  switch (awaited.of) {
    case "text":
      return `the text of ${awaited.charter} (options.duties)`;
    case "start":
      return startText(awaited.start);
    case "attributes":
      return `whether ${awaited.when.map(attributesText).join(" or ")}`;
    case "time-of-day":
      return "the time of day of the receipt";
  }
}

const ENDS = { ended: "to end", met: "to be kept", failed: "to fail" } as const;

function startText(start: Start): string {
  const events = eventsNamed(start);
  if (events.length > 0) return events.join(" or ");
  return typeof start === "string" || !("outcome" in start) ? "" : `${start.commitment} ${ENDS[start.outcome]}`;
}
