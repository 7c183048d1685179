// The report as text.

/** A section: its ratios with the least and most of the rounds, then its wrong answers, whichever it has. */
export function sectionText({ title, ratio, columns, rows }) {
  const text = [title];
  if (rows[0].cells[0].ratio !== undefined) text.push(table(ratio, columns, rows, ratioText));
  if (rows[0].cells[0].of !== undefined)
    text.push(table("wrong answers", columns, rows, ({ wrong, of }) => `${wrong} of ${of}`));
  return text.join("\n");
}

/** The goals with what was measured, and whether it was enough. */
export function goalsText(goals) {
  const lines = goals.map(({ goal, measured, met }) => [
    met ? "met" : "NOT MET",
    goal,
    typeof measured === "number" ? times(measured) : measured,
  ]);
  return ["Goals", ...aligned(lines)].join("\n");
}

function table(corner, columns, rows, cellText) {
  return aligned([[corner, ...columns], ...rows.map(({ name, cells }) => [name, ...cells.map(cellText)])]).join("\n");
}

function ratioText({ ratio, least, most }) {
  return least === most ? times(ratio) : `${times(ratio)} (${times(least)}-${times(most)})`;
}

function times(ratio) {
  const digits = ratio >= 100 ? 0 : ratio >= 10 ? 1 : ratio >= 0.1 ? 2 : 3;
  return `${ratio.toLocaleString("en-GB", { minimumFractionDigits: digits, maximumFractionDigits: digits })}x`;
}

function aligned(lines) {
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  return lines.map(
    (line) =>
      `  ${line
        .map((text, column) => text.padEnd(widths[column]))
        .join("  ")
        .trimEnd()}`,
  );
}
