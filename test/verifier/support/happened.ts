import type { Case, Commitment } from "../../../src/index.js";
import type { Random } from "./random.js";

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** From March 2022, when the last of the bundled charters came into force. */
const FIRST = Date.UTC(2022, 2, 1);

/** A case of a promise: received some time in the years of the lists or after them, paused, extended, restarted, or none of it. */
export function happened(commitment: Commitment, random: Random): Case {
  const years = random.one(6, 6, 6, 13);
  const received = FIRST + random.whole(years * 365 * 1440) * MINUTE;
  return {
    commitment: commitment.id,
    ...(random.whole(3) === 0 ? { receivedOn: iso(received).slice(0, 10) } : { receivedAt: iso(received) }),
    ...(random.whole(3) === 0 ? { pauses: [pauseAfter(received, random)] } : {}),
    ...(random.whole(6) === 0 ? { restartedAt: iso(received + random.whole(4) * DAY) } : {}),
    ...endOf(commitment, received, random),
    ...("appliesWhen" in commitment && random.whole(2) === 0 ? { attributes: { ...commitment.appliesWhen } } : {}),
  };
}

function pauseAfter(
  received: number,
  random: Random,
): { readonly from: string; readonly to: string; readonly reason: string } {
  const from = received + random.whole(6 * 1440) * MINUTE;
  return { from: iso(from), to: iso(from + random.whole(9 * 1440) * MINUTE), reason: "papers asked for" };
}

/** An agreed time where the promise lets it replace the allowance, or an extension in the unit of the promise. */
function endOf(commitment: Commitment, received: number, random: Random): Pick<Case, "agreedAt" | "extension"> {
  if (random.whole(3) !== 0) return {};
  if ("agreedTime" in commitment) return { agreedAt: iso(received + random.whole(20) * DAY) };
  const [unit] = "term" in commitment ? Object.keys(commitment.term?.allowance ?? {}) : [];
  return unit === undefined ? {} : { extension: { [unit as "workingDays"]: random.whole(9) } };
}

function iso(instant: number): string {
  return new Date(instant).toISOString();
}
