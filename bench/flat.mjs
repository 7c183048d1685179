// Flatness of ours: neither the number of working days added nor the number of holidays may matter.
import { addWorkingDays, openMinutesBetween } from "charterclock";
import { dates, ends, minutes, receipts } from "./inputs.mjs";
import { measure } from "./measure.mjs";
import { crowdedOffice, emptyOffice, office } from "./office.mjs";
import { wholeDeadline } from "./ours.mjs";
import { growth } from "./report.mjs";

const covered = receipts.filter((at) => at < Date.parse("2018-12-01T00:00:00Z"));

export function flatness(effort) {
  const rows = [
    { name: "addWorkingDays, n = 2500 : n = 1", few: addTo(office, 1), many: addTo(office, 2500) },
    { name: "computeDeadline, n = 2500 : n = 1", few: deadline("days-1"), many: deadline("days-2500") },
    { name: "addWorkingDays, 5,000 holidays : none", few: addTo(emptyOffice, 20), many: addTo(crowdedOffice, 20) },
    { name: "openMinutesBetween, 5,000 holidays : none", few: between(emptyOffice), many: between(crowdedOffice) },
  ];
  return growth({
    title: "Flatness of charterclock: many against few",
    rows: rows.map(({ name, few, many }) => {
      const [ofFew, ofMany] = measure(
        [
          { name, run: few },
          { name, run: many },
        ],
        effort,
      );
      return { name, ofFew, ofMany };
    }),
  });
}

function addTo({ calendar }, amount) {
  return (index) => addWorkingDays(calendar, dates[index % dates.length], amount);
}

/** Of receipts whose 2,500th working day the published holidays still cover: past them the result says more. */
function deadline(commitment) {
  return (index) => wholeDeadline(commitment, covered[index % covered.length]).dueAtMilliseconds;
}

function between(where) {
  return (index) => openMinutesBetween(where, minutes[index % minutes.length], ends[index % ends.length]);
}
