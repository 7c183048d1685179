import { expect, test } from "vitest";
import { computeDeadline, digestOf } from "../../src/index.js";
import type { Overlay } from "../../src/index.js";
import { calvay } from "../../src/bundled/charters/index.js";

const repair = { commitment: "repairs.routine", receivedAt: "2026-06-10T10:20" };
const overlay: Overlay = { id: "ours", title: "Ours", add: [{ title: "Shut", on: "2026-06-17" }] };

test("a proof names the texts it relied on by their digests", () => {
  const { provenance } = computeDeadline(calvay, repair, { overlay });
  const [version] = calvay.versions;
  const scotland = calvay.calendars.find(({ id }) => id === "scotland");
  expect(provenance.digest).toBe(digestOf(version as object));
  expect(provenance.calendars).toEqual([
    { id: "scotland", edition: scotland?.edition, digest: digestOf(scotland as object) },
  ]);
  expect(provenance.overlay).toEqual({ id: "ours", digest: digestOf(overlay) });
});

test("another text under the same names has other digests", () => {
  const [version] = calvay.versions.map((one) => ({ ...one, title: "Another title" }));
  const calendars = calvay.calendars.map((one) => ({ ...one, title: "Another title" }));
  const edited = { ...calvay, versions: version === undefined ? [] : [version], calendars };
  const [was, is] = [calvay, edited].map((charter) => computeDeadline(charter, repair).provenance);
  expect([is?.version, is?.calendars[0]?.edition]).toEqual([was?.version, was?.calendars[0]?.edition]);
  expect(is?.digest).not.toBe(was?.digest);
  expect(is?.calendars[0]?.digest).not.toBe(was?.calendars[0]?.digest);
});

test("spelling and order of keys do not count, nor where a schema lies", () => {
  const [version] = calvay.versions;
  const reordered = Object.fromEntries(Object.entries({ ...version, $schema: "elsewhere.json" }).reverse());
  expect(digestOf(reordered)).toBe(digestOf(version as object));
});
