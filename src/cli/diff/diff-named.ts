import type { Diff, Document } from "../../diff/index.js";
import type { Io } from "../terminal/io.js";
import { calendarsNamed, withTheirIds } from "../documents/calendar.js";
import { charterAskedAbout, zonesOf } from "./reference.js";
import { compareDocuments } from "./compare-documents.js";
import { oneDocument, withoutProblems } from "./one-document.js";
import { readDocuments } from "./read-documents.js";
import type { ReadWith } from "./read-documents.js";
import { sourceNamed } from "../documents/source.js";
import type { Source } from "../documents/source.js";

/** What documents are compared by, as options name it. */
export interface DiffOptions {
  readonly charter?: string;
  readonly calendar?: readonly string[];
}

type Both<Thing> = readonly [before: Thing, after: Thing];

/** Everything that differs between the documents that two arguments name. */
export async function diffOfNamed(
  before: string,
  after: string,
  { charter: asked, calendar = [] }: DiffOptions,
  io: Io,
): Promise<Diff> {
  const sources = [await sourceNamed(before, io), await sourceNamed(after, io)] as const;
  const calendars = withTheirIds(await calendarsNamed(calendar, io));
  const documents = await documentsOf(sources, { calendars }, io);
  const charter = await charterAskedAbout(asked, documents, calendars, io);
  // Only now is it known which readings an overlay may choose.
  if (charter !== undefined) await documentsOf(sources, { calendars, charter }, io);
  return compareDocuments(...documents, {
    calendars,
    zones: await zonesOf(sources, io),
    ...(charter === undefined ? {} : { charter }),
  });
}

async function documentsOf([before, after]: Both<Source>, given: ReadWith, io: Io): Promise<Both<Document>> {
  const read = [await readDocuments(before, given, io), await readDocuments(after, given, io)];
  const [was = [], is = []] = withoutProblems(read);
  return [oneDocument(was, before), oneDocument(is, after)];
}
