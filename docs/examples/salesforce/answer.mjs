// One call-out for many records: JSON text in, JSON text out, never an exception. Put it behind any HTTP endpoint.
//
//   { "requests": [{ "recordId": "500…", "charter": "calvay", "commitment": "CAL-16", "receivedAt": "2026-06-10T09:20:00Z" }] }
//   { "results":  [{ "recordId": "500…", "dueAt": "2026-06-22T16:00:00.000Z", "dueDate": "2026-06-22", "clause": "…", "notices": [...] }] }
//
// A record that has no due date gets { "recordId", "errorCode", "errorMessage" } and does not spoil the others.
import { CharterClockError, computeDeadline } from "charterclock";
import * as bundled from "charterclock/charters";

const charters = new Map(Object.values(bundled).map((charter) => [charter.id, charter]));

/** Answers the JSON text of a call-out with JSON text. */
export function answer(text) {
  const requests = requestsIn(text);
  if (requests === undefined) {
    return JSON.stringify({ results: [], errorCode: "not-a-request", errorMessage: 'Send { "requests": [ … ] }.' });
  }
  return JSON.stringify({ results: requests.map(resultOf) });
}

function requestsIn(text) {
  try {
    const { requests } = JSON.parse(text);
    return Array.isArray(requests) && requests.every((each) => typeof each === "object" && each !== null)
      ? requests
      : undefined;
  } catch {
    return undefined;
  }
}

function resultOf({ recordId, charter: id, commitment, receivedAt }) {
  const charter = charters.get(id);
  if (charter === undefined)
    return { recordId, errorCode: "unknown-charter", errorMessage: `There is ${[...charters.keys()].join(", ")}.` };
  try {
    const { dueAtMilliseconds, dueDate, notices, provenance } = computeDeadline(charter, { commitment, receivedAt });
    return {
      recordId,
      // In UTC, as Apex reads a Datetime; `dueDate` is the landlord's date.
      dueAt: new Date(dueAtMilliseconds).toISOString(),
      dueDate,
      clause: provenance.clause,
      notices: notices.map(({ code }) => code),
    };
  } catch (error) {
    if (!(error instanceof CharterClockError)) throw error;
    return { recordId, errorCode: error.code, errorMessage: error.message };
  }
}
