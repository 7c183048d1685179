import type { Charter } from "../../charter/charter.js";
import type { CivilDay } from "../../time/civil-date.js";
import type { ZoneTable } from "../../time/zone.js";
import type { CountedCase } from "../count/counted-case.js";
import type { Governing } from "../bind/governing.js";
import type { OtherLimb } from "../bind/limbs.js";
import type { Notice } from "../plan/notice.js";
import type { Provenance } from "../plan/provenance.js";
import type { PausedStatus } from "./status-types.js";

/** The ways in which a promise can be kept. */
export interface WaysToKeep {
  /** The id of the limb that is kept in time; absent where only events keep the promise. */
  readonly inTime?: string | undefined;
  readonly otherLimbs: readonly OtherLimb[];
  readonly excusedBy?: string | undefined;
}

/** One date that binds: that of the promise itself, of its aim or of a duty. */
export interface DatedPart {
  /** Its id among the limbs. */
  readonly id: string;
  readonly date: Governing;
  /** The count that led to the date; its allowance is what is used and remains. */
  readonly counted: CountedCase;
}

/** A promise as numbers, however it was asked for: what a status is judged by. */
export interface Judged {
  readonly charter: Charter;
  readonly commitment: string;
  readonly zone: ZoneTable;
  readonly received: number;
  readonly restartedAt?: number | undefined;
  /** The promise itself; absent where only events keep it. While it is paused, counted without the pause that runs. */
  readonly own?: DatedPart | undefined;
  readonly aim?: DatedPart | undefined;
  /** The duties whose clocks run. */
  readonly duties: readonly DatedPart[];
  readonly ways: WaysToKeep;
  readonly paused?: PausedNow | undefined;
  readonly uncovered: CivilDay | undefined;
  readonly notices: readonly Notice[];
  readonly provenance: Provenance;
}

/** A pause that runs, and what would be if it ended. */
export interface PausedNow {
  readonly since: number;
  readonly ifResumed: PausedStatus["ifResumed"];
  /** What governs then. */
  readonly governing: Governing;
}
