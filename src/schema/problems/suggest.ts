import { nearest } from "../../input/nearest.js";
import { quoted } from "../../input/json-path.js";

/** Which of the known words is perhaps meant by another; `undefined` where none comes near. */
export type Suggest = (word: string, known: readonly string[]) => string | undefined;

/** How many words of one document are compared with the known ones; a hostile one may have a hundred thousand. */
const MOST_COMPARED = 300;
const MOST_LISTED = 20;

/** A `Suggest` for one document. */
export function suggester(): Suggest {
  let compared = 0;
  return (word, known) => {
    compared += 1;
    const meant = compared > MOST_COMPARED ? undefined : nearest(word, known);
    return meant === undefined ? undefined : `Perhaps you meant ${quoted(meant)}`;
  };
}

/** Known words in a row, not all of them where they are many. */
export function listed(words: readonly string[]): string {
  if (words.length === 0) return "none";
  const rest = words.length - MOST_LISTED;
  return rest > 0 ? `${words.slice(0, MOST_LISTED).join(", ")} and ${rest} more` : words.join(", ");
}
