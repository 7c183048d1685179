/** The keys of cases, events and options that may be left out; an unknown key is refused, even with `null` in it. */
const MAY_BE_NULL: ReadonlySet<string> = new Set([
  ...[
    "receivedAt",
    "receivedOn",
    "pauses",
    "to",
    "reason",
    "restartedAt",
    "extension",
    "agreedAt",
    "attributes",
    "history",
  ],
  ...["completedAt", "withdrawnAt", "events", "anchoredAt", "anchoredOn", "done", "endedAt"],
  ...["options", "overlay", "asKnownAt", "strict", "duties", "atRiskShare", "resumedAt", "from", "now"],
  ...["aim", "otherLimbs", "excusedBy", "boundBy", "firstUncoveredDate"],
]);

/** What is inside these is looked at too; all else is a value, or a document whose nulls have a meaning. */
const PARTS: readonly string[] = ["case", "options", "pauses", "attributes", "history", "events", "records"];

type Data = Readonly<Record<string, unknown>>;

/**
 * The same without the optional keys whose value is `null`: a row of a database has `null` for what is not there. What has
 * none is given back as it is.
 */
export function withoutNulls<Given>(given: Given): Given {
  if (Array.isArray(given)) return mapped(given, withoutNulls) as unknown as Given;
  return isData(given) ? (stripped(given, (key) => MAY_BE_NULL.has(key)) as unknown as Given) : given;
}

function stripped(data: Data, mayBeNull: (key: string) => boolean): Data {
  let changed: Record<string, unknown> | undefined;
  for (const key of Object.keys(data)) {
    const part = data[key];
    if (part === null && mayBeNull(key)) {
      changed ??= { ...data };
      Reflect.deleteProperty(changed, key);
    } else if (typeof part === "object" && part !== null && PARTS.includes(key)) {
      const kept = key === "attributes" && isData(part) ? stripped(part, () => true) : withoutNulls(part);
      if (kept !== part) (changed ??= { ...data })[key] = kept;
    }
  }
  return changed ?? data;
}

function mapped(list: readonly unknown[], change: (entry: unknown) => unknown): readonly unknown[] {
  const changed = list.map(change);
  return changed.every((entry, index) => entry === list[index]) ? list : changed;
}

/** Plain data: no `Date`, no Temporal instant. */
function isData(value: unknown): value is Data {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const parent: unknown = Object.getPrototypeOf(value);
  return parent === null || Object.getPrototypeOf(parent) === null;
}
