// What was measured, as data: sections of rows of cells. Cells hold ratios; times are kept beside them for --json.
import { median, ratioOf } from "./measure.mjs";

/** A table of contenders, the first of them ours: how many times slower each is, and how many answers were wrong. */
export function comparison({ title, contenders, columns }) {
  return {
    title,
    ratio: "times slower than ours",
    columns: columns.map(({ name }) => name),
    rows: contenders.map(({ name }, at) => ({
      name,
      cells: columns.map(({ samples, wrong }) => ({
        ...ratioOf(samples[at], samples[0]),
        nanoseconds: median(samples[at]),
        ...wrong[at],
      })),
    })),
  };
}

/** A table of ratios of ours to ours, or to a known scale: `{ name, ofFew, ofMany }` with the samples of both. */
export function growth({ title, rows }) {
  return {
    title,
    ratio: "",
    columns: ["ratio"],
    rows: rows.map(({ name, ofFew, ofMany }) => ({
      name,
      cells: [{ ...ratioOf(ofMany, ofFew), nanoseconds: median(ofMany) }],
    })),
  };
}

/** The cell of a section by the names of its row and column. */
export function cellOf(section, row, column = "ratio") {
  const found = section.rows.find(({ name }) => name === row)?.cells[section.columns.indexOf(column)];
  if (found === undefined) throw new Error(`${section.title} has no ${row} in ${column}`);
  return found;
}
