/** A function of an object and a year that remembers its answers; the object is not to change. */
export function rememberedByYear<Subject extends object, Found>(
  find: (subject: Subject, year: number) => Found,
): (subject: Subject, year: number) => Found {
  const known = new WeakMap<Subject, Map<number, Found>>();
  return (subject, year) => {
    const years = known.get(subject) ?? new Map<number, Found>();
    known.set(subject, years);
    const before = years.get(year);
    if (before !== undefined) return before;
    const found = find(subject, year);
    years.set(year, found);
    return found;
  };
}
