import { describe, expect, it } from "vitest";
import { abertay, berwickshire, calvay } from "../../src/bundled/charters/index.js";
import {
  computeDeadline,
  computeDeadlines,
  explain,
  judgePeriod,
  nextOccurrence,
  occurrencesOf,
  statusOf,
} from "../../src/index.js";
import { answer } from "../../src/json/index.js";
import { refusal } from "./support/words.js";

const MONDAY = "2026-06-08T10:00";
const letter = { commitment: "CAL-05", receivedAt: MONDAY };
const progress = { commitment: "CAL-06", anchoredOn: "2026-06-08" };
const lost = { commitment: "ABE-07", records: [] };

describe("an option that nobody knows is refused, because it would be ignored", () => {
  it.each<[string, string, () => unknown]>([
    [
      "a misspelt strict lets a provisional date through",
      "stict",
      () => computeDeadline(calvay, letter, { stict: true } as object),
    ],
    [
      "a misspelt date of knowledge counts what was not known",
      "asKnowAt",
      () => explain(calvay, letter, { asKnowAt: "2026-01-01" } as object),
    ],
    [
      "an overlay under another name",
      "overlays",
      () => computeDeadlines(calvay, { event: "letter-received", receivedAt: MONDAY }, { overlays: [] } as object),
    ],
    [
      "a completion that never arrives leaves a kept promise broken",
      "completedOn",
      () => statusOf(calvay, letter, { now: MONDAY, completedOn: MONDAY } as { now: string }),
    ],
    [
      "of a stored deadline too",
      "completed",
      () => statusOf(calvay, computeDeadline(calvay, letter), { now: MONDAY, completed: MONDAY } as { now: string }),
    ],
    [
      "of a threshold too",
      "at",
      () => statusOf(abertay, { commitment: "ABE-07", measured: {} }, { now: MONDAY, at: MONDAY } as { now: string }),
    ],
    [
      "strict belongs to dates, not to a status",
      "strict",
      () => statusOf(calvay, letter, { now: MONDAY, strict: true } as { now: string }),
    ],
    [
      "a span that ends `to` instead of `through`",
      "to",
      () => occurrencesOf(calvay, progress, { through: "2026-07-01T00:00", to: MONDAY } as { through: string }),
    ],
    [
      "now means nothing to the next occurrence",
      "now",
      () => nextOccurrence(calvay, progress, { after: MONDAY, now: MONDAY } as { after: string }),
    ],
    [
      "a period that ends `through` instead of `to`",
      "through",
      () => judgePeriod(abertay, lost, { from: MONDAY, to: MONDAY, through: MONDAY } as { from: string; to: string }),
    ],
  ])("%s", (_why, key, ask) => {
    expect(refusal(ask)).toMatch(
      new RegExp(
        `^invalid-case: The key "${key}": found no key of that name \\(at \\$\\.options\\.${key}\\)\\. (?:Use|Did you mean [^?]+\\? The keys are) overlay, asKnownAt, `,
      ),
    );
  });

  it.each([null, [], "strict", true])("options that are %j are no options", (options) => {
    expect(refusal(() => computeDeadline(calvay, letter, options as unknown as object))).toMatch(
      /^invalid-case: The options: found .* \(at \$\.options\)\. Give an object, or leave them out/,
    );
  });

  it("none, or empty ones, are fine", () => {
    expect(computeDeadline(calvay, letter, {})).toEqual(computeDeadline(calvay, letter));
  });

  it("a service with duties of law passes them only to questions that take them", () => {
    const options = { from: "2026-04-01T00:00", to: "2026-07-01T00:00" };
    expect(
      answer({ charters: [abertay], duties: [] }, { ask: "period", charter: "abertay", case: lost, options }),
    ).toMatchObject({ ok: true });
  });
});

it("a key of a pause that nobody knows is refused: a misspelt `to` would pause for ever", () => {
  const pauses = [{ from: "2026-06-09T09:00", until: "2026-06-10T09:00" }];
  expect(refusal(() => computeDeadline(calvay, { ...letter, pauses }))).toMatch(
    /^invalid-case: The key "until".*\(at \$\.pauses\[0\]\.until\)\. Use from, to, reason/,
  );
});

describe("an event that a promise does not know is refused, with those that it knows", () => {
  const events = (event: string): { now: string; events: { event: string; at: string }[] } => ({
    now: "2026-06-08T11:00",
    events: [{ event, at: "2026-06-08T10:05" }],
  });
  it.each<[string, () => unknown, RegExp]>([
    [
      "misspelt",
      () => statusOf(calvay, { commitment: "CAL-08", receivedAt: MONDAY }, events("appointment-aranged")),
      /^unknown-event: The event "appointment-aranged" for CAL-08: found an event that neither keeps nor excuses it \(at \$\.events\[0\]\.event\)\. Use appointment-arranged\./,
    ],
    [
      "of a promise that only events keep",
      () => statusOf(calvay, { commitment: "CAL-03", receivedAt: MONDAY }, events("settled")),
      /^unknown-event: .*Use enquiry-settled or answer-promised\./,
    ],
    [
      "of a promise that knows none",
      () => statusOf(berwickshire, { commitment: "BER-25", receivedAt: MONDAY }, events("appointment-arranged")),
      /^unknown-event: .*Leave it out: this promise can only be kept in time \(completedAt\)/,
    ],
    [
      "of a stored deadline",
      () =>
        statusOf(
          berwickshire,
          computeDeadline(berwickshire, { commitment: "BER-08", receivedAt: MONDAY }),
          events("explained"),
        ),
      /^unknown-event: .*Use delay-explained\./,
    ],
    [
      "of a paused case",
      () => statusOf(calvay, { ...letter, pauses: [{ from: MONDAY }] }, events("explained")),
      /^unknown-event/,
    ],
  ])("%s", (_why, ask, message) => {
    expect(refusal(ask)).toMatch(message);
  });
});
