// A badge that says when a case is due and where it stands: <DueDateBadge charter={calvay} subject={…} now={…} />
import { CharterClockError, computeDeadline, statusOf } from "charterclock";
import type { Case, Charter, DeadlineState, InstantInput, Overlay } from "charterclock";
import { useMemo } from "react";
import type { JSX } from "react";

export interface DueDateBadgeProps {
  readonly charter: Charter;
  readonly subject: Case;
  /** The page's clock. Give all badges the same one, and a server and a browser too, so that they say the same. */
  readonly now: InstantInput;
  readonly completedAt?: InstantInput;
  readonly overlay?: Overlay;
}

const WORDS: Readonly<Record<DeadlineState, string>> = {
  "not-started": "not started",
  running: "on time",
  "at-risk": "due soon",
  breached: "overdue",
  paused: "paused",
  met: "done in time",
  missed: "done late",
  excused: "excused",
  withdrawn: "withdrawn",
};

export function DueDateBadge({ charter, subject, now, completedAt, overlay }: DueDateBadgeProps): JSX.Element {
  const options = useMemo(() => (overlay === undefined ? {} : { overlay }), [overlay]);
  const result = useMemo(
    () => refusable(() => computeDeadline(charter, subject, options)),
    [charter, subject, options],
  );
  if ("error" in result)
    return (
      <span className="due due-unknown" title={result.error.message}>
        no due date
      </span>
    );

  const deadline = result.value;
  const { state } = statusOf(charter, deadline, {
    ...options,
    now,
    ...(completedAt === undefined ? {} : { completedAt }),
  });
  const words = `${deadline.title}, clause: ${deadline.provenance.clause}`;
  return (
    <time className={`due due-${state}`} dateTime={deadline.dueAt} title={words}>
      {`${readable(deadline.dueDate)}, ${deadline.dueTime.slice(0, 5)}: ${WORDS[state]}`}
      {deadline.provisional ? <abbr title="Past the published bank holidays"> (provisional)</abbr> : null}
    </time>
  );
}

/** A refusal is something to show. Any other error is a fault of the page, and React's to handle. */
function refusable<Value>(act: () => Value): { readonly value: Value } | { readonly error: CharterClockError } {
  try {
    return { value: act() };
  } catch (error) {
    if (error instanceof CharterClockError) return { error };
    throw error;
  }
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `2026-06-22` as "22 Jun 2026", the same in every locale and time zone: the date is the landlord's. */
function readable(date: string): string {
  const [year, month, day] = date.split("-");
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? ""} ${year ?? ""}`;
}
