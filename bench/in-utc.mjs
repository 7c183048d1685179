// Run with TZ=UTC: the wrong answers on a server that keeps UTC, as most do. Prints a section as JSON.
import { ours } from "./ours.mjs";
import { fromReceipt } from "./peers.mjs";
import { wrongDueDates } from "./wrong.mjs";

const count = Number(process.argv[2]);
const amounts = [1, 20];
const section = {
  title: "The same receipt to close of office where the clock of the process is UTC",
  columns: amounts.map((amount) => `n = ${amount}`),
  rows: [ours, ...fromReceipt].map((contender) => ({
    name: contender.name,
    cells: amounts.map((amount) => wrongDueDates(contender, amount, count)),
  })),
};
console.log(JSON.stringify(section));
