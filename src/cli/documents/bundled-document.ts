import { shown } from "../../errors.js";
import type { Charter, Overlay } from "../../index.js";
import { didYouMean } from "../../input/nearest.js";
import { withOr } from "../../words/counts.js";
import type { Document } from "../../diff/index.js";
import { CALENDARS, CHARTERS, OVERLAYS } from "./bundled.js";
import { Refusal } from "../terminal/refusal.js";

/** A charter of the package by its id. */
export function bundledCharter(name: string): Charter {
  return withId("charter", name, CHARTERS);
}

/** An overlay of the package by its id. */
export function bundledOverlay(name: string): Overlay {
  return withId("overlay", name, OVERLAYS);
}

/** A document of the package by its id, in the newest version or the one named: `paisley`, `scotland@2026-02-25`. */
export function bundledDocument(name: string): Document {
  const [id = "", version] = name.split(/@(.*)/s);
  const all = versionsOf(id);
  if (all.length === 0) throw unknown("document", name, [...CHARTERS, ...CALENDARS, ...OVERLAYS]);
  const found = version === undefined ? all.at(-1) : all.find((one) => versionNameOf(one) === version);
  if (found !== undefined) return found;
  const names = all.flatMap((one) => versionNameOf(one) ?? []);
  throw new Refusal("unknown-version", {
    asked: `The version ${shown(version)} of ${id}`,
    found: names.length === 0 ? "an overlay, which has no versions" : `no such version among ${names.join(", ")}`,
    remedy:
      names.length === 0
        ? `Give only ${id}`
        : (didYouMean(version ?? "", names) ?? `Use ${withOr(names.map((one) => `${id}@${one}`))}`),
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

function withId<Thing extends WithId>(kind: "charter" | "overlay", name: string, things: readonly Thing[]): Thing {
  const found = things.find(({ id }) => id === name);
  if (found === undefined) throw unknown(kind, name, things);
  return found;
}

interface WithId {
  readonly id: string;
}

function unknown(kind: "charter" | "overlay" | "document", name: string, known: readonly WithId[]): Refusal {
  const ids = known.map(({ id }) => id);
  const [id = ""] = name.split("@");
  return new Refusal(`unknown-${kind}`, {
    asked: `The ${kind} ${shown(name)}`,
    found: `no such id among ${ids.length} bundled ${kind}s`,
    remedy:
      didYouMean(id, ids) ??
      `Use one of ${ids.join(", ")}, the path of a file (./${id}.json), or a file in git (HEAD~1:charters/${id}.json)`,
  });
}
