// A whole computeDeadline beside things whose cost people know: what Date itself takes for texts.
import { receipts, texts } from "./inputs.mjs";
import { measure } from "./measure.mjs";
import { wholeDeadline } from "./ours.mjs";
import { growth } from "./report.mjs";

export function wholeResults(effort) {
  const runs = [
    { name: "Date#toISOString", run: (index) => new Date(receipts[index % receipts.length]).toISOString() },
    {
      name: "receipt in epoch milliseconds",
      run: (index) => wholeDeadline("days-20", receipts[index % receipts.length]).dueAt,
    },
    { name: "receipt as ISO text", run: (index) => wholeDeadline("days-20", texts[index % texts.length]).dueAt },
    {
      name: "8 office hours",
      run: (index) => wholeDeadline("office-hours-8", receipts[index % receipts.length]).dueAt,
    },
  ];
  const [scale, ...samples] = measure(runs, effort);
  return growth({
    title: "A whole computeDeadline (checked request, frozen result, notices) : one Date#toISOString",
    rows: samples.map((ofMany, at) => ({ name: runs[at + 1].name, ofFew: scale, ofMany })),
  });
}
