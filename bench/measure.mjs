// CPU time of contenders that do the same work, in interleaved rounds: whatever slows the machine for a while slows all
// of them. Times are CPU time of the process, so that waiting for another process does not count.

/** What is computed is added up here, so that the engine cannot leave the work out. */
export let sink = 0;

/**
 * Measures `contenders` (`{ name, run }`, where `run(index)` does the work once and returns a number or a text).
 * Returns for each, in the same order, the nanoseconds of one operation in each round.
 */
export function measure(contenders, { rounds, batchMilliseconds }) {
  const repeats = contenders.map(({ run }) => calibrate(run, batchMilliseconds));
  const samples = contenders.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    contenders.forEach(({ run }, at) => {
      samples[at].push((cpuMilliseconds(run, repeats[at], round * 131) * 1e6) / repeats[at]);
    });
  }
  return samples;
}

/** The middle of some numbers. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** How many times slower `theirs` is than `ours`: the ratio of the medians, and the least and most of the rounds. */
export function ratioOf(theirs, ours) {
  const ofRounds = theirs.map((value, round) => value / ours[round]);
  return { ratio: median(theirs) / median(ours), least: Math.min(...ofRounds), most: Math.max(...ofRounds) };
}

/** How many operations make a batch. The first tries let the engine build and compile what it does once. */
function calibrate(run, batchMilliseconds) {
  warmUp(run);
  repeatsFor(run, batchMilliseconds);
  return repeatsFor(run, batchMilliseconds);
}

/** Every input once, as far as a tenth of a second goes: an index that grows with the dates it sees is full-grown then. */
function warmUp(run) {
  let spent = 0;
  for (let index = 0; index < 1000 && spent < 100; index += 1) spent += cpuMilliseconds(run, 1, index);
}

function repeatsFor(run, batchMilliseconds) {
  for (let repeats = 1; ; repeats *= 2) {
    if (cpuMilliseconds(run, repeats, 0) >= batchMilliseconds) return repeats;
  }
}

function cpuMilliseconds(run, repeats, from) {
  const before = process.cpuUsage();
  for (let index = from; index < from + repeats; index += 1) {
    const result = run(index);
    // Reading a text makes the engine join the parts that it was put together from.
    sink += typeof result === "number" ? result : result.charCodeAt(result.length - 1);
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
