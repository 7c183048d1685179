import type { CalendarEdition, Charter, Commitment } from "../../index.js";
import type { Io } from "../terminal/io.js";
import { Refusal } from "../terminal/refusal.js";
import { CALENDARS, CHARTERS } from "./bundled.js";
import { charterOfText } from "./charter-text.js";
import { allJsonBelow } from "./folder.js";
import { isPath, textOf } from "./json-file.js";
import { remedyFor } from "./suggest.js";

/** The charter that an argument names: the id of a bundled one, or the path of a file or of a folder with its versions. */
export async function charterNamed(
  name: string,
  io: Io,
  calendars: readonly CalendarEdition[] = CALENDARS,
): Promise<Charter> {
  if (isPath(name)) return charterAt(name, io, calendars);
  const charter = CHARTERS.find(({ id }) => id === name);
  if (charter !== undefined) return withAllCalendars(charter, calendars);
  const ids = CHARTERS.map(({ id }) => id);
  throw new Refusal("unknown-charter", {
    asked: `The charter ${JSON.stringify(name)}`,
    found: `no such id among ${ids.length} bundled charters`,
    remedy: remedyFor(name, ids, `Use one of ${ids.join(", ")}, or the path of a charter file (./${name}.json)`),
  });
}

/** The charters that an argument names: of a folder each version by itself, so that an old text stands beside its correction. */
export async function chartersNamed(
  name: string,
  io: Io,
  calendars: readonly CalendarEdition[],
): Promise<readonly Charter[]> {
  const files = isPath(name) && name !== "-" ? await allJsonBelow(name, io) : undefined;
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
    asked: `The commitment ${JSON.stringify(name)} of ${charter.id}`,
    found: `no such row id or slug among ${commitments.length} commitments`,
    remedy: remedyFor(name, names, `See \`charterclock commitments ${charter.id}\``),
  });
}

/** A reading chosen in an overlay may ask for the bank holidays of any division. */
function withAllCalendars(charter: Charter, calendars: readonly CalendarEdition[]): Charter {
  const given = calendars.map(({ id }) => id);
  return { ...charter, calendars: [...charter.calendars.filter(({ id }) => !given.includes(id)), ...calendars] };
}

async function charterAt(path: string, io: Io, calendars: readonly CalendarEdition[]): Promise<Charter> {
  const files = path === "-" ? undefined : await allJsonBelow(path, io);
  if (files === undefined) return charterOfText(await textOf(path, io), io, calendars);
  const { charterOfFolder } = await import("./charter-folder.js");
  return charterOfFolder(path, files, io, calendars);
}
