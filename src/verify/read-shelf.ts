import { readOverlay } from "../charter/overlay/read-overlay.js";
import { requireCharter } from "../charter/require-charter.js";
import { invalidCase, listOf, requireObject } from "../deadline/case/require.js";
import type { VerifyShelf } from "./types.js";

/** The texts to verify by, each checked, with overlays as they were at their first use; throws typed errors for the shelf itself. */
export function readShelf(shelf: VerifyShelf): VerifyShelf {
  requireObject(shelf, "The texts to verify with", "Give { charters, overlays?, duties?, calendars? }", "$");
  const list = <Entry>(key: keyof VerifyShelf, entries: readonly Entry[] | null | undefined): readonly Entry[] =>
    listOf(entries ?? undefined, `The ${key} to verify with`, "Give a list", `$.${key}`);
  for (const key of ["charters", "duties"] as const)
    list(key, shelf[key]).forEach((charter, index) => requireCharter(charter, `$.${key}[${index}]`));
  list("calendars", shelf.calendars).forEach((calendar: unknown, index) => {
    if (typeof (calendar as { readonly id?: unknown } | null)?.id === "string") return;
    throw invalidCase(
      "A calendar to verify with",
      "no calendar",
      "Give a calendar that parseCalendar returned",
      `$.calendars[${index}]`,
    );
  });
  const overlays = list("overlays", shelf.overlays).map((overlay, index) =>
    readOverlay(overlay, `$.overlays[${index}]`),
  );
  return {
    charters: list("charters", shelf.charters),
    duties: list("duties", shelf.duties),
    calendars: list("calendars", shelf.calendars),
    overlays,
  };
}
