import { expect, it } from "vitest";
import type { InstantInput } from "../../src/index.js";
import { charterWith, deadline } from "../support/promise.js";

it.each<[InstantInput, receivedAt: string, why: string]>([
  ["2026-06-10T10:20:00+01:00", "2026-06-10T10:20:00.000+01:00", "ISO text with an offset"],
  ["2026-06-10T09:20:00Z", "2026-06-10T10:20:00.000+01:00", "in UTC"],
  ["2026-06-10T05:20-0400", "2026-06-10T10:20:00.000+01:00", "with another offset, without a colon"],
  ["2026-06-10T10:20", "2026-06-10T10:20:00.000+01:00", "without an offset, on the landlord's clock"],
  ["2026-01-10T10:20", "2026-01-10T10:20:00.000+00:00", "in winter"],
  ["2026-06-10 10:20:30", "2026-06-10T10:20:30.000+01:00", "with a space, as databases write it"],
  ["2026-06-10T10:20:30.123456789Z", "2026-06-10T11:20:30.123+01:00", "parts of a millisecond are dropped"],
  [1781083200000, "2026-06-10T10:20:00.000+01:00", "epoch milliseconds"],
  [new Date(1781083200000), "2026-06-10T10:20:00.000+01:00", "a Date"],
  [{ epochMilliseconds: 1781083200000 }, "2026-06-10T10:20:00.000+01:00", "anything with epochMilliseconds"],
])("a receipt given as %o is %s: %s", (receivedAt, expected) => {
  expect(deadline(charterWith({ hours: 1 }), { receivedAt }).receivedAt).toBe(expected);
});

it.each<[receivedAt: string, code: string, why: string]>([
  ["2026-03-29T01:00", "nonexistent-wall-time", "the first moment of the gap"],
  ["2026-03-29T01:59:59.999", "nonexistent-wall-time", "the last"],
  ["2026-10-25T01:00", "ambiguous-wall-time", "the first moment of the repeat"],
  ["2026-10-25T01:59:59.999", "ambiguous-wall-time", "the last"],
  ["2026-02-29T10:00", "invalid-instant", "a date that does not exist"],
  ["2026-06-10T24:00", "invalid-instant", "no such time; the next date has 00:00"],
  ["2026-06-10", "invalid-instant", "a date alone belongs in receivedOn"],
  ["10/06/2026 10:20", "invalid-instant", "a date that may be read in two ways"],
])("a receipt given as %s is refused as %s: %s", (receivedAt, code) => {
  expect(() => deadline(charterWith({ hours: 1 }), { receivedAt })).toThrow(expect.objectContaining({ code }));
});

it.each(["2026-03-29T00:59:59.999", "2026-03-29T02:00", "2026-10-25T00:59:59.999", "2026-10-25T02:00"])(
  "a receipt given as %s is read: the clock shows it once",
  (receivedAt) => {
    expect(deadline(charterWith({ hours: 1 }), { receivedAt }).receivedAt).toContain(receivedAt);
  },
);
