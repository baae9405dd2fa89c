/** What a platform's terms say of keeping its data, and where and when that was looked up. */
export interface Terms {
  /** One or two sentences: what may be kept, for how long, and on what condition. */
  keep: string;
  /** Address of the page, null where there is no page to name. */
  source: string | null;
  /** ISO date. */
  lookedUp: string;
}
