import type { Problem } from "../../index.js";
import type { NamedText } from "./named-texts.js";

/** What is wrong with a file, or may be. */
export interface FileProblem extends Problem {
  readonly file: string;
}

/** Versions of one charter, or editions of one calendar, that bear one name in two files. */
export function sameNames(texts: readonly NamedText[]): readonly FileProblem[] {
  const first = new Map<string, NamedText>();
  return texts.flatMap((text): readonly FileProblem[] => {
    const { kind, id, version, file, at } = text;
    const key = `${kind} ${id} ${version}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, text);
    if (earlier === undefined || earlier.file === file) return [];
    const message = `${id} ${version} stands in ${earlier.file} already. One name is one text: give each a ${kind === "calendar" ? "edition" : "version"} of its own, or check one of them.`;
    return [{ file, path: `${at}.${kind === "calendar" ? "edition" : "version"}`, message }];
  });
}
