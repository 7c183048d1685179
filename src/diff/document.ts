import type { CalendarEdition, CharterVersion, Overlay } from "../index.js";

/** What a document is: one of the three that people write. */
export type DocumentKind =
  /** A version of a charter. */
  | "charter"
  /** An edition of a calendar. */
  | "calendar"
  /** An overlay. */
  | "overlay";

/** A document and its kind. */
export type Document =
  | { readonly kind: "charter"; readonly value: CharterVersion }
  | { readonly kind: "calendar"; readonly value: CalendarEdition }
  | { readonly kind: "overlay"; readonly value: Overlay };
