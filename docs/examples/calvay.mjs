// Due dates under the service charter of Calvay Housing Association, Glasgow. Run it with `npm run example`.
import { computeDeadline, explain, explanationText, statusOf } from "charterclock";
import { calvay } from "charterclock/charters/calvay";

const repair = { commitment: "repairs.routine", receivedAt: "2026-06-10T10:20" };
const emergency = { commitment: "repairs.emergency", receivedAt: "2026-10-24T22:30" };
const letter = { commitment: "correspondence.reply", receivedAt: "2026-05-06T13:40" };
const request = { commitment: "data.subject-rights", receivedAt: "2026-01-31T11:00" };
const laterRequest = { commitment: "data.subject-rights", receivedAt: "2026-05-15T11:00" };

console.log("Calvay Housing Association: what is promised, and when it is due\n");
table([
  ["commitment", "promised", "received", "due", ""],
  row(repair, "15 June was made a bank holiday"),
  row(emergency, "the clock goes back in the night"),
  row(letter, "received and due on a Wednesday, when the office closes at 13:00"),
  row(request, "February has no 31st, and the 28th is a Saturday"),
  row(laterRequest, "15 June again: a month that ends on a closed day is extended"),
]);

console.log(`\nWhy, day by day\n\n${explanationText(explain(calvay, repair))}`);

const { state, asOf, remaining } = statusOf(calvay, computeDeadline(calvay, repair), { now: "2026-06-18T10:00" });
console.log(`\nOn ${clock(asOf)} it is ${state}, with ${remaining.amount} working days left.`);

function row(subject, note) {
  const { deadline, days } = explain(calvay, subject);
  const [first, last] = [days[0], days[days.length - 1]];
  const received = `${first.weekday} ${clock(deadline.receivedAt)}`;
  return [deadline.slug, words(deadline.allowance), received, `${last.weekday} ${clock(deadline.dueAt)}`, note];
}

/** `{ workingDays: 7 }` as "7 working days". */
function words(allowance) {
  const [unit, amount] = Object.entries(allowance)[0];
  const plural = unit.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return `${amount} ${amount === 1 ? plural.slice(0, -1) : plural}`;
}

/** The local date and time in the ISO text of a result. */
function clock(text) {
  return text.slice(0, 16).replace("T", " ");
}

function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((cells) => cells[column].length)));
  for (const cells of rows)
    console.log(
      cells
        .map((cell, column) => cell.padEnd(widths[column]))
        .join("  ")
        .trimEnd(),
    );
}
