/** A line of a text and its number, from 1. */
export interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

/** The lines of a text that comes in pieces; blank lines are counted, and left out. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<NumberedLine> {
  let rest = "";
  let number = 0;
  for await (const piece of pieces) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      number += 1;
      yield* numbered(line, number);
    }
  }
  yield* numbered(rest, number + 1);
}

function* numbered(line: string, number: number): Generator<NumberedLine> {
  const text = (number === 1 ? line.replace(/^\uFEFF/, "") : line).replace(/\r$/, "");
  if (text.trim() !== "") yield { number, text };
}
