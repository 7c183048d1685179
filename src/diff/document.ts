import type { CalendarEdition, CharterVersion, Overlay } from "../index.js";

/** The three documents that are compared. */
export type DocumentKind = "charter" | "calendar" | "overlay";

/** A document and its kind. */
export type Document =
  | { readonly kind: "charter"; readonly value: CharterVersion }
  | { readonly kind: "calendar"; readonly value: CalendarEdition }
  | { readonly kind: "overlay"; readonly value: Overlay };
