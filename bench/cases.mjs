// What happens to a case costs little beside the case: ours against ours, of the same receipts in the same run.
import { computeDeadline, computeDeadlines } from "charterclock";
import { receipts } from "./inputs.mjs";
import { measure } from "./measure.mjs";
import { charter, DAY, eventCharter, PROMISES } from "./office.mjs";
import { growth } from "./report.mjs";

const HOUR = DAY / 24;

export function livedCases(effort) {
  const rows = [
    {
      name: "a case with three pauses : the same without",
      few: (at) => due({ receivedAt: at }),
      many: (at) => due({ receivedAt: at, pauses: pausesAfter(at) }),
    },
    { name: "an event with eight promises : eight computeDeadline", few: eightDeadlines, many: event },
  ];
  return growth({
    title: "The life of a case: more against less",
    rows: rows.map(({ name, few, many }) => {
      const of = (answer) => (index) => answer(receipts[index % receipts.length]);
      const [ofFew, ofMany] = measure(
        [
          { name, run: of(few) },
          { name, run: of(many) },
        ],
        effort,
      );
      return { name, ofFew, ofMany };
    }),
  });
}

function due(subject) {
  return computeDeadline(charter, { commitment: "days-20", ...subject }).dueAtMilliseconds;
}

/** A day and a half, two hours and three days, apart from each other and inside the time of twenty working days. */
function pausesAfter(at) {
  return [
    { from: at + DAY, to: at + DAY + 36 * HOUR },
    { from: at + 5 * DAY, to: at + 5 * DAY + 2 * HOUR },
    { from: at + 9 * DAY, to: at + 12 * DAY },
  ];
}

function eightDeadlines(at) {
  let sum = 0;
  for (const commitment of PROMISES)
    sum += computeDeadline(eventCharter, { commitment, receivedAt: at }).dueAtMilliseconds;
  return sum;
}

function event(at) {
  let sum = 0;
  for (const { deadline } of computeDeadlines(eventCharter, { event: "letter-received", receivedAt: at }).promises)
    sum += deadline.dueAtMilliseconds;
  return sum;
}
