import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { englandAndWales, northernIreland, scotland } from "../../src/bundled/calendars.ts";
import * as bundled from "../../src/bundled/charters/index.ts";
import {
  parseCalendar,
  parseCharter,
  problemsInCalendar,
  problemsInCharter,
  problemsInOverlay,
} from "../../src/schema/index.ts";

const calendars = [scotland, englandAndWales, northernIreland];
const files = readdirSync("charters", { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".json") && !file.startsWith("schema/") && !file.endsWith("charters.lock.json"));

test.each(files)("charters/%s has no problem, and names its JSON Schema", (file) => {
  const text = readFileSync(`charters/${file}`, "utf8");
  const { $schema } = JSON.parse(text) as { $schema?: string };
  const kind = file.startsWith("calendars/") ? "calendar" : file.startsWith("overlays/") ? "overlay" : "charter";
  const up = "../".repeat(file.split("/").length - 1);
  expect(problemsIn[kind](text)).toEqual([]);
  expect($schema).toBe(`${up}schema/${kind}.schema.json`);
});

const problemsIn = {
  charter: (text: string) => problemsInCharter(text, { calendars }),
  calendar: (text: string) => problemsInCalendar(text),
  overlay: (text: string) => problemsInOverlay(text),
};

describe("what the package bundles without checking is what checking gives", () => {
  test.each(Object.values(bundled).map((charter) => [charter.id, charter] as const))("%s", (_, charter) => {
    const { versions, calendars: named, zones } = charter;
    expect(parseCharter(versions, { calendars: named, zones })).toEqual(charter);
  });

  test.each(calendars.map((calendar) => [calendar.id, calendar] as const))("%s", (_, calendar) => {
    expect(parseCalendar(calendar)).toEqual(calendar);
  });
});
