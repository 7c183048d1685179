// Line breaks, other controls, and the signs that turn the direction of text.
// eslint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]+/g;

/** A value of a document on one line: nothing in it can end the line, move the cursor of a terminal or turn the text. */
export function oneLine(text: string): string {
  return text.replace(UNSEEN, " ").trim();
}
