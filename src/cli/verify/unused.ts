import { digestOf } from "../../index.js";
import { textsUsed } from "../../verify/texts-used.js";
import type { VerifyShelf } from "../../verify/index.js";
import type { NamedTexts } from "../documents/reference-texts.js";

/** Keeps account of the options whose texts no record used. */
export interface Unused {
  readonly use: (deadline: unknown) => void;
  /** The options that are left, `--charter old.json`. */
  readonly options: () => readonly string[];
}

/** All options before the first record. A text is known by its digest, so one given twice is used twice. */
export function noneUsed(shelf: VerifyShelf, sources: readonly NamedTexts[]): Unused {
  let left = sources.map(({ option, texts }) => ({ option, digests: texts.map(digestOf) }));
  return {
    options: () => left.map(({ option }) => option),
    use: (deadline) => {
      if (left.length === 0) return;
      const used = textsUsed(shelf, deadline).map(digestOf);
      left = left.filter(({ digests }) => !digests.some((digest) => used.includes(digest)));
    },
  };
}
