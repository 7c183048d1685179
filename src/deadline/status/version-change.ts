import { spansOf } from "../../charter/versions/version-spans.js";
import { civilDateOf, civilDayOf } from "../../time/civil-date.js";
import { localDayAt } from "../../time/zone.js";
import type { Governing } from "../bind/governing.js";
import type { Judged } from "./judged.js";
import { notice } from "../plan/notice.js";
import type { Notice } from "../plan/notice.js";

/**
 * The notice that another version comes into force after the receipt and by the due date. It is of a status and not of a
 * result: a result says what it did before there was another version.
 */
export function versionChange(judged: Judged, governing: Governing | undefined): readonly Notice[] {
  if (governing === undefined || judged.charter.versions.length === 1) return [];
  const received = localDayAt(judged.zone, judged.received);
  const due = civilDayOf(governing.dueDate) ?? -Infinity;
  const later = spansOf(judged.charter).find(({ from }) => from > received && from <= due);
  if (later === undefined) return [];
  const { version } = later.version;
  const message = `${version} is in force from ${civilDateOf(later.from)}; a case received before then stays under ${judged.provenance.version}`;
  return [notice("version-changed", message, version)];
}
