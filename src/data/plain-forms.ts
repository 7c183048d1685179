/**
 * How many: a whole number from 0.
 * @asType integer
 * @minimum 0
 */
export type WholeNumber = number;

/**
 * A JSON path into a document, `$.commitments[3].allowance`.
 * @pattern ^\$
 */
export type JsonPath = string;

/**
 * A digest: `sha256:` and 64 hexadecimal digits.
 * @pattern ^sha256:[0-9a-f]{64}$
 */
export type Digest = string;
