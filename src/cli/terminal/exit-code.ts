/** What a run tells the shell: 0 fine, 1 the answer is bad news, 2 it could not be (fully) answered. */
export type ExitCode = 0 | 1 | 2;

/** The answer is given, and nothing is wrong with it. */
export const FINE = 0;
/** The answer is given: breached, missed, or problems found. */
export const BAD_NEWS = 1;
/** There is no answer, or not to all that was asked. */
export const COULD_NOT_RUN = 2;

/** The code of a run with several answers: the gravest one. */
export function gravest(codes: Iterable<ExitCode>): ExitCode {
  let found: ExitCode = FINE;
  for (const code of codes) if (code > found) found = code;
  return found;
}
