import { FILE_WORDS, whatFile } from "../documents/what-file.js";
import { Refusal } from "../terminal/refusal.js";

/** Hands on the pieces of a text that should be lines of JSON; throws before the first where the file is something else. */
export async function* jsonLinesIn(pieces: AsyncIterable<string>, asked: string): AsyncGenerator<string> {
  let beginning: string | undefined = "";
  for await (const piece of pieces) {
    if (beginning === undefined) yield piece;
    else {
      beginning += piece;
      if (!tells(beginning)) continue;
      refuseOther(beginning, asked);
      yield beginning;
      beginning = undefined;
    }
  }
  if (beginning === undefined) return;
  refuseOther(beginning, asked);
  yield beginning;
}

/** One line may be the head of a table or the first of an object, so what follows it must be known. */
function tells(beginning: string): boolean {
  if (beginning.length >= MOST_KEPT) return true;
  const whole = beginning.split("\n").slice(0, -1);
  return whole.filter((line) => line.trim() !== "").length >= 2;
}

const MOST_KEPT = 65_536;

function refuseOther(beginning: string, asked: string): void {
  const kind = whatFile(beginning);
  if (kind === undefined || kind === "json-lines") return;
  throw new Refusal("not-json-lines", { asked, ...FILE_WORDS[kind] });
}
