// Types tell the truth: what the declarations of an entry promise is what its modules have.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { declarationsOf, entries } from "./support/declared.js";
import type { Entry } from "./support/declared.js";

const require = createRequire(import.meta.url);
const all = entries();
const declared = declarationsOf(all);
const mainOf = ({ system }: Entry): Entry =>
  all.find((one) => one.name === "charterclock" && one.system === system) as Entry;

describe.each(all)("$name by $system", (entry) => {
  it("has at run time every value that it declares, and declares every one that it has", async () => {
    const module = (
      entry.system === "import" ? await import(pathToFileURL(entry.module).href) : require(entry.module)
    ) as object;
    const names = Object.keys(module).filter((name) => name !== "__esModule");
    expect(names.sort()).toEqual(declared.valuesOf(entry));
  });

  it("exports the types that its functions name", () => {
    expect(declared.unnamedInSignatures(entry)).toEqual([]);
  });

  it("refers to no type that neither it nor the main entry exports", () => {
    expect(declared.unreachable(entry, mainOf(entry))).toEqual([]);
  });

  it("takes undefined for every optional key of what its functions are given", () => {
    expect(declared.refusingUndefined(entry)).toEqual([]);
  });
});
