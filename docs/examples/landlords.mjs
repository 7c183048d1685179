// Sample cases for five landlords on one day: when each promise is due, and its status. Run it with `npm run example`.
import { computeDeadline, nextOccurrence, statusOf } from "charterclock";
import { abertay, berwickshire, calvay, paisley, southWestern } from "charterclock/charters";

const now = "2026-06-16T12:00:00+01:00";

console.log("Five landlords on Tuesday 16 June 2026 at 12:00\n");
table([
  ["landlord", "promise", "since", "due", "status"],
  promise(calvay, "repairs.routine", "2026-06-10T10:20"),
  promise(calvay, "repairs.emergency", "2026-06-16T08:15"),
  promise(paisley, "PAI-17", "2026-06-11T15:00"),
  promise(paisley, "PAI-20", "2026-05-20T09:30"),
  promise(berwickshire, "BER-27", "2026-06-11T16:00"),
  promise(berwickshire, "BER-18", "2026-06-04T11:00"),
  recurring(abertay, "ABE-14", "2025-09-02"),
  recurring(abertay, "ABE-17", "2024-03-01"),
  promise(southWestern, "SWH-21", "2026-06-11T10:00"),
  promise(southWestern, "SWH-24", "2026-06-12T10:00"),
]);
console.log("\n15 June 2026 was a bank holiday in Scotland, not in England: South Western counts it.");

function promise(charter, commitment, receivedAt) {
  const deadline = computeDeadline(charter, { commitment, receivedAt });
  const { state } = statusOf(charter, deadline, { now });
  return [
    charter.id,
    `${deadline.commitment} ${deadline.title}`,
    clock(deadline.receivedAt),
    clock(deadline.dueAt),
    state,
  ];
}

/** A recurring duty, counted from the last time it was done. */
function recurring(charter, commitment, lastDone) {
  const { title } = charter.versions[0].commitments.find(({ id }) => id === commitment);
  const next = nextOccurrence(charter, { commitment, anchoredOn: lastDone }, { after: now });
  return [charter.id, `${commitment} ${title}`, lastDone, clock(next.dueAt), "recurring"];
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
