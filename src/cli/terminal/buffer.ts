import type { Io } from "./io.js";
import { lineOf } from "./safe-output.js";

/** Gathers lines of output, because a write for each of a million is slow. */
export interface Buffer {
  readonly add: (line: string) => Promise<void>;
  readonly flush: () => Promise<void>;
}

const ENOUGH = 65_536;

/** A buffer in front of standard output. */
export function bufferOf(io: Io): Buffer {
  let waiting = "";
  const flush = async (): Promise<void> => {
    const text = waiting;
    waiting = "";
    if (text !== "") await io.write(text);
  };
  return {
    flush,
    add: async (line) => {
      waiting += lineOf(line);
      if (waiting.length >= ENOUGH) await flush();
    },
  };
}
