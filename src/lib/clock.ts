/** What only the system knows: the time, and the offsets of time zones. Passed in, so that tests choose them. */
export interface Clock {
  /** Milliseconds since 1970. */
  now: number;
  /** Local time less UTC in milliseconds at an instant, by IANA name; null for a name that is none. */
  offsets(timezone: string): ((time: number) => number) | null;
}
