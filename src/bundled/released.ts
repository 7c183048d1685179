import { deepFreeze } from "../charter/deep-freeze.js";
import { knownDigest } from "../digest/known-digests.js";

/** A released document, frozen, with the digest that it was released under, so that a first answer hashes nothing. */
export function released<Document extends object>(document: unknown, digest: string): Document {
  return knownDigest(deepFreeze(document as Document), digest);
}
