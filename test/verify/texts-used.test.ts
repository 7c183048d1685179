import { expect, it } from "vitest";
import { scotland } from "../../src/bundled/calendars.js";
import type { Charter, CharterVersion } from "../../src/index.js";
import { textsUsed } from "../../src/verify/texts-used.js";
import type { Text } from "../../src/verify/texts-used.js";
import type { VerifyShelf } from "../../src/verify/index.js";
import { act, charterThen, closedOn, oneMoreHoliday, storedDeadline } from "./made-up.js";

const [charter, other, duty, changedDuty] = [charterThen(), charterThen(9), act(3), act(2)];
const [local, moved] = [closedOn("2026-06-12"), closedOn("2026-06-19")];
const edition = oneMoreHoliday("2027-01-01", "2026-06-15");
const versionOf = ({ versions }: Charter): CharterVersion => versions[0] as CharterVersion;
const shelf: VerifyShelf = {
  charters: [other, charter],
  overlays: [moved, local],
  duties: [changedDuty, duty],
  calendars: [edition],
};

const plain = storedDeadline("PLAIN");
const bound = storedDeadline("BOUND", {}, { duties: [duty] });
const counted = storedDeadline("PLAIN", {}, {}, { ...charter, calendars: [edition] });

it.each<[string, unknown, VerifyShelf, readonly Text[]]>([
  ["the charter with its digest, and its calendar", plain, shelf, [versionOf(charter), scotland]],
  ["a charter that has changed, where it is the only one", plain, { charters: [other] }, [versionOf(other), scotland]],
  [
    "the overlay with its digest",
    storedDeadline("PLAIN", {}, { overlay: local }),
    shelf,
    [versionOf(charter), local, scotland],
  ],
  ["the edition that it names", counted, shelf, [versionOf(charter), edition]],
  ["the duty with its digest", bound, shelf, [versionOf(charter), scotland, versionOf(duty)]],
  [
    "a duty that has changed, where it is the only one",
    bound,
    { ...shelf, duties: [changedDuty] },
    [versionOf(charter), scotland, versionOf(changedDuty)],
  ],
  ["no duty that it was computed without", storedDeadline("BOUND"), shelf, [versionOf(charter), scotland]],
  ["nothing where its charter is missing", plain, { charters: [duty] }, []],
  ["nothing where it is no deadline", { commitment: "PLAIN" }, shelf, []],
])("%s", (_, stored, given, used) => {
  expect(textsUsed(given, stored)).toEqual(used);
});
