import pc from "picocolors";
import { visible } from "../../unseen.js";

/** Dresses a text for the terminal, or leaves it as it is. */
export type Paint = (text: string) => string;

/** What colours and weights mean here; every picture must also read without them. */
export interface Style {
  readonly plain: Paint;
  readonly strong: Paint;
  readonly quiet: Paint;
  readonly good: Paint;
  readonly bad: Paint;
  readonly warning: Paint;
  readonly due: Paint;
  readonly received: Paint;
  readonly counted: Paint;
  readonly holiday: Paint;
  readonly closure: Paint;
  readonly paused: Paint;
  readonly projected: Paint;
}

/** The style for a terminal with colour, or for one (a pipe, a file) without. A text that has codes itself shows them. */
export function styleFor(colour: "on" | "off"): Style {
  const c = pc.createColors(colour === "on");
  return {
    plain: visible,
    strong: (text) => c.bold(visible(text)),
    quiet: (text) => c.dim(visible(text)),
    good: (text) => c.bold(c.green(visible(text))),
    bad: (text) => c.bold(c.red(visible(text))),
    warning: (text) => c.yellow(visible(text)),
    due: (text) => c.bold(c.inverse(visible(text))),
    received: (text) => c.cyan(visible(text)),
    counted: (text) => c.green(visible(text)),
    holiday: (text) => c.red(visible(text)),
    closure: (text) => c.magenta(visible(text)),
    paused: (text) => c.blueBright(visible(text)),
    projected: (text) => c.yellow(visible(text)),
  };
}
