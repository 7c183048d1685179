// Answers the operation `deadline` by the functions that an engine has. What it has no function for, it cannot express.
import { cannot, localDate } from "./suite.mjs";

const SECONDS = { seconds: 1, minutes: 60, hours: 3600, officeMinutes: 60, officeHours: 3600 };

/** What an engine lacks without a function, in words. */
const LACKS = {
  addWorkingTime: "open time to add",
  addElapsed: "elapsed time to add",
  addPeriod: "calendar days, weeks, months or years to add",
  roll: "roll",
};

export function deadline(engine) {
  return ({ input, conventions }, office) => {
    if (input.every) return cannot("it has no recurring duties");
    if (input.pauses || input.restartedAt || input.extension) return cannot("it has no pauses, restarts or extensions");
    if (![undefined, "none"].includes(conventions.cutOff)) return cannot("it has no cut-off");
    const { receivedAt, allowance } = input;
    const [[unit, amount]] = Object.entries(allowance);
    const date = localDate(receivedAt, office.timeZone);
    const ask = (name, ...given) =>
      engine[name] ? engine[name](...given, office) : cannot(`it has no ${LACKS[name]}`);

    if (unit === "workingDays" && conventions.dueTime === "same-time" && engine.addWorkingDaysAtTime) {
      return wrapped("dueAt", engine.addWorkingDaysAtTime(receivedAt, amount, office));
    }
    if (unit === "workingDays") return wrapped("dueDate", ask("addWorkingDays", date, amount));
    if (unit.startsWith("office")) return wrapped("dueAt", ask("addWorkingTime", receivedAt, amount * SECONDS[unit]));
    if (unit in SECONDS) return wrapped("dueAt", ask("addElapsed", receivedAt, amount, unit));
    const end = ask("addPeriod", date, amount, unit);
    if (end.cannot || conventions.roll === "none") return wrapped("dueDate", end);
    return wrapped("dueDate", ask("roll", end, conventions.roll));
  };
}

function wrapped(key, value) {
  return value.cannot ? value : { [key]: value };
}

/** Moves a date off a closed day by an engine's own next and previous working day. */
export function rollBy(date, convention, { isWorkingDay, next, previous }) {
  if (convention === "none" || isWorkingDay(date)) return date;
  if (convention === "following") return next(date);
  if (convention === "preceding") return previous(date);
  return cannot(`it has no roll ${convention}`);
}
