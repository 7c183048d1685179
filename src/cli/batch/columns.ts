import { shown } from "../../errors.js";
import { didYouMean } from "../../input/nearest.js";
import { Refusal } from "../terminal/refusal.js";
import type { RecordKind } from "./records.js";

/** What a line may say of its case. */
const COLUMNS = [
  "commitment",
  "receivedAt",
  "receivedOn",
  "completedAt",
  "withdrawnAt",
  "pauses",
  "restartedAt",
  "extension",
  "agreedAt",
  "attributes",
  "events",
  "resumedAt",
  "measured",
  "reference",
] as const;

const NAMED_VALUE = /^(measured|attributes)\.[^.]+$/;

/** Cases, one a line. */
export const CASES: RecordKind = {
  name: "A case",
  example: '{ "commitment": …, "receivedAt": … }',
  check: checkColumn,
};

/** Refuses a name that no command knows: what it holds would be lost without a word. */
function checkColumn(name: string): void {
  if ((COLUMNS as readonly string[]).includes(name) || NAMED_VALUE.test(name)) return;
  throw new Refusal("invalid-line", {
    asked: `The column ${shown(name)}`,
    found: "no column of that name",
    remedy: didYouMean(name, COLUMNS) ?? `Use ${COLUMNS.join(", ")}; put your own notes in reference`,
  });
}
