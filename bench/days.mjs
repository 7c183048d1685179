// Working days: from a receipt to the close of office, and from a date to a date.
import { dates, receipts } from "./inputs.mjs";
import { measure } from "./measure.mjs";
import { AMOUNTS } from "./office.mjs";
import { ours } from "./ours.mjs";
import { fromDate, fromReceipt } from "./peers.mjs";
import { comparison } from "./report.mjs";
import { wrongDates, wrongDueDates } from "./wrong.mjs";

/** Instant of receipt to London's date, to the nth working day, to the close of office in epoch milliseconds. */
export function fromReceiptToClose(effort) {
  const contenders = [ours, ...fromReceipt];
  return comparison({
    title: "Receipt to close of office: computeDeadline, whole, against the bare sum of each peer",
    contenders,
    columns: AMOUNTS.map((amount) => ({
      name: `n = ${amount}`,
      samples: measure(
        contenders.map(({ name, dueAtClose }) => ({
          name,
          run: (index) => dueAtClose(receipts[index % receipts.length], amount),
        })),
        effort,
      ),
      wrong: contenders.map((contender) => wrongDueDates(contender, amount, effort.checks(amount))),
    })),
  });
}

/** A date to the nth working day after it, each in its own form of a date: text for us, an object made before for peers. */
export function fromDateToDate(effort) {
  const contenders = [ours, ...fromDate];
  return comparison({
    title: "Date to date: addWorkingDays, text to text, against ready objects of each peer",
    contenders,
    columns: AMOUNTS.map((amount) => ({
      name: `n = ${amount}`,
      samples: measure(
        contenders.map((contender) => ready(contender, amount)),
        effort,
      ),
      wrong: contenders.map((contender) => wrongDates(contender, amount, effort.checks(amount))),
    })),
  });
}

function ready({ name, prepare, addDays }, amount) {
  const prepared = dates.map(prepare);
  return {
    name,
    run: (index) => {
      const found = addDays(prepared[index % prepared.length], amount);
      return typeof found === "string" ? found : found.valueOf();
    },
  };
}
