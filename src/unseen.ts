// Controls, line ends, characters that turn the direction of text, and characters without width. A joiner (U+200D) and
// variation selectors shape an emoji, so they are left out; so are the tags of a flag such as Scotland's.
const UNSEEN =
  // eslint-disable-next-line no-control-regex
  /(\u{1F3F4}[\u{E0061}-\u{E007A}]{3,6}\u{E007F})|[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** The first character of a text that nobody sees, or that changes how others are seen; `undefined` if there is none. */
export function firstUnseen(text: string): string | undefined {
  if (text.search(UNSEEN) < 0) return undefined;
  for (const [sign, flag] of text.matchAll(UNSEEN)) if (flag === undefined) return sign;
  return undefined;
}

/** A text on one line, with every such character as an escape that JSON has too: `\u001b`. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (sign: string, flag?: string) => flag ?? escaped(sign));
}

/** A character as Unicode names it: `U+001B`. */
export function codePointOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** A text of no more than so many characters; one that is cut says so. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 3).replace(/[\ud800-\udbff]$/, "")}...`;
}

function escaped(sign: string): string {
  return sign
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
}
