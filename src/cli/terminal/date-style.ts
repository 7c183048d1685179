/** How dates may be written: always as ISO text; `uk` also day first, 10/06/2026. */
export type DateStyle = "iso" | "uk";

/** The values of `--date-style`. */
export const DATE_STYLES: readonly DateStyle[] = ["iso", "uk"];
