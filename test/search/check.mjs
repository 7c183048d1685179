// One pair: everything that its diff says, held against the calculator. Returns how many receipts were tried, and what is false.
import { everyMinute, namedIn, pausesOf, tellingInstants } from "./instants.mjs";
import { dueIn, zoneOf } from "./pairs.mjs";

const DAY = 86_400_000;

/** `{ tried, faults, findings }` of a pair; `tried` counts receipts that were computed under both texts. */
export function check(random, pair) {
  const moved = pair.moved();
  const diff = pair.diff();
  const seen = { tried: 0, faults: [], findings: diff.findings.length };
  const fault = (what, about) => void (seen.faults.length < 5 && seen.faults.push({ what, ...about }));
  const zones = [...new Set(pair.versions.map(zoneOf))];
  const window = windowOf(moved);
  if (window === undefined) return seen;
  const telling = tellingInstants(random, namedIn(pair.texts), zones, window);
  const ways = new Map();
  const due = (subject) => {
    seen.tried += 1;
    return pair.worlds.map((world) => dueIn(world, subject));
  };
  for (const promise of moved) {
    const { commitment, of, attributes } = promise;
    const { first, last } = window;
    const edges = edgesOf(random, promise.receipts);
    const instants = [...telling, ...edges, ...everyMinute(random.between(first, last), random.chance(0.2) ? 7 : 1)];
    const receipts = instants.filter((instant) => instant >= first && instant <= last);
    for (let at = 0; at < receipts.length; at += 1) {
      const receivedAt = receipts[at];
      const [was, is] = due({ commitment, of, receivedAt, ...(attributes === undefined ? {} : { attributes }) });
      // When a due moment is past, the next one comes; so receipts at due moments tell something too.
      if (at < 60)
        receipts.push(...[was, is].flatMap((dueAt) => (dueAt >= first && dueAt <= last ? [dueAt, dueAt + 1] : [])));
      if (was === "uncounted" || is === "uncounted") {
        // One date that cannot be counted, the aim's perhaps, leaves the calculator without any.
        if (moved.every((one) => one.commitment !== commitment || one.isWhole))
          fault("cannot be counted, though all receipts can", { commitment, of, attributes, receivedAt, was, is });
        continue;
      }
      if (was === null && is === null) continue;
      const said = movedAt(promise.receipts, receivedAt);
      const isTrue = said === "stays" ? was === is : said[0] === was && said[1] === is;
      if (!isTrue && (promise.isWhole || said !== "stays"))
        fault("moves otherwise", { commitment, of, attributes, receivedAt, was, is, said });
      note(ways, commitment, was, is);
    }
  }
  checkEffects(diff, ways, pair, due, fault, random, telling);
  return seen;
}

/** The instants that all clocks place within the dates that were compared. */
function windowOf([promise]) {
  return promise && { first: Date.parse(promise.from) + DAY, last: Date.parse(promise.through) - DAY };
}

/** What was seen of a commitment: whether some receipt came earlier, later, or stayed. */
function note(ways, commitment, was, is) {
  const seen = ways.get(commitment) ?? new Set();
  seen.add(wayOf(was, is));
  ways.set(commitment, seen);
}

function wayOf(was, is) {
  const [one, other] = [was ?? Infinity, is ?? Infinity];
  return other < one ? "earlier" : other > one ? "later" : "stays";
}

function edgesOf(random, receipts) {
  const some = receipts.length <= 40 ? receipts : Array.from({ length: 40 }, () => random.pick(receipts));
  return some.flatMap(({ from, through }) => [
    from - 1,
    from,
    from + 1,
    Math.floor((from + through) / 2),
    through - 1,
    through,
    through + 1,
  ]);
}

/** Both due moments of a receipt as the ranges have them, or "stays". */
function movedAt(ranges, instant) {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle].through < instant) low = middle + 1;
    else high = middle;
  }
  const range = ranges[low];
  if (range === undefined || range.from > instant) return "stays";
  const { from, through } = range;
  return [range.before, range.after].map((due) =>
    due === null
      ? null
      : from === through
        ? due[0]
        : due[0] + ((due[1] - due[0]) / (through - from)) * (instant - from),
  );
}

/** Directions, shares and witnesses: of all changes together, and of a finding that is all there is. */
function checkEffects(diff, ways, pair, due, fault, random, telling) {
  const [only, more] = diff.findings.filter(({ proof }) => proof.by === "search");
  const isAll = only !== undefined && more === undefined && diff.edits.length === only.edits.length;
  const all = isAll
    ? [...diff.effects, { ...only, ...only.proof, commitments: only.commitment ? [only.commitment] : [...ways.keys()] }]
    : diff.effects;
  for (const claim of all) {
    const commitments = claim.commitments ?? [claim.commitment];
    for (const commitment of commitments) contradicted(claim, ways.get(commitment) ?? new Set(), fault);
    for (const { case: subject, of, before, after } of claim.witnesses) {
      const said = [before, after].map((side) => (side === null ? null : Date.parse(side.dueAt)));
      const found = due({ ...subject, of });
      if (found[0] !== said[0] || found[1] !== said[1])
        fault("a witness comes out otherwise", { subject, of, found, said });
    }
    otherKinds(claim, commitments, pair, due, fault, random, telling);
  }
  for (const [commitment, seen] of ways)
    if ((seen.has("earlier") || seen.has("later")) && !diff.effects.some((effect) => effect.commitment === commitment))
      fault("no effect, though a date moves", { commitment });
}

function contradicted({ direction, searched, rule, why }, seen, fault) {
  const about = { direction, rule, seen: [...seen] };
  if (seen.has("earlier") && direction !== "better" && direction !== "mixed") fault("a date is earlier", about);
  if (seen.has("later") && direction !== "worse" && direction !== "mixed") fault("a date is later", about);
  if (why !== undefined) return;
  if (searched.later.milliseconds === searched.milliseconds && (seen.has("stays") || seen.has("earlier")))
    fault("not later in every case", about);
  if (searched.earlier.milliseconds === searched.milliseconds && (seen.has("stays") || seen.has("later")))
    fault("not earlier in every case", about);
}

/** Cases that were paused, or counted as known on a date, if the diff says that it compared these. */
function otherKinds({ searched, direction, rule, why }, commitments, pair, due, fault, random, telling) {
  const kinds = searched.kindsOfCase ?? [];
  const isPaused = kinds.some((kind) => kind.includes("paused"));
  const knownAt = kinds.flatMap((kind) => kind.match(/as known on (\S+)/)?.[1] ?? []);
  if (!isPaused && knownAt.length === 0) return;
  const [first, last] = [Date.parse(searched.from) + 5 * DAY, Date.parse(searched.through) - 5 * DAY];
  const [clock] = pair.versions.map(zoneOf).sort((a, b) => (a.id < b.id ? -1 : 1));
  const instants = telling.filter((instant) => instant > first && instant < last && random.chance(0.5));
  for (const receivedAt of instants) {
    const cases = [
      ...(isPaused ? pausesOf(receivedAt, clock).map((pauses) => ({ receivedAt, pauses })) : []),
      ...knownAt.map((asKnownAt) => ({ receivedAt, asKnownAt })),
    ];
    for (const commitment of commitments) {
      for (const of of ["limit", "aim"]) {
        for (const subject of cases) {
          const [was, is] = due({ commitment, ...subject, of });
          const isNothing = was === "uncounted" || is === "uncounted" || (was === null && is === null);
          const claim = { direction, rule, why, searched: { ...searched, later: {}, earlier: {} } };
          if (!isNothing)
            contradicted(claim, new Set([wayOf(was, is)]), (what, about) =>
              fault(what, { ...about, subject, commitment, of, was, is }),
            );
        }
      }
    }
  }
}
