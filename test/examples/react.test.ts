import { createElement } from "react";
import type { FunctionComponent } from "react";
import { expect, it, test } from "vitest";
import { calvay } from "../../src/bundled/charters/index.js";
import type { Case, Charter, InstantInput, Overlay } from "../../src/index.js";
import { example, external, typeErrors } from "./support/example.js";

interface Props {
  charter: Charter;
  subject: Case;
  now: InstantInput;
  completedAt?: InstantInput;
  overlay?: Overlay;
}

const { DueDateBadge } = example<{ DueDateBadge: FunctionComponent<Props> }>("react/due-date-badge.tsx");
const { renderToStaticMarkup } = external<{ renderToStaticMarkup: (element: unknown) => string }>("react-dom/server");
const subject: Case = { commitment: "repairs.routine", receivedAt: "2026-06-10T10:20" };

it.each([
  // now                 completed             class and words
  ["2026-06-18T10:00", undefined, "running", "22 Jun 2026, 17:00: on time"],
  ["2026-06-22T09:00", undefined, "at-risk", "22 Jun 2026, 17:00: due soon"],
  ["2026-06-23T09:00", undefined, "breached", "22 Jun 2026, 17:00: overdue"],
  ["2026-06-23T09:00", "2026-06-19T12:00", "met", "22 Jun 2026, 17:00: done in time"],
])("at %s, completed %s: %s", (now, completedAt, state, words) => {
  const badge = render({ charter: calvay, subject, now, ...(completedAt === undefined ? {} : { completedAt }) });
  expect(badge).toBe(
    `<time class="due due-${state}" dateTime="2026-06-22T17:00:00.000+01:00" ` +
      `title="Complete a routine repair, clause: The standard of service we will provide, row 16">${words}</time>`,
  );
});

it("counts by an overlay, and says what is provisional", () => {
  const overlay: Overlay = { id: "closed", title: "Closed", add: [{ title: "Closed", on: "2026-06-16" }] };
  expect(render({ charter: calvay, subject, now: "2026-06-18T10:00", overlay })).toContain("23 Jun 2026, 17:00");
  const far = { ...subject, receivedAt: "2030-06-10T10:20" };
  expect(render({ charter: calvay, subject: far, now: "2030-06-11T10:00" })).toContain("(provisional)");
});

it("shows a refusal instead of failing", () => {
  const unknown = render({
    charter: calvay,
    subject: { ...subject, commitment: "repairs.urgent" },
    now: "2026-06-18T10:00",
  });
  expect(unknown).toMatch(
    /^<span class="due due-unknown" title="The commitment .* of calvay undated: .*">no due date<\/span>$/,
  );
});

test("it compiles in strict mode", () => {
  expect(typeErrors("react")).toEqual([]);
});

function render(props: Props): string {
  return renderToStaticMarkup(createElement(DueDateBadge, props));
}
