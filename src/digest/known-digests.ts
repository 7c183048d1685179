/** Digests by the identity of the document; forget them, and they are computed again. */
const known = new WeakMap<object, string>();

/** The same document, with its digest remembered: for what is shipped together with a digest that a test has computed. */
export function knownDigest<Document extends object>(document: Document, digest: string): Document {
  remember(document, digest);
  return document;
}

/** Remembers the digest of a document that cannot change any more. */
export function remember(document: object, digest: string): void {
  if (Object.isFrozen(document)) known.set(document, digest);
}

/** The digest remembered for this very object. */
export function remembered(document: object): string | undefined {
  return known.get(document);
}
