/** What annotations, comments and summaries may show of people: employees by roster id, all by account, or nothing. */
export const SHOW_ACCOUNTS = ["ids", "all", "none"] as const;
export type ShowAccounts = (typeof SHOW_ACCOUNTS)[number];
