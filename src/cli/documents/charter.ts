import { shown } from "../../errors.js";
import type { CalendarEdition, Charter, Commitment } from "../../index.js";
import { didYouMean } from "../../input/nearest.js";
import type { Io } from "../terminal/io.js";
import { Refusal } from "../terminal/refusal.js";
import { CALENDARS } from "./bundled.js";
import { bundledCharter } from "./bundled-document.js";
import { charterOfText } from "./charter-text.js";
import { allJsonBelow } from "./folder.js";
import { isPath } from "./json-file.js";
import { textNamed, wholeText } from "./source.js";

/** The charter that an argument names: a bundled one by its id, the files of a folder with its versions, or a text. */
export async function charterNamed(
  name: string,
  io: Io,
  calendars: readonly CalendarEdition[] = CALENDARS,
): Promise<Charter> {
  const files = await filesOfFolder(name, io);
  if (files !== undefined) {
    const { charterOfFolder } = await import("./charter-folder.js");
    return charterOfFolder(name, files, io, calendars);
  }
  const source = await textNamed(name, io);
  if (source === undefined) return withAllCalendars(bundledCharter(name), calendars);
  return charterOfText(wholeText(source), io, calendars);
}

/** The charters that an argument names: of a folder each version by itself, so that an old text is kept with its correction. */
export async function chartersNamed(
  name: string,
  io: Io,
  calendars: readonly CalendarEdition[],
): Promise<readonly Charter[]> {
  const files = await filesOfFolder(name, io);
  if (files === undefined) return [await charterNamed(name, io, calendars)];
  const { chartersOfFolder } = await import("./charter-folder.js");
  return chartersOfFolder(name, files, io, calendars);
}

/** The commitment that an argument names, in any version, by row id or slug; the version in force has the last word. */
export function commitmentNamed(charter: Charter, name: string): Commitment {
  const commitments = charter.versions.flatMap((version) => version.commitments);
  const wanted = name.toLowerCase();
  const found = commitments.find(({ id, slug }) => id.toLowerCase() === wanted || slug.toLowerCase() === wanted);
  if (found !== undefined) return found;
  const names = commitments.flatMap(({ id, slug }) => [id, slug]);
  throw new Refusal("unknown-commitment", {
    asked: `The commitment ${shown(name)} of ${charter.id}`,
    found: `no such row id or slug among ${commitments.length} commitments`,
    remedy: didYouMean(name, names) ?? `See \`charterclock commitments ${charter.id}\``,
  });
}

/** A reading chosen in an overlay may ask for the bank holidays of any division. */
function withAllCalendars(charter: Charter, calendars: readonly CalendarEdition[]): Charter {
  const given = calendars.map(({ id }) => id);
  return { ...charter, calendars: [...charter.calendars.filter(({ id }) => !given.includes(id)), ...calendars] };
}

async function filesOfFolder(name: string, io: Io): Promise<readonly string[] | undefined> {
  return isPath(name) && name !== "-" ? allJsonBelow(name, io) : undefined;
}
