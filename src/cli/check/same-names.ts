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
    const message = `${id} ${version} is already in ${earlier.file}. A name stands for one text: give each its own ${kind === "calendar" ? "edition" : "version"}, or check only one of them.`;
    return [{ file, path: `${at}.${kind === "calendar" ? "edition" : "version"}`, message }];
  });
}
