import type { HistoryEntry } from "../../index.js";
import type { DateStyle } from "../terminal/date-style.js";
import { readMoment } from "./moment.js";
import { readNamedValue } from "./named-value.js";

const OPTION = {
  asked: "How a promise ended (--history)",
  remedy: 'Write its row id or slug, ended, met or failed, and when, "BER-28=ended@2026-06-12T10:00"',
};

/** Reads what became of a promise, written as commitment=outcome@when. */
export function readHistoryEntry(text: string, style: DateStyle): HistoryEntry {
  return readNamedValue(text, OPTION, (commitment, value) => {
    const [, outcome, when] = /^(ended|met|failed)\s*@\s*(.*)$/.exec(value) ?? [];
    if (outcome === undefined || when === undefined || when === "") return undefined;
    return {
      commitment,
      outcome: outcome as HistoryEntry["outcome"],
      at: readMoment(when, style, `When ${commitment} ended (--history)`),
    };
  });
}
