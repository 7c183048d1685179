// Numbers that look random and are the same for the same seed.

/** A source of picks: `int(n)` is 0 to n - 1, `pick(list)` one of a list, `chance(p)` true that often. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (n) => Math.floor(next() * n);
  const between = (from, through) => from + int(through - from + 1);
  return { int, between, chance: (share) => next() < share, pick: (list) => list[int(list.length)] };
}
