/** Character codes that dates and times are written with. */
export const CODE = { plus: 43, dash: 45, point: 46, colon: 58, T: 84 } as const;

/** The character code of 0. */
export const ZERO = 48;

/** The whole part of a quotient of whole numbers that are not negative and below 2³¹, without floating point. */
export function quotient(dividend: number, divisor: number): number {
  return (dividend / divisor) | 0;
}

/** The character code of one decimal digit of a whole number; `place` is 1, 10, 100 … */
export function digit(value: number, place: number): number {
  return ZERO + (quotient(value, place) % 10);
}
