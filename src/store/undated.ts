/** The day of an activity without `published`. */
export const UNDATED = -0x8000_0000;
