/** Numbers and choices that look random, and are the same for the same seed. */
export interface Random {
  /** A whole number from 0 through one less than `below`. */
  whole(below: number): number;
  /** One of several. */
  one<Choice>(...choices: readonly Choice[]): Choice;
}

/** The numbers of a seed (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (below: number): number => Math.floor(next() * below);
  return {
    whole,
    one: (...choices) => {
      const choice = choices[whole(choices.length)];
      if (choices.length === 0) throw new RangeError("nothing to choose from");
      return choice as (typeof choices)[number];
    },
  };
}
