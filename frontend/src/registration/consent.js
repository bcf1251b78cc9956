/** The version of the words under which somebody registers: raised when what they promise changes. */
export const consent = "2026-11-2";
