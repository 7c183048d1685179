import * as z from "zod/mini";
import type { MeasuredRecord, PeriodMeasurement } from "../../deadline/threshold/period.js";
import type { Measurement } from "../../deadline/threshold/threshold.js";
import { expecting } from "../shape/parts/describe.js";
import { field, list, strict } from "../shape/parts/strict.js";
import { commitment } from "./case.js";
import { instant } from "./instant.js";

/** Measured values by name. */
export const values: z.ZodMiniType<Readonly<Record<string, number>>> = z.record(
  z.string(),
  expecting(z.number().check(z.minimum(0), z.maximum(1e12)), "a number from 0 to a million million"),
);

/** Values measured for a threshold. */
export const measurement: z.ZodMiniType<Measurement> = strict<Measurement>(
  { id: "measurement", title: "Measurement", description: "Values that were measured for a threshold." },
  {
    commitment: field(commitment, "Row id or slug of the threshold."),
    measured: field(values, 'The values by name: { "rings": 4 }.'),
  },
);

const record = strict<MeasuredRecord>(
  { id: "record", title: "Record", description: "What was measured at one moment: one call, or a tally." },
  { at: field(instant, "When."), measured: field(values, "The values by name.") },
);

/** Everything that was measured for one commitment. */
export const periodMeasurement: z.ZodMiniType<PeriodMeasurement> = strict<PeriodMeasurement>(
  { id: "periodMeasurement", title: "Records of a period" },
  {
    commitment: field(commitment, "Row id or slug of the promise."),
    records: field(list(record), "What was measured, in any order."),
  },
);
