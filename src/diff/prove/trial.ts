import type { Received } from "../../deadline/case/received.js";
import type { ZoneTable } from "../../time/zone.js";
import type { Due } from "./answer.js";
import type { Question } from "./question.js";
import type { World } from "./world.js";

/** Two worlds that differ by one change, and which of the two texts the rest of both is. */
export interface Trial {
  readonly before: World;
  readonly after: World;
  readonly triedOn: "before" | "after";
}

/** When something is due, and on whose clock. */
export interface DueThere extends Due {
  readonly zone: ZoneTable;
}

/** A case whose date moved; nothing is due where a side is `undefined`. */
export interface Moved {
  readonly question: Question;
  readonly trial: Trial;
  readonly zone: ZoneTable;
  readonly receipt: Received;
  readonly before: DueThere | undefined;
  readonly after: DueThere | undefined;
}
