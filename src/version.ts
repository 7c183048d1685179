declare const __CHARTERCLOCK_VERSION__: string;

/** The version of this engine, as provenance names it. */
export const ENGINE_VERSION: string = __CHARTERCLOCK_VERSION__;
