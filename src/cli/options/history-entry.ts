import type { HistoryEntry } from "../../index.js";
import { Refusal } from "../terminal/refusal.js";
import type { DateStyle } from "../terminal/date-style.js";
import { readMoment } from "./moment.js";

const ENTRY = /^\s*([^=\s]+)\s*=\s*(ended|met|failed)\s*@\s*(.*\S)\s*$/;

/** Reads what became of a promise, written as commitment=outcome@when. */
export function readHistoryEntry(text: string, style: DateStyle): HistoryEntry {
  const [, commitment, outcome, when] = ENTRY.exec(text) ?? [];
  if (commitment !== undefined && outcome !== undefined && when !== undefined) {
    const at = readMoment(when, style, `When ${commitment} ended (--history)`);
    return { commitment, outcome: outcome as HistoryEntry["outcome"], at };
  }
  throw new Refusal("invalid-option", {
    asked: "What became of a promise (--history)",
    found: JSON.stringify(text),
    remedy: 'Write its row id or slug, ended, met or failed, and when, "BER-28=ended@2026-06-12T10:00"',
  });
}
