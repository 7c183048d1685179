import { shown } from "../../errors.js";

/** A value inside a message: texts and numbers as they are, objects by their keys, lists by their length. */
export function found(value: unknown): string {
  if (Array.isArray(value) && value.length === 0) return "an empty list";
  if (typeof value !== "object" || value === null || Array.isArray(value)) return shown(value);
  const keys = Object.keys(value);
  if (keys.length === 0) return "an object without keys";
  const named = keys.slice(0, 3).map((key) => (key.length > 20 ? `${key.slice(0, 17)}...` : key));
  return `an object with ${named.join(", ")}${keys.length > 3 ? ` and ${keys.length - 3} more` : ""}`;
}
