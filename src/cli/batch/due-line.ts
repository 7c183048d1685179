import type { Deadline, Governing } from "../../index.js";
import { clockWords } from "../../words/dates.js";

/** A deadline in one line of a run over many cases. */
export function dueLine({ charter, commitment, receivedAt, receivedOn, governing, provisional }: Deadline): string {
  const received = receivedAt === undefined ? (receivedOn ?? "") : shortMoment(receivedAt);
  return `${commitment}  received ${received.padEnd(16)}  due ${shortMoment(governing.dueAt)}${provisional ? "  provisional" : ""}${governsElse({ charter, commitment }, governing)}`;
}

/** Whose date it is, where it is not that of the promise itself. */
export function governsElse(
  own: Pick<Governing, "commitment"> & { readonly charter: string },
  governing: Governing,
): string {
  const isOwn = governing.charter === own.charter && governing.commitment === own.commitment;
  return isOwn ? "" : `  by ${governing.charter} ${governing.commitment}`;
}

/** Date and time short enough for a column: "2026-06-22 17:00". */
export function shortMoment(iso: string): string {
  return `${iso.slice(0, 10)} ${clockWords(iso)}`;
}
