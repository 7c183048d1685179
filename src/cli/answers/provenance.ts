import type { Provenance } from "../../index.js";
import type { Session } from "../terminal/session.js";
import type { Fact } from "../terminal/facts.js";

/** The proof of an answer: everything that has to be the same for it to come out again. */
export function provenanceFact(provenance: Provenance, { style }: Session): Fact {
  const { charter, version, clause, calendars, zone, engine, overlay, asKnownAt } = provenance;
  const parts = [
    `${charter} ${version}, ${clause}`,
    ...(overlay === undefined ? [] : [`overlay ${overlay.id}`]),
    ...calendars.map(({ id, edition }) => `holidays of ${id} ${edition}`),
    ...(asKnownAt === undefined ? [] : [`as known on ${asKnownAt}`]),
    `${zone.id} ${zone.edition}`,
    `charterclock ${engine}`,
  ];
  return { name: "Proof", words: parts.join("; "), paint: style.quiet };
}
