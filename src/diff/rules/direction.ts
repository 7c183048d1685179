/** What a change does to the customer: an earlier date or more of a promise is better; `neutral`: no date and no promise moves. */
export type Direction = "better" | "worse" | "mixed" | "neutral";
