import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { CharterClockError, shown } from "../errors.js";
import { canonicalJson } from "./canonical-json.js";
import { remember, remembered } from "./known-digests.js";

/**
 * The digest of a document's content, `sha256:` and 64 hexadecimal digits: SHA-256 of its canonical text (RFC 8785), so
 * that neither layout nor the order of keys has a say. A top-level `$schema` is left out; it only says where a checker
 * lies. Computed once for a frozen document. Throws `not-json`.
 */
export function digestOf(document: object): string {
  if (typeof document !== "object" || (document as object | null) === null) throw noDocument(document);
  const before = remembered(document);
  if (before !== undefined) return before;
  const digest = `sha256:${bytesToHex(sha256(utf8ToBytes(canonicalJson(withoutSchema(document)))))}`;
  remember(document, digest);
  return digest;
}

function noDocument(found: unknown): CharterClockError {
  return new CharterClockError("not-json", {
    asked: "The digest of a document",
    found: shown(found),
    remedy: "Give the document itself",
    path: "$",
  });
}

function withoutSchema(document: object): unknown {
  if (Array.isArray(document) || !Object.hasOwn(document, "$schema")) return document;
  return Object.fromEntries(Object.entries(document).filter(([key]) => key !== "$schema"));
}
