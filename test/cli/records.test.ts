import { describe, expect, it } from "vitest";
import { cli } from "./support/cli.js";

const QUARTER = "--from 2026-04-01 --to 2026-07-01";

describe("records of a period", () => {
  it.each<[string, string, string]>([
    [
      "a table",
      "at,measured.lost,measured.answered\n2026-04-03T09:00,3,60\n2026-05-01T09:00,2,40\n",
      "lost 5, answered 100",
    ],
    ["a table of days first", "at,measured.lost,measured.answered\n03/04/2026 09:00,3,60\n", "lost 3, answered 60"],
    [
      "lines of JSON",
      '{"at":"2026-04-03T09:00","measured":{"lost":3,"answered":60}}\n{"at":1777622400000,"measured":{"lost":1,"answered":20}}',
      "lost 4, answered 80",
    ],
    [
      "a cell left empty: not measured",
      "at,measured.lost,measured.answered\n2026-04-03T09:00,3,60\n2026-05-01T09:00,,40\n",
      "lost 3, answered 100",
    ],
  ])("come as %s", async (_form, stdin, measured) => {
    const style = stdin.includes("/") ? "--date-style uk " : "";
    const { code, out } = await cli(`${style}period abertay calls.lost ${QUARTER}`, { stdin });
    expect(out).toContain(measured);
    expect(code).toBe(0);
  });

  it("judge from the first moment up to the last, which is not included", async () => {
    const stdin = "at,measured.rings\n2026-03-31T23:59,9\n2026-04-01T00:00,5\n2026-07-01T00:00,9\n";
    const { code, out } = await cli(`period south-western calls.answer ${QUARTER}`, { stdin });
    expect(out).toMatch(/Status +MET\n +Measured +1 of 1 within the limit/);
    expect(code).toBe(0);
  });

  it.each<[string, string, RegExp]>([
    [
      "a value under another name",
      "at,measured.lots\n2026-04-03T09:00,3\n",
      /Line 2: The measured values of ABE-07: found "lots"\. It is about lost and answered/,
    ],
    ["a column that is not known", "at,lost\n2026-04-03T09:00,3\n", /The column "lost": found no column of that name/],
    [
      "a date without its time",
      "at,measured.lost\n2026-04-03,3\n",
      /Line 2: When it was measured \(at\): found "2026-04-03", a date without a time of day/,
    ],
    [
      "a value that is no number",
      "at,measured.lost\n2026-04-03T09:00,many\n",
      /A measured value: found "many" \(at \$\.records\[0\]\.measured\.lost\)/,
    ],
    [
      "a line that is no JSON",
      '{"at":"2026-04-03T09:00","measured":{}}\n{',
      /Line 2: A record as a line of JSON: found The text is not JSON/,
    ],
    ["no moment", '{"measured":{"lost":1}}', /When a record was measured: found nothing \(at \$\.records\[0\]\.at\)/],
  ])("are refused as a whole for %s", async (_why, stdin, message) => {
    const { code, out, err } = await cli(`period abertay calls.lost ${QUARTER}`, { stdin });
    expect(err).toMatch(message);
    expect([code, out]).toEqual([2, ""]);
  });
});
