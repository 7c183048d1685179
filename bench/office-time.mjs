// Office time: eight office hours from a receipt, and the office minutes of a span of 0 to 400 days.
import { ends, minutes, minutesAwayFromSpring } from "./inputs.mjs";
import { measure } from "./measure.mjs";
import { ours } from "./ours.mjs";
import { ofOfficeTime } from "./peers.mjs";
import { comparison } from "./report.mjs";
import { wrongOfficeHours, wrongOpenMinutes } from "./wrong.mjs";

export function officeTime(effort) {
  const contenders = [ours, ...ofOfficeTime];
  return comparison({
    title: "Office time: addOpenMinutes to ISO text, openMinutesBetween",
    contenders,
    columns: [
      {
        name: "8 office hours",
        samples: measure(
          contenders.map(({ name, addEightHours }) => ({
            name,
            run: (index) => addEightHours(minutesAwayFromSpring[index % minutesAwayFromSpring.length]),
          })),
          effort,
        ),
        wrong: contenders.map((contender) => wrongOfficeHours(contender, effort.checks(20))),
      },
      {
        name: "minutes between",
        samples: measure(
          contenders.map(({ name, minutesBetween }) => ({
            name,
            run: (index) => minutesBetween(minutes[index % minutes.length], ends[index % ends.length]),
          })),
          effort,
        ),
        wrong: contenders.map((contender) => wrongOpenMinutes(contender, effort.checks(250))),
      },
    ],
  });
}
