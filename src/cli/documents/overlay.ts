import type { Overlay } from "../../index.js";
import type { Io } from "../terminal/io.js";
import { Refusal } from "../terminal/refusal.js";
import { OVERLAYS } from "./bundled.js";
import { isPath, textOf } from "./json-file.js";
import { remedyFor } from "./suggest.js";

/** The overlay that an option names: the id of a bundled one, or the path of a file. */
export async function overlayNamed(name: string, io: Io): Promise<Overlay> {
  if (isPath(name)) {
    const text = await textOf(name, io);
    const { parseOverlay } = await import("../../schema/index.js");
    return parseOverlay(text);
  }
  const overlay = OVERLAYS.find(({ id }) => id === name);
  if (overlay !== undefined) return overlay;
  const ids = OVERLAYS.map(({ id }) => id);
  throw new Refusal("unknown-overlay", {
    asked: `The overlay ${JSON.stringify(name)}`,
    found: `no such id among ${ids.length} bundled overlays`,
    remedy: remedyFor(
      name,
      ids,
      `Use ${ids.length === 0 ? "" : `one of ${ids.join(", ")}, or `}the path of an overlay file (./${name}.json)`,
    ),
  });
}
