/** The same record without the keys whose value is undefined, so that an optional key is absent, not empty. */
export function defined<Shape extends object>(
  record: Shape,
): { [Key in keyof Shape]?: Exclude<Shape[Key], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Shape]?: Exclude<Shape[Key], undefined>;
  };
}
