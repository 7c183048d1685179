import { isData } from "./parts.js";
import type { Path } from "./parts.js";
import type { Random } from "./random.js";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Another value of the kind that a part of a document has; at times `undefined`, none at all. */
export function otherThan(value: unknown, path: Path, random: Random): unknown {
  if (random.whole(6) === 0) return undefined;
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return value + random.one(-DAY, -HOUR, -1, 1, 2, 7, HOUR, DAY);
  if (typeof value === "string") return otherText(value, random);
  if (Array.isArray(value)) return otherList(value, random);
  const key = path[path.length - 1];
  if (key === "allowance" || key === "extension")
    return { [random.one("workingDays", "calendarDays", "hours", "officeHours")]: 1 + random.whole(20) };
  return isData(value) ? { ...value, [random.one("note", "standing", "calendar")]: "another" } : "something";
}

function otherText(value: string, random: Random): string {
  if (value.startsWith("sha256:")) {
    const place = 7 + random.whole(64);
    return value.slice(0, place) + (value[place] === "0" ? "f" : "0") + value.slice(place + 1);
  }
  if (/^\d{4}-\d{2}-\d{2}T/.test(value)) {
    const shift = random.one(-DAY, -HOUR, -MINUTE, -1, 1, MINUTE, HOUR, DAY, 3 * DAY);
    return new Date(Date.parse(`${value.slice(0, 23)}Z`) + shift).toISOString().slice(0, 23) + value.slice(23);
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(value))
    return new Date(Date.parse(value) + random.one(-7, -1, 1, 2, 30) * DAY).toISOString().slice(0, 10);
  if (/^\d{2}:\d{2}$/.test(value)) return value === "17:00" ? "16:00" : "17:00";
  const word = random.one(
    "charter",
    "overlay",
    "CAL-05",
    "none",
    "undated",
    "close",
    "end-of-day",
    "day-one",
    "provisional",
  );
  return random.one(`${value}-2`, value.slice(0, -1), word === value ? "another" : word);
}

function otherList(value: readonly unknown[], random: Random): readonly unknown[] {
  const gone = random.whole(value.length);
  return random.one(
    value.filter((_, index) => index !== gone),
    [...value, value[gone] ?? "more"],
    [...value].reverse(),
    [],
  );
}
