import type { Reading, ReadingEffect } from "../../../../src/index.js";
import { HOURS } from "./days.js";
import { pick, put, rest } from "./pick.js";
import type { Change, Draft } from "./pick.js";
import { termBy } from "./terms.js";

const reading = (id: string, ...effects: readonly ReadingEffect[]): Reading => ({
  id,
  question: `How is ${id} read?`,
  choice: "way-0",
  options: effects.map((sets, at) => ({ id: `way-${at}`, means: `the way ${at}`, sets })),
  why: "Made up.",
});

/** Readings of every effect. */
export const READINGS: readonly Reading[] = [
  reading("day-one", { counting: { countFrom: "day-after" } }, { counting: { countFrom: "day-of" } }),
  reading("late-receipt", { counting: { cutOff: "none" } }, { counting: { cutOff: "16:00", dueTime: "close" } }, {}),
  reading("time", { term: termBy(100_000) }, { term: termBy(300_000) }),
  reading("start", { startsWhen: "asked" }, { startsWhen: "heard" }),
  reading("rhythm", { anchor: "receipt" }, { anchor: "last-done" }),
  reading("holidays", { divisions: ["scotland"] }, { divisions: ["england-and-wales"] }, { divisions: [] }),
  reading("week", { workingWeek: ["mon", "tue", "wed", "thu", "fri"] }, { workingWeek: ["mon", "tue", "thu", "fri"] }),
  reading(
    "hours",
    { officeHours: HOURS[0] as NonNullable<(typeof HOURS)[0]> },
    { officeHours: HOURS[2] as NonNullable<(typeof HOURS)[0]> },
  ),
];

/** Chooses another option of a reading; the charter says what the option sets. */
export const chooseReading: Change = (draft, at, to) => {
  const chosen: Draft = pick(draft.readings, at);
  if (chosen === undefined) return;
  const option: Draft = pick(chosen.options, to);
  chosen.choice = option.id;
  settle(draft, chosen.id, option.sets);
};

/** Adds a reading on which a commitment relies. */
export const addReading: Change = (draft, at, to) => {
  const added = structuredClone(pick(READINGS, to)) as Draft;
  if (draft.commitments.length === 0 || draft.readings.some(({ id }: Draft) => id === added.id)) return;
  draft.readings.push(added);
  added.choice = pick<Draft>(added.options, rest(to, READINGS.length)).id;
  const commitment: Draft = pick(draft.commitments, at);
  commitment.readings = [...(commitment.readings ?? []), added.id];
  settle(draft, added.id, added.options.find(({ id }: Draft) => id === added.choice).sets);
};

/** Takes a reading away, wherever it is relied on. */
export const dropReading: Change = (draft, at) => {
  const dropped: Draft = pick(draft.readings, at);
  if (dropped === undefined) return;
  draft.readings = draft.readings.filter((one: Draft) => one !== dropped);
  for (const commitment of draft.commitments) {
    const left = (commitment.readings ?? []).filter((id: string) => id !== dropped.id);
    put(commitment, "readings", left.length === 0 ? undefined : left);
  }
};

/** Relies on a reading, or no longer. */
export const relyOn: Change = (draft, at, to) => {
  const commitment: Draft = pick(draft.commitments, at);
  const wanted: Draft = pick(draft.readings, to);
  if (wanted === undefined || commitment === undefined) return;
  const listed: string[] = commitment.readings ?? [];
  const left = listed.includes(wanted.id) ? listed.filter((id) => id !== wanted.id) : [...listed, wanted.id];
  put(commitment, "readings", left.length === 0 ? undefined : left);
  settle(draft, wanted.id, wanted.options.find(({ id }: Draft) => id === wanted.choice).sets);
};

/** Changes the options of a reading: what one sets, how many there are, in which order. */
export const changeOption: Change = (draft, at, to) => {
  const changed: Draft = pick(draft.readings, at);
  if (changed === undefined) return;
  const how = to % 4;
  if (how === 0) changed.options.push({ id: `way-${changed.options.length}`, means: "another way", sets: {} });
  else if (how === 1) changed.options = changed.options.filter(({ id }: Draft) => id === changed.choice);
  else if (how === 2) changed.options.reverse();
  else
    pick<Draft>(changed.options, rest(to, 4)).sets = structuredClone(
      pick(pick(READINGS, rest(to, 4)).options, rest(to, 16)).sets,
    );
  settle(draft, changed.id, changed.options.find(({ id }: Draft) => id === changed.choice).sets);
};

/** Lets a charter say what the chosen option of a reading sets. */
function settle(draft: Draft, id: string, sets: Draft): void {
  for (const key of ["divisions", "workingWeek", "officeHours"])
    if (key in sets) draft[key] = structuredClone(sets[key]);
  for (const commitment of draft.commitments) {
    if (!(commitment.readings ?? []).includes(id)) continue;
    if (sets.term !== undefined && commitment.kind === "deadline") commitment.term = structuredClone(sets.term);
    if (sets.startsWhen !== undefined && commitment.kind === "deadline") commitment.startsWhen = sets.startsWhen;
    if (sets.anchor !== undefined && commitment.kind === "recurring") commitment.anchor = sets.anchor;
    for (const counting of [commitment.term?.counting, commitment.counting]) {
      for (const [setting, value] of Object.entries(sets.counting ?? {}))
        if (counting !== undefined && setting in counting) counting[setting] = value;
    }
  }
}
