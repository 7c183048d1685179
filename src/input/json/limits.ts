/** The most characters of a document: of its text, or of all its strings and keys together. */
export const MOST_CHARACTERS = 20_000_000;
/** The most values in a document: lists, objects, texts, numbers. A calendar of thirty years has four thousand. */
export const MOST_VALUES = 200_000;
/** The most lists and objects inside one another; the format itself needs ten. */
export const DEEPEST = 40;

const ALONE = "Give one charter, calendar or overlay alone.";

/** What is said where a limit is passed. */
export const TOO_LONG: string = `The document has more than ${MOST_CHARACTERS} characters. ${ALONE}`;
/** See `TOO_LONG`. */
export const TOO_MANY: string = `The document has more than ${MOST_VALUES} values. ${ALONE}`;
/** See `TOO_LONG`. */
export const TOO_DEEP: string = `The document is nested more than ${DEEPEST} deep. Look for brackets that are not closed.`;

/** What is said of a text that no encoding can write. */
export const HALF_A_PAIR: string = "The text has half of a surrogate pair, which is not a character. Correct the text.";
