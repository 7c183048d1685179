import type { Charter } from "../../index.js";
import type { VerifyShelf } from "../../verify/index.js";
import { CHARTERS, OVERLAYS } from "../documents/bundled.js";
import { charterNamed } from "../documents/charter.js";
import { withNewIds } from "../documents/calendar.js";
import { referenceTexts } from "../documents/reference-texts.js";
import type { NamedTexts, TextOptions } from "../documents/reference-texts.js";
import type { Io } from "../terminal/io.js";

/** A shelf, and the options that gave some of its texts. */
export interface GivenShelf extends VerifyShelf {
  readonly sources: readonly NamedTexts[];
}

/** The texts that stored deadlines are computed again from: those given, then those of the package. */
export async function shelfWith(options: TextOptions, io: Io): Promise<GivenShelf> {
  const given = await referenceTexts(options, io);
  const bundled: Charter[] = [];
  for (const { id } of CHARTERS) bundled.push(await charterNamed(id, io, withNewIds(given.calendars)));
  return {
    charters: [...given.charters, ...bundled],
    overlays: [...given.overlays, ...OVERLAYS],
    // A text given may also be that of a duty which binds.
    duties: given.charters,
    calendars: given.calendars,
    sources: given.sources,
  };
}
