import type { Overlay } from "../../index.js";
import type { Io } from "../terminal/io.js";
import { bundledOverlay } from "./bundled-document.js";
import { textNamed, wholeText } from "./source.js";

/** The overlay that an option names: a bundled one by its id, or a text. */
export async function overlayNamed(name: string, io: Io): Promise<Overlay> {
  const source = await textNamed(name, io);
  if (source === undefined) return bundledOverlay(name);
  const { parseOverlay } = await import("../../schema/index.js");
  return parseOverlay(wholeText(source));
}
