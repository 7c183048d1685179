// A web resource for a model-driven app. It needs charterclock.global.js, the package's browser file, loaded before it.
// Register DueDates.onReceivedChange for the form's OnLoad event and for the OnChange event of the date of receipt, with
// "Pass execution context as first parameter".
/* global charterclock */

globalThis.DueDates = (() => {
  const { CharterClockError, computeDeadline, calvay } = charterclock;

  // The columns of your table, by their logical names.
  const COMMITMENT = "new_commitment"; // text: a row id or a slug, "repairs.routine"
  const RECEIVED = "new_receivedon"; // date and time
  const DUE = "new_dueon"; // date and time
  const REASON = "new_duereason"; // text
  const NOTICE = "charterclock"; // the id of the notification on the form

  /** Fills in the due date of the case on the form, or says on the form why there is none. */
  function onReceivedChange(executionContext) {
    const form = executionContext.getFormContext();
    const commitment = form.getAttribute(COMMITMENT).getValue();
    const received = form.getAttribute(RECEIVED).getValue();
    form.ui.clearFormNotification(NOTICE);
    if (commitment === null || received === null) return fill(form, null, null);
    try {
      // The form gives a Date. It is an instant, so the user's time zone does not matter: the landlord's clock counts.
      // Its milliseconds, because a form may run in another frame than its scripts, and a frame knows only its own Dates.
      const deadline = computeDeadline(calvay, { commitment, receivedAt: received.getTime() });
      fill(form, new Date(deadline.dueAtMilliseconds), reasonOf(deadline));
    } catch (error) {
      if (!(error instanceof CharterClockError)) throw error;
      fill(form, null, null);
      form.ui.setFormNotification(error.message, "WARNING", NOTICE);
    }
  }

  /** What proves the date, for the record: the clause, the version, the calendars. */
  function reasonOf({ dueAt, provenance }) {
    const { charter, version, clause, calendars } = provenance;
    const lists = calendars.map(({ id, edition }) => `${id} ${edition}`).join(", ");
    return `${dueAt.slice(0, 16).replace("T", " ")}: ${charter} ${version}, ${clause} (${lists})`;
  }

  function fill(form, due, reason) {
    form.getAttribute(DUE).setValue(due);
    form.getAttribute(REASON).setValue(reason);
  }

  return { onReceivedChange };
})();
