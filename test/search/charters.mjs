// Random charter versions, and versions that differ from one in a few places.
import { randomEntry, randomException, randomHours, randomSpans, WEEK } from "./days.mjs";
import { randomSetting, randomTerm, termLike } from "./terms.mjs";

const ZONES = ["Asia/Kathmandu", "America/New_York", "Pacific/Apia", "America/Sao_Paulo", "Australia/Lord_Howe"];
const CONDITIONS = [{ complex: true }, { complex: false }, { urgent: true }, { floor: 3 }];

/** A charter version with one promise or two. */
export function randomVersion(random) {
  return {
    id: "made-up",
    version: "2021",
    landlord: "A landlord",
    title: "A made-up charter",
    source: { title: "Made up" },
    timeZone: randomZone(random),
    effectiveFrom: random.pick([null, "2021-01-01"]),
    effectiveTo: null,
    workingWeek: randomWeek(random),
    divisions: randomDivisions(random),
    add: Array.from({ length: random.pick([0, 0, 1, 3]) }, () => randomEntry(random)),
    officeHours: randomHours(random),
    readings: [],
    commitments: ["MADE-01", "MADE-02"].slice(0, random.pick([1, 1, 2])).map((id) => randomPromise(random, id)),
  };
}

/** Another version: one that shares nothing with it, one whose terms end about where its own do, or one with a few edits. */
export function anotherVersion(random, version) {
  if (random.chance(0.1)) return { ...randomVersion(random), version: "2022" };
  const other = { ...copyOf(version), version: "2022" };
  if (random.chance(0.4)) {
    for (const promise of other.commitments) if (promise.term) promise.term = termLike(random, promise.term);
    return random.chance(0.7) ? other : edited(random, other);
  }
  for (let left = random.pick([1, 1, 1, 1, 1, 3]); left > 0; left -= 1) edited(random, other);
  return other;
}

/** A text that can be changed without changing the one it is a copy of. */
export function copyOf(text) {
  return JSON.parse(JSON.stringify(text));
}

function edited(random, version) {
  random.pick(random.chance(0.6) ? PROMISE_EDITS : OFFICE_EDITS)(random, version);
  return version;
}

const OFFICE_EDITS = [
  (random, version) => void (version.officeHours = randomHours(random)),
  (random, version) => void (version.workingWeek = randomWeek(random)),
  (random, version) => void (version.divisions = randomDivisions(random)),
  (random, version) => void version.add.push(randomEntry(random)),
  (random, version) => void version.add.splice(random.int(version.add.length + 1), 1),
  (random, version) => void (version.timeZone = randomZone(random)),
  (random, { officeHours }) => {
    if (officeHours !== null) officeHours.exceptions = [...(officeHours.exceptions ?? []), randomException(random)];
  },
  (random, { officeHours }) => {
    if (officeHours !== null) random.pick(officeHours.periods).weekly[random.pick(WEEK)] = randomSpans(random);
  },
];

const PROMISE_EDITS = [
  changeTerm((random, term) => {
    const [[unit, amount]] = Object.entries(term.allowance);
    term.allowance = { [unit]: Math.max(0, amount + random.pick([-1, 1])) };
  }),
  changeTerm(change),
  changeTerm(change),
  changeTerm((random, term) => void Object.assign(term, termLike(random, term))),
  (random, version) => {
    const promise = random.pick(version.commitments);
    const { aim, ...rest } = promise;
    replace(version, promise, aim ? rest : { ...promise, aim: aimOf(random, promise) });
  },
  (random, version) => {
    const promise = random.pick(version.commitments);
    const { tiers, ...rest } = promise;
    replace(version, promise, tiers && random.chance(0.5) ? rest : { ...promise, tiers: randomTiers(random) });
  },
  (random, version) => {
    const promise = random.pick(version.commitments);
    const { appliesWhen, ...rest } = promise;
    replace(version, promise, appliesWhen ? rest : { ...promise, appliesWhen: random.pick(CONDITIONS) });
  },
  (random, version) => {
    if (version.commitments.length > 1) version.commitments.splice(random.int(2), 1);
    else version.commitments.push(randomPromise(random, "MADE-03"));
  },
];

/** An edit of one of the terms of a version. */
function changeTerm(edit) {
  return (random, version) => {
    const terms = version.commitments.flatMap(({ term, aim, tiers = [] }) => [
      term,
      aim,
      ...tiers.map((tier) => tier.term),
    ]);
    const found = terms.filter((term) => term !== undefined);
    if (found.length > 0) edit(random, random.pick(found));
  };
}

function change(random, { counting }) {
  const setting = random.pick(Object.keys(counting));
  counting[setting] = randomSetting(random, setting);
}

function replace(version, promise, other) {
  version.commitments = version.commitments.map((one) => (one === promise ? other : one));
}

function randomPromise(random, id) {
  const promise = {
    id,
    slug: id.toLowerCase(),
    title: "A promise",
    clause: "1",
    kind: "deadline",
    startsWhen: "asked",
    term: randomTerm(random),
  };
  return {
    ...promise,
    ...(random.chance(0.2) ? { aim: aimOf(random, promise) } : {}),
    ...(random.chance(0.2) ? { tiers: randomTiers(random) } : {}),
    ...(random.chance(0.1) ? { appliesWhen: random.pick(CONDITIONS) } : {}),
  };
}

/** An aim inside the limit; a pause means the same to both. */
function aimOf(random, { term }) {
  const aim = random.chance(0.5) ? termLike(random, term) : randomTerm(random);
  return { ...aim, counting: { ...aim.counting, pausing: term.counting.pausing } };
}

function randomTiers(random) {
  const conditions = CONDITIONS.filter(() => random.chance(0.5));
  return (conditions.length === 0 ? [CONDITIONS[0]] : conditions).map((when) => ({ when, term: randomTerm(random) }));
}

function randomZone(random) {
  return random.chance(0.75) ? "Europe/London" : random.pick(ZONES);
}

function randomWeek(random) {
  if (random.chance(0.7)) return WEEK.slice(0, 5);
  const week = WEEK.filter(() => random.chance(0.7));
  return week.length === 0 ? WEEK : week;
}

function randomDivisions(random) {
  return ["scotland", "england-and-wales"].filter(() => random.chance(0.6));
}
