declare const __CHARTERCLOCK_VERSION__: string;

/**
 * The version of the rules of counting. It changes only where some due date can move, apart from the version of the
 * package, so that a proof says which rules it was counted by.
 */
export const SEMANTICS_VERSION: string = "1";

/** The version of this engine, as provenance names it. */
export const ENGINE_VERSION: string = __CHARTERCLOCK_VERSION__;
