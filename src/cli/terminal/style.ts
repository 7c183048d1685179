import pc from "picocolors";

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

/** The style for a terminal with colour, or for one (a pipe, a file) without. */
export function styleFor(colour: "on" | "off"): Style {
  const c = pc.createColors(colour === "on");
  return {
    plain: (text) => text,
    strong: c.bold,
    quiet: c.dim,
    good: (text) => c.bold(c.green(text)),
    bad: (text) => c.bold(c.red(text)),
    warning: c.yellow,
    due: (text) => c.bold(c.inverse(text)),
    received: c.cyan,
    counted: c.green,
    holiday: c.red,
    closure: c.magenta,
    paused: c.blueBright,
    projected: c.yellow,
  };
}
