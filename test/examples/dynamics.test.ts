import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { BROWSER } from "../docs/support/entries.js";
import { caseForm, webResource } from "./support/dynamics.js";
import { EXAMPLES } from "./support/example.js";

const script = readFileSync(join(EXAMPLES, "dynamics/due-date.js"), "utf8");
const page = readFileSync(join(EXAMPLES, "dynamics/explanation.html"), "utf8");

it("fills in the due date and its reason when the date of receipt changes", () => {
  const form = caseForm({ new_commitment: "repairs.routine", new_receivedon: new Date("2026-06-10T09:20:00Z") });
  webResource(script, { charterclock: BROWSER }).onReceivedChange(form.executionContext);
  expect(form.values["new_dueon"]).toEqual(new Date("2026-06-22T16:00:00Z"));
  expect(form.values["new_duereason"]).toBe(
    "2026-06-22 17:00: calvay undated, The standard of service we will provide, row 16 (scotland 2026-02-25)",
  );
  expect(form.notifications).toEqual({});
});

it("takes a Date of another frame", () => {
  const form = caseForm({ new_commitment: "CAL-16", new_receivedon: dateOfAnotherFrame("2026-06-10T09:20:00Z") });
  webResource(script, { charterclock: BROWSER }).onReceivedChange(form.executionContext);
  expect(form.values["new_dueon"]).toEqual(new Date("2026-06-22T16:00:00Z"));
});

it("says on the form why there is no date, and takes it back", () => {
  const form = caseForm({ new_commitment: "repairs.urgent", new_receivedon: new Date("2026-06-10T09:20:00Z") });
  const { onReceivedChange } = webResource(script, { charterclock: BROWSER });
  onReceivedChange(form.executionContext);
  expect(form.values["new_dueon"]).toBeNull();
  expect(form.notifications["charterclock"]).toMatch(/^WARNING: The commitment "repairs.urgent" of calvay undated/);
  form.values["new_commitment"] = "repairs.routine";
  onReceivedChange(form.executionContext);
  expect(form.notifications).toEqual({});
  form.values["new_receivedon"] = null;
  onReceivedChange(form.executionContext);
  expect([form.values["new_dueon"], form.values["new_duereason"]]).toEqual([null, null]);
});

it("explains a saved case in a panel of the form", () => {
  const form = caseForm({ new_commitment: "repairs.routine", new_receivedon: new Date("2026-06-10T09:20:00Z") });
  expect(panel(form)).toContain("Mon 15 June 2026         - World Cup bank holiday");
  expect(panel(caseForm({ new_commitment: "CAL-01", new_receivedon: new Date("2026-06-10T09:20:00Z") }))).toContain(
    "found no time in",
  );
  expect(panel(caseForm({ new_commitment: "CAL-16", new_receivedon: null }))).toContain("receivedAt");
});

/** What the page shows once the form has given it its context. */
function panel({ executionContext }: ReturnType<typeof caseForm>): string {
  const [, inline = ""] = /<script>([^]*?)<\/script>/.exec(page) ?? [];
  const why = { textContent: "" };
  const view: { setClientApiContext?: (xrm: unknown, form: unknown) => void } = {};
  webResource(inline, {
    charterclock: BROWSER,
    window: view,
    document: { getElementById: (id: string) => (id === "why" ? why : null) },
  });
  view.setClientApiContext?.({}, executionContext.getFormContext());
  return why.textContent;
}

function dateOfAnotherFrame(text: string): Date {
  return webResource<{ date: Date }>(`globalThis.DueDates = { date: new Date(${JSON.stringify(text)}) };`, {}).date;
}
