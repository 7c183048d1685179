import { readFileSync } from "node:fs";
import { CharterClockError } from "../../src/errors.ts";

/** A charter document that can be taken apart, as no type allows. */
export interface LooseCharter {
  [key: string]: unknown;
  readings: object[];
  commitments: object[];
}

const text = readFileSync(new URL("../../charters/calvay/undated.json", import.meta.url), "utf8");

/** A fresh copy of Calvay's charter. */
export function calvayDocument(): LooseCharter {
  return JSON.parse(text) as LooseCharter;
}

/** The error with which a document is refused; anything else that is thrown is thrown on. */
export function refused(run: () => unknown): CharterClockError {
  try {
    run();
  } catch (error) {
    if (error instanceof CharterClockError) return error;
    throw error;
  }
  throw new Error("The document was taken as good");
}
