import type { Report } from "../../domain/report.js";
import type { WaitingActivity } from "../../domain/todo.js";
import { type WebLink } from "../web-link.js";
/** Who waits for a reply. */
export interface RepliesView {
    /** "17 wait for a reply, the longest for 26 days". */
    title: string;
    /** The first of them, the oldest first. */
    rows: readonly ReplyView[];
    /** Where the others are listed, and how many may wait besides; empty for none. */
    rest: readonly string[];
}
/** One who waits. */
export interface ReplyView {
    waited: string;
    /** "comment on LinkedIn" */
    said: string;
    /** Who said it; null where nobody is named, or the policy shows no accounts. */
    account: string | null;
    owner: string | null;
    /** Whether the roster has no account on the channel by which an employee could be told. */
    mayBeEmployee: boolean;
    link: WebLink | null;
    location: WaitingActivity["location"];
}
/** Null where nobody waits, as far as the data says. */
export declare function repliesOf({ waiting, policy }: Report): RepliesView | null;
