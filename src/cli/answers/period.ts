import type { Commitment, PeriodStatus } from "../../index.js";
import type { Session } from "../terminal/session.js";
import { promiseWords } from "../../words/promises.js";
import { momentWords } from "../../words/dates.js";
import { heading } from "./deadline.js";
import { factLines } from "../terminal/facts.js";
import { provenanceFact } from "./provenance.js";
import { statePaint, stateWords } from "./status-words.js";

/** Whether a threshold was kept over a period, as people read it. */
export function periodLines(status: PeriodStatus, commitment: Commitment, session: Session): string[] {
  const { style } = session;
  const { state, from, to, records } = status;
  const facts = [
    { name: "Status", words: stateWords(state), paint: statePaint(state, style) },
    { name: "Measured", words: shareWords(status, commitment), paint: style.plain },
    { name: "From", words: momentWords(from), paint: style.plain },
    { name: "To", words: `${momentWords(to)}, not included`, paint: style.plain },
    { name: "Records", words: String(records), paint: style.plain },
    provenanceFact(status.provenance, session),
  ];
  const { id, slug, title } = commitment;
  return [...heading(id, title, `${slug}: ${promiseWords(commitment)}`, session), "", ...factLines(facts, session)];
}

/** The two sums that a ratio is of, by the charter's own definition; of a limit, how many records kept it. */
function shareWords({ part, whole }: PeriodStatus, commitment: Commitment): string {
  if (commitment.kind === "threshold" && "part" in commitment.threshold) {
    return `${commitment.threshold.part} ${part}, ${commitment.threshold.whole} ${whole}`;
  }
  return `${part} of ${whole} within the limit`;
}
