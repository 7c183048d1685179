import { visible } from "../../unseen.js";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** Text as Markdown that shows it as it is, in a table cell too: no sign in it starts a tag, a link, code or a column. */
export function escaped(text: string): string {
  return visible(text)
    .replace(/[&<>]/g, (sign) => ENTITIES[sign] as string)
    .replace(/[\\`*_~|[\]{}#!]/g, "\\$&");
}

/** Text of any kind as code; inside backticks nothing can be escaped. */
export function code(text: string): string {
  return `<code>${escaped(text)}</code>`;
}
