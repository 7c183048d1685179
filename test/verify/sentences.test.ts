// What each cause says: a sentence that names both values, or the one that there is.
import { expect, it } from "vitest";
import { scotland } from "../../src/bundled/calendars.js";
import type { Deadline } from "../../src/index.js";
import { verifyDeadline } from "../../src/verify/index.js";
import type { CauseCode, VerifyShelf } from "../../src/verify/index.js";
import { act, charterThen, closedOn, countingBy, oneMoreHoliday, promises, storedDeadline } from "./made-up.js";

const then: VerifyShelf = { charters: [charterThen()] };
const plain = storedDeadline("PLAIN");
const withLocal = storedDeadline("PLAIN", {}, { overlay: closedOn("2026-06-12") });
const stamped = (provenance: object): unknown => ({ ...plain, provenance: { ...plain.provenance, ...provenance } });

it.each<readonly [code: CauseCode, stored: unknown, shelf: VerifyShelf, sentence: string]>([
  [
    "charter-unknown",
    plain,
    { charters: [act(3)] },
    "It was computed under the charter made-up, which is not one of those given: the-act.",
  ],
  [
    "version-unknown",
    stamped({ version: "2019" }),
    then,
    "It was computed under made-up 2019; the versions of made-up are 2020-01.",
  ],
  [
    "charter-changed",
    plain,
    { charters: [charterThen(9)] },
    "The text of made-up 2020-01 has changed under its name: its digest was sha256:DIGITS, now it is sha256:DIGITS.",
  ],
  [
    "calendar-changed",
    plain,
    { charters: [countingBy(oneMoreHoliday(scotland.edition, "2026-06-17"))] },
    "The calendar scotland 2026-02-25 has changed under its name: its digest was sha256:DIGITS, now it is sha256:DIGITS.",
  ],
  [
    "calendar-edition-changed",
    plain,
    { charters: [countingBy(oneMoreHoliday("2027-01-01", "2026-06-17"))] },
    "Its holidays were from scotland 2026-02-25; now they are from scotland 2027-01-01.",
  ],
  [
    "zone-edition-changed",
    stamped({ zone: { id: "Europe/London", edition: "2019a" } }),
    then,
    "Its time-zone data were Europe/London 2019a; now they are Europe/London 2025c.",
  ],
  [
    "overlay-changed",
    withLocal,
    { ...then, overlays: [closedOn("2026-06-19")] },
    "The overlay local has changed under its name: its digest was sha256:DIGITS, now it is sha256:DIGITS.",
  ],
  [
    "overlay-missing",
    withLocal,
    then,
    "It was computed with the overlay local, which is not one of those given: none.",
  ],
  [
    "duty-missing",
    storedDeadline("BOUND", {}, { duties: [act(3)] }),
    then,
    "It was computed with the text of the-act, which is not one of the given duties.",
  ],
  [
    "engine-changed",
    stamped({ engine: "0.0.9" }),
    then,
    "It was computed by charterclock 0.0.9; this is charterclock 0.1.0.",
  ],
  [
    "recompute-refused",
    plain,
    { charters: [charterThen(7, { commitments: promises(7).slice(1) })] },
    'It was computed then but is refused now (unknown-commitment): The commitment "PLAIN" of made-up 2020-01: found no such row id or slug among 4 commitments (at $.commitment). Use one of aimed, agreed, bound, tiered.',
  ],
  [
    "semantics-changed",
    stamped({ semantics: "0" }),
    then,
    "It was counted by version 0 of the counting rules; this engine uses version 1.",
  ],
  [
    "duty-changed",
    storedDeadline("BOUND", {}, { duties: [act(3)] }),
    { ...then, duties: [act(2)] },
    "The text of the-act has changed under its name: its digest was sha256:DIGITS, now it is sha256:DIGITS.",
  ],
  [
    "nothing-changed",
    { ...plain, dueDate: "2026-06-23" },
    then,
    "Everything that its provenance names is the same, so the stored result itself was altered: $.dueDate says 2026-06-23, but counting again gives 2026-06-22.",
  ],
  [
    "nothing-changed",
    { ...(stamped({ semantics: "0" }) as Deadline), title: "Other words" },
    then,
    "No change explains it, so the stored result itself was altered: $.title says Other words, but counting again gives Promise PLAIN.",
  ],
  [
    "nothing-changed",
    { ...plain, allowance: { workingDays: 8 } },
    then,
    'Everything that its provenance names is the same, so the stored result itself was altered: $.allowance says {"workingDays":8}, but counting again gives {"workingDays":7}.',
  ],
  [
    "not-a-deadline",
    { commitment: "PLAIN" } satisfies Partial<Deadline>,
    then,
    "This is not a result of computeDeadline: it has no provenance.",
  ],
])("%s", (code, stored, shelf, sentence) => {
  const found = verifyDeadline(shelf, stored).causes.find((cause) => cause.code === code);
  expect(found?.message.replaceAll(/sha256:[0-9a-f]{8}\b/g, "sha256:DIGITS")).toBe(sentence);
});

it("gives both digests in full beside the sentence", () => {
  const [cause] = verifyDeadline({ charters: [charterThen(9)] }, plain).causes;
  expect(cause).toMatchObject({ about: "made-up", stored: plain.provenance.digest });
  expect(cause?.now).toMatch(/^sha256:[0-9a-f]{64}$/);
});
