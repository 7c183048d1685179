import { CALENDAR_RULES } from "./calendar-rules.js";
import { COMMITMENT_RULES } from "./promises/commitment-rules.js";
import { COUNTING_RULES } from "./promises/counting-rules.js";
import { DAY_RULES } from "./day-rules.js";
import { HOURS_RULES } from "./hours-rules.js";
import { NAME_RULES } from "./name-rules.js";
import { READING_RULES } from "./reading-rules.js";
import type { Rule } from "./rule.js";
import { TERM_RULES } from "./promises/term-rules.js";
import { THRESHOLD_RULES } from "./promises/threshold-rules.js";

export { RULE_IDS } from "./rule-ids.js";
export type { RuleId } from "./rule-ids.js";

/** Every rule, those about promises first and those about names last: the order of findings. */
export const RULES: readonly Rule[] = [
  ...COMMITMENT_RULES,
  ...TERM_RULES,
  ...COUNTING_RULES,
  ...THRESHOLD_RULES,
  ...READING_RULES,
  ...DAY_RULES,
  ...HOURS_RULES,
  ...CALENDAR_RULES,
  ...NAME_RULES,
];
