import { cut, visible } from "../unseen.js";

const PLAIN_KEY = /^[A-Za-z_][A-Za-z0-9_]{0,99}$/;

/** Where a value is in a document, as a JSON path (RFC 9535): `$.commitments[3].term.allowance`. */
export function jsonPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => text + step(key), "$");
}

/** A key or index as a step of a JSON path: `.term`, `[3]`, `["end of day"]`; a very long key is cut. */
export function step(key: PropertyKey): string {
  if (typeof key === "number") return `[${key}]`;
  const name = String(key);
  return isPlainKey(name) ? `.${name}` : `[${quoted(name)}]`;
}

/** Whether a JSON path can name a key without quotation marks. */
export function isPlainKey(key: string): boolean {
  return PLAIN_KEY.test(key);
}

/** A text in quotation marks, on one line and not too long. */
export function quoted(text: string): string {
  return visible(JSON.stringify(cut(text, 60)));
}
