/** Gives back the object it is given, so that a class made from it puts its private field on that object. */
function itself(this: void, object: object): object {
  return object;
}

/** A private field, which no copy has and nobody can see; remembering each result in a set takes longer than counting it. */
class Mark extends (itself as unknown as new (object: object) => object) {
  readonly #isComputedHere = true;

  static isOn(object: object): boolean {
    return #isComputedHere in object;
  }
}

/** The same result, marked as one that this very program computed: it is frozen, so nobody can have altered it. */
export function markedAsComputedHere<Result extends object>(result: Result): Result {
  return new Mark(result) as Result;
}

/** Whether a deadline is one that this very program computed, and not a copy of it. */
export function isComputedHere(deadline: unknown): boolean {
  return typeof deadline === "object" && deadline !== null && Mark.isOn(deadline);
}
