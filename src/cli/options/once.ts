import { shown } from "../../errors.js";
import type { Command, Option } from "commander";
import { Refusal } from "../terminal/refusal.js";

/** Makes a command refuse an option that takes one value and is given two; commander would keep the last in silence. */
export function refuseOptionsTwice(command: Command): void {
  for (const option of command.options) {
    if (option.required && option.parseArg === undefined) option.argParser(onlyOnce(option));
  }
}

function onlyOnce({ long, flags, defaultValue }: Option): (value: string, earlier: string | undefined) => string {
  return (value, earlier) => {
    if (earlier === undefined || earlier === defaultValue || earlier === value) return value;
    throw saidTwice(`The option ${long ?? flags}`, earlier, value);
  };
}

/** The refusal of a second value where there is only room for one. */
export function saidTwice(asked: string, earlier: string, later: string): Refusal {
  return new Refusal("invalid-option", {
    asked,
    found: `two values, ${shown(earlier)} and ${shown(later)}`,
    remedy: "Give only one of them",
  });
}
