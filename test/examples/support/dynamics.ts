import vm from "node:vm";

/** What due-date.js gives a form. */
export interface DueDates {
  readonly onReceivedChange: (executionContext: unknown) => void;
}

/** A form as a web resource sees it: its columns and its notifications. */
export interface CaseForm {
  readonly values: Record<string, unknown>;
  readonly notifications: Record<string, string>;
  readonly executionContext: { getFormContext: () => object };
}

/** A form with some values in its columns; the others are empty. */
export function caseForm(values: Record<string, unknown>): CaseForm {
  const columns: Record<string, unknown> = { new_dueon: null, new_duereason: null, ...values };
  const notifications: Record<string, string> = {};
  const form = {
    getAttribute: (name: string) => ({
      getValue: () => columns[name],
      setValue: (value: unknown) => {
        columns[name] = value;
      },
    }),
    ui: {
      setFormNotification: (message: string, level: string, id: string) => {
        notifications[id] = `${level}: ${message}`;
      },
      clearFormNotification: (id: string) => {
        delete notifications[id];
      },
    },
  };
  return { values: columns, notifications, executionContext: { getFormContext: () => form } };
}

/** Runs a script in a page of its own, with some globals, and gives the `DueDates` that it leaves there. */
export function webResource<Left = DueDates>(script: string, globals: Readonly<Record<string, unknown>>): Left {
  const context = vm.createContext({ ...globals });
  vm.runInContext(script, context);
  return (context as { DueDates: Left }).DueDates;
}
