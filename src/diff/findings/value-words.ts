import { spanWords } from "../../words/hours.js";
import { allowanceWords } from "../../words/lengths.js";
import { thresholdWords } from "../../words/promises.js";
import { isUnit } from "../../charter/units.js";
import type { Allowance, Commitment, OfficeHours, Threshold } from "../../index.js";
import type { Json } from "../edits/list-keys.js";
import { isObject } from "../edits/list-keys.js";

const LONGEST = 160;

/** A value of a document in a few words; what is longer than a line is cut. */
export function valueWords(value: Json): string {
  const words = longWords(value);
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 1)}…`;
}

function longWords(value: Json): string {
  if (value === null) return "not stated";
  if (Array.isArray(value)) return listWords(value as readonly Json[]);
  if (!isObject(value)) return typeof value === "string" ? value : JSON.stringify(value);
  const [unit] = Object.keys(value);
  if (unit !== undefined && Object.keys(value).length === 1 && isUnit(unit))
    return allowanceWords(value as unknown as Allowance);
  if ("kind" in value && "clause" in value) return commitmentWords(value as unknown as Commitment);
  if ("when" in value && "term" in value) return `${pairs(value["when"])}: ${longWords(value["term"])}`;
  if ("allowance" in value) return longWords(value["allowance"]);
  if ("periods" in value) return hoursWords(value as unknown as OfficeHours);
  if ("atMost" in value) return thresholdWords(value as unknown as Threshold);
  if ("question" in value) return `${String(value["question"])} ${String(value["choice"])}`;
  if ("means" in value) return String(value["means"]);
  if ("title" in value && "on" in value)
    return `${String(value["title"])} (${pairs(value["on"])}${value["during"] === undefined ? "" : `, ${longWords(value["during"])}`})`;
  if ("title" in value) return String(value["title"]);
  if ("decision" in value) return String(value["decision"]);
  return pairs(value);
}

function commitmentWords(commitment: Commitment): string {
  const { id, title } = commitment;
  if (commitment.kind === "threshold") return `${id} ${title}: ${thresholdWords(commitment.threshold)}`;
  const time =
    commitment.kind === "deadline"
      ? (commitment.term?.allowance ?? commitment.tiers?.[0]?.term.allowance)
      : commitment.kind === "recurring"
        ? commitment.every
        : undefined;
  return `${id} ${title}${time === undefined ? "" : `: ${commitment.kind === "recurring" ? "every " : ""}${allowanceWords(time)}`}`;
}

function hoursWords({ periods, exceptions = [] }: OfficeHours): string {
  const weeks = periods.map(({ weekly, validFrom, validThrough }) => {
    const days = Object.entries(weekly).map(([weekday, spans]) => `${weekday} ${spanWords(spans) || "closed"}`);
    return `${days.join(", ")}${validFrom === undefined ? "" : ` from ${validFrom}`}${validThrough === undefined ? "" : ` through ${validThrough}`}`;
  });
  const others = exceptions.map(({ title, on }) => `${title} (${pairs(on)})`);
  return [...weeks, ...others].join("; ");
}

function listWords(list: readonly Json[]): string {
  if (list.length === 0) return "none";
  if (list.every((one) => Array.isArray(one) && one.length === 2 && one.every((part) => typeof part === "string"))) {
    return spanWords(list as readonly (readonly [string, string])[]);
  }
  return list.map(longWords).join(", ");
}

function pairs(value: Json): string {
  if (!isObject(value)) return longWords(value);
  return Object.entries(value)
    .map(([key, part]) => `${key} ${isObject(part) ? `{ ${pairs(part)} }` : longWords(part)}`)
    .join(", ");
}
