const TIMES = Number(process.env["CHARTERCLOCK_RUNS"] ?? "1");

/** How often a law is tried; `CHARTERCLOCK_RUNS=20` tries each twenty times as often. */
export function runs(usual: number): number {
  return Math.ceil(usual * TIMES);
}
