import { Refusal } from "./refusal.js";

/** Thrown to end a run whose reader has seen enough and closed the pipe (`| head`). */
export const READER_GONE: Error = new Error("that the reader of the output has stopped");

/** Writes to a stream and waits until it took the text; throws `READER_GONE`, or `output-not-written`. */
export function written(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error == null) resolve();
      else reject(codeOf(error) === "EPIPE" ? READER_GONE : notWritten(error));
    });
  });
}

function notWritten(error: Error): Refusal {
  return new Refusal("output-not-written", {
    asked: "Standard output",
    found: codeOf(error) === "ENOSPC" ? "no space left to write it" : `that it cannot be written (${codeOf(error)})`,
    remedy: "Make room, or write elsewhere; what was written before is not the whole answer",
  });
}

function codeOf(error: Error): string {
  return (error as NodeJS.ErrnoException).code ?? error.message;
}
