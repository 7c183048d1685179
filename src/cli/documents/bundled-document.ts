import type { Document } from "../../diff/index.js";
import { CALENDARS, CHARTERS, OVERLAYS } from "./bundled.js";
import { remedyFor } from "./suggest.js";
import { Refusal } from "../terminal/refusal.js";

/** A document of the package by its id, in the newest version or the one named: `paisley`, `scotland@2026-02-25`. */
export function bundledDocument(name: string): Document {
  const [id = "", version] = name.split(/@(.*)/s);
  const all = versionsOf(id);
  if (all.length === 0) throw unknownDocument(name, id);
  const found = version === undefined ? all.at(-1) : all.find((one) => versionNameOf(one) === version);
  if (found !== undefined) return found;
  const names = all.flatMap((one) => versionNameOf(one) ?? []);
  throw new Refusal("unknown-version", {
    asked: `The version ${JSON.stringify(version)} of ${id}`,
    found: names.length === 0 ? "an overlay, which has no versions" : `no such version among ${names.join(", ")}`,
    remedy:
      names.length === 0
        ? `Give only ${id}`
        : remedyFor(version ?? "", names, `Use ${names.map((one) => `${id}@${one}`).join(" or ")}`),
  });
}

/** The name by which a version or an edition is chosen; an overlay has none. */
export function versionNameOf({ kind, value }: Document): string | undefined {
  return kind === "charter" ? value.version : kind === "calendar" ? value.edition : undefined;
}

/** All versions of an id, the newest last. */
function versionsOf(wanted: string): readonly Document[] {
  const charters = CHARTERS.filter(({ id }) => id === wanted).flatMap(({ versions }) => versions);
  const editions = CALENDARS.filter(({ id }) => id === wanted).sort((a, b) => (a.edition < b.edition ? -1 : 1));
  return [
    ...charters.map((value): Document => ({ kind: "charter", value })),
    ...editions.map((value): Document => ({ kind: "calendar", value })),
    ...OVERLAYS.filter(({ id }) => id === wanted).map((value): Document => ({ kind: "overlay", value })),
  ];
}

function unknownDocument(name: string, id: string): Refusal {
  const ids = [...CHARTERS, ...CALENDARS, ...OVERLAYS].map((one) => one.id);
  return new Refusal("unknown-document", {
    asked: `The document ${JSON.stringify(name)}`,
    found: `no such id among ${ids.length} bundled charters, calendars and overlays`,
    remedy: remedyFor(
      id,
      ids,
      `Use one of ${ids.join(", ")}, the path of a file (./${id}.json), or a file in git (HEAD~1:charters/${id}.json)`,
    ),
  });
}
