import type { Deadline } from "../../index.js";
import { clockWords } from "../answers/dates.js";

/** A deadline in one line of a run over many cases. */
export function dueLine({ commitment, receivedAt, receivedOn, dueAt, provisional }: Deadline): string {
  const received = receivedAt === undefined ? (receivedOn ?? "") : shortMoment(receivedAt);
  return `${commitment}  received ${received.padEnd(16)}  due ${shortMoment(dueAt)}${provisional ? "  provisional" : ""}`;
}

/** Date and time short enough for a column: "2026-06-22 17:00". */
export function shortMoment(iso: string): string {
  return `${iso.slice(0, 10)} ${clockWords(iso)}`;
}
