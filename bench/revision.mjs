// The largest bundled charter, and a made-up revision of it with edits all over the document, as a revision has them.
import { berwickshire } from "charterclock/charters/berwickshire";

/** The charter as it is, as JSON text. */
export const before = JSON.stringify(berwickshire.versions[0]);

/** The revision, as JSON text. */
export const after = JSON.stringify(revised(JSON.parse(before)));

function revised(version) {
  const of = (id) => version.commitments.find((commitment) => commitment.id === id);
  const reading = (id) => version.readings.find((one) => one.id === id);
  version.version = "2027-04";
  version.effectiveFrom = "2027-04-01";
  const days = { "BER-08": 3, "BER-16": 7, "BER-21": 1, "BER-22": 3, "BER-26": 10, "BER-28": 4, "BER-29": 15 };
  for (const [id, workingDays] of Object.entries(days)) of(id).term.allowance = { workingDays };
  of("BER-25").term.allowance = { minutes: 30 };
  of("BER-24").every = { workingDays: 10 };
  for (const { weekly } of [
    ...version.officeHours.periods,
    ...reading("office-hours").options[0].sets.officeHours.periods,
  ])
    weekly.fri = [["09:00", "16:00"]];
  reading("fortieth-day-closed").choice = "next-working-day";
  for (const { term } of [of("BER-31"), reading("forty-days").options[0].sets]) term.counting.roll = "following";
  of("BER-21").title = "Another title";
  of("BER-22").clause = "Another clause";
  version.commitments.push({ ...of("BER-32"), id: "BER-38", slug: "made-up.reply", title: "A promise more" });
  version.commitments = version.commitments.filter(({ id }) => id !== "BER-30");
  delete of("BER-09").complements;
  return version;
}
