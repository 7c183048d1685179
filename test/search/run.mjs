// Looks for a false direction: random pairs of texts, what `diff` says of each, and the calculator asked at random and telling
// instants. `npm run test:search -- --minutes N --seed S`; prints what it tried, and ends with 1 where something is false.
import { check } from "./check.mjs";
import { randomPair } from "./pairs.mjs";
import { randomFrom } from "./random.mjs";

const option = (name, usual) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : Number(process.argv[at + 1]);
};
const [minutes, firstSeed, most] = [option("minutes", 1), option("seed", 1), option("pairs", Infinity)];
const ends = performance.now() + minutes * 60_000;
const total = { pairs: 0, refused: 0, findings: 0, receipts: 0, false: 0 };

let told = performance.now();
for (let seed = firstSeed; performance.now() < ends && total.pairs < most; seed += 1) {
  const random = randomFrom(seed);
  const pair = randomPair(random);
  if (pair === undefined) {
    total.refused += 1;
    continue;
  }
  const { tried, faults, findings } = check(random, pair);
  total.pairs += 1;
  total.findings += findings;
  total.receipts += tried;
  for (const fault of faults) console.log(`seed ${seed}: ${JSON.stringify(fault)}`);
  if (faults.length > 0) total.false += 1;
  if (performance.now() - told > 60_000) {
    told = performance.now();
    console.error(`${words(total)}, up to seed ${seed}`);
  }
}
console.log(words(total));
process.exitCode = total.false === 0 ? 0 : 1;

function words({ pairs, refused, findings, receipts, false: wrong }) {
  return `${pairs} pairs (${refused} refused by the parser), ${findings} findings, ${receipts} receipts computed under both texts: ${wrong} pairs with something false`;
}
