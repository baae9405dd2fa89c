/** What annotations, comments and summaries may show of people: employees by roster id, all by account, or nothing. */
export declare const SHOW_ACCOUNTS: readonly ["ids", "all", "none"];
export type ShowAccounts = (typeof SHOW_ACCOUNTS)[number];
