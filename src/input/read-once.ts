/**
 * A reader that reads each object once and remembers what it read by the identity of the object. What is changed in an
 * object later is not seen: a change needs a new object.
 */
export function readOnce<Value extends object>(
  read: (given: Value, path: string) => Value,
): (given: Value, path: string) => Value {
  const known = new WeakMap<object, Value>();
  return (given, path) => {
    const before = typeof given === "object" && given !== null ? known.get(given) : undefined;
    if (before !== undefined) return before;
    const value = read(given, path);
    known.set(given, value);
    known.set(value, value);
    return value;
  };
}
