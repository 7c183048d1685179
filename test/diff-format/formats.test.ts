import { describe, expect, it } from "vitest";
import { diffMarkdown, diffText } from "../../src/diff/index.js";
import { diff, diffOf, finding, FINGERPRINT } from "./made-up.js";

describe("a diff as text", () => {
  it("has the worst first, a proof for each finding, and the net effects", () => {
    expect(diffText(diff)).toBe(`calvay undated → calvay 2027-04
2 findings: 1 worse, 1 neutral

WORSE
  allowance-lengthened  CAL-16, row 16
    7 working days → 9 working days
    received Wed 10 June 2026 10:20: due Mon 22 June → Wed 24 June 2026, 2 days later
    later in every case, received 1 January 2000 to 31 December 2028
    known for ever: no case is ever due earlier (longer-allowance)
    sha256:d0295cddbf15ba47

NEUTRAL
  version-renamed  $.version
    undated → 2027-04
    Words and references move no date.
    known by definition
    sha256:693a5fddbf15ba47

ALL CHANGES TOGETHER
  CAL-16 Complete a routine repair: worse
    later in every case
`);
  });

  it("says so where nothing differs, and where no date moves", () => {
    expect(diffText(diffOf([], []))).toBe("calvay undated → calvay 2027-04\nNo differences.\n");
    expect(diffText(diffOf([finding], []))).toMatch(
      /\nAll changes together: no due date moves in cases without a pause or an agreed time\n$/,
    );
  });

  it("shows a witness of the net effect where no finding shows it", () => {
    const [effect] = diff.effects;
    const [witness] = effect?.witnesses ?? [];
    if (effect === undefined || witness === undefined) throw new Error("this diff has an effect");
    const later = { ...witness, case: { ...witness.case, receivedAt: "2026-06-11T10:20:00.000+01:00" } };
    expect(diffText(diffOf([finding], [{ ...effect, witnesses: [later] }]))).toContain(
      "repair: worse\n    received Thu 11 June 2026 10:20: due",
    );
  });

  it("tells two texts of one name apart by their digests", () => {
    const renamed = { ...diff, after: { ...diff.after, version: "undated" } };
    expect(diffText(renamed)).toMatch(/^calvay undated \(sha256:a4cbc486\) → calvay undated \(sha256:7cfb94f7\)\n/);
  });

  it("says what was added and removed", () => {
    const { before, after, ...rest } = finding;
    expect(diffText(diffOf([{ ...rest, after: after ?? "" }]))).toContain("\n    added: 9 working days\n");
    expect(diffText(diffOf([{ ...rest, before: before ?? "" }]))).toContain("\n    removed: 7 working days\n");
  });

  it("keeps each value on its line, whatever is in it", () => {
    const text = diffText(diffOf([{ ...finding, before: "a\nb\r\nc\u2028d", after: "\u001b[31mred\u202e" }]));
    expect(text).toContain("\n    a\\u000ab\\u000d\\u000ac\\u2028d → \\u001b[31mred\\u202e\n");
  });
});

describe.each([
  ["text", diffText],
  ["Markdown", diffMarkdown],
])("accepted findings in %s", (_, format) => {
  it.each([
    ["by the whole fingerprint", FINGERPRINT],
    ["by its first sixteen digits", FINGERPRINT.slice(0, 23)],
  ])("are shown and marked %s", (_how, accepted) => {
    const text = format(diff, { accepted: [accepted] });
    expect(text).toContain("1 worse, 1 neutral; 1 accepted");
    expect(text).toMatch(/accepted: allowance-lengthened|\| worse, accepted \|/);
  });

  it.each([FINGERPRINT.slice(0, 22), "sha256:", "", FINGERPRINT.replace("d", "e")])(
    "are not those of %s",
    (accepted) => {
      expect(format(diff, { accepted: [accepted] })).toBe(format(diff));
    },
  );
});

describe("a diff as Markdown", () => {
  it("has a headline, a table, folded proofs and the net effects", () => {
    expect(diffMarkdown(diff)).toBe(`### calvay undated → calvay 2027-04

2 findings: 1 worse, 1 neutral

|  | finding | where | before | after | share of the time |
| --- | --- | --- | --- | --- | --- |
| **worse** | <code>allowance-lengthened</code> | CAL-16, row 16 | 7 working days | 9 working days | 100 % later |
| neutral | <code>version-renamed</code> | <code>$.version</code> | undated | 2027-04 |  |

<details>
<summary>Why worse (1)</summary>

- <code>allowance-lengthened</code> at <code>$.commitments\\["CAL-16"\\].term.allowance</code>
  - received Wed 10 June 2026 10:20: due Mon 22 June → Wed 24 June 2026, 2 days later
  - later in every case, received 1 January 2000 to 31 December 2028
  - known for ever: no case is ever due earlier (longer-allowance)
  - <code>sha256:d0295cddbf15ba47</code>

</details>

<details>
<summary>Why neutral (1)</summary>

- <code>version-renamed</code> at <code>$.version</code>
  - Words and references move no date.
  - known by definition
  - <code>sha256:693a5fddbf15ba47</code>

</details>

#### All changes together

| promise |  | share of the time | for example |
| --- | --- | --- | --- |
| CAL-16 Complete a routine repair | worse | 100 % later | received Wed 10 June 2026 10:20: due Mon 22 June → Wed 24 June 2026, 2 days later |
`);
  });

  it.each([
    ["a|b", "a\\|b"],
    ["a`b`", "a\\`b\\`"],
    ["</details><script>", "&lt;/details&gt;&lt;script&gt;"],
    ["&lt;", "&amp;lt;"],
    ["two\nlines", "two\\\\u000alines"],
    ["[x](y) ![z](y)", "\\[x\\](y) \\!\\[z\\](y)"],
    ["*a* _b_ ~c~", "\\*a\\* \\_b\\_ \\~c\\~"],
    ["\\|", "\\\\\\|"],
  ])("shows the value %j as it is", (value, shown) => {
    const row = diffMarkdown(diffOf([{ ...finding, before: value }]))
      .split("\n")
      .find((line) => line.startsWith("| **worse**"));
    expect(row?.split(" | ")[3]).toBe(shown);
  });

  it("has as many cells in each row as the head, whatever the values", () => {
    const nasty = "a|b`c`\n|d|<e>";
    const lines = diffMarkdown(diffOf([{ ...finding, before: nasty, after: nasty, clause: nasty, path: nasty }])).split(
      "\n",
    );
    const cells = lines.filter((line) => line.startsWith("|")).map((line) => line.split(/(?<!\\)\|/).length);
    expect(new Set(cells.slice(0, 3))).toEqual(new Set([8]));
  });
});
