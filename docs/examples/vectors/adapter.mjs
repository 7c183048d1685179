// Asks date-fns the cases of the conformance suite that it has a function for.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { addBusinessDays, format } from "date-fns";

const suite = createRequire(import.meta.url).resolve("charterclock/vectors.jsonl");
const lines = readFileSync(suite, "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line));
const schedules = new Map(lines.filter(({ line }) => line === "schedule").map((line) => [line.id, line]));
const cases = lines.filter(({ line }) => line === "case");

const operations = {
  addWorkingDays({ schedule, input }) {
    const { workingWeekdays, holidaysOf, closed = [] } = schedules.get(schedule);
    if (workingWeekdays.join() !== "mon,tue,wed,thu,fri") return { cannot: "its week is Monday to Friday" };
    if (holidaysOf.length > 0 || closed.length > 0) return { cannot: "it knows no holidays" };
    return { answer: format(addBusinessDays(new Date(`${input.date}T00:00:00`), input.days), "yyyy-MM-dd") };
  },
};

const tally = {};
for (const subject of cases) {
  const ask = operations[subject.operation];
  const said = ask === undefined ? { cannot: `it has no ${subject.operation}` } : ask(subject);
  const result = said.cannot ?? (said.answer === subject.expected ? "as expected" : "otherwise");
  tally[result] = (tally[result] ?? 0) + 1;
  if (result === "otherwise") console.log(subject.id, subject.conventions, said.answer, subject.expected);
}
for (const result of ["as expected", "it knows no holidays", "its week is Monday to Friday"]) {
  console.log(`${result}: ${tally[result]}`);
}
