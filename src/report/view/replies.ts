import { channelTitle } from "../../domain/platforms/index.ts";
import type { Report } from "../../domain/report.ts";
import type { WaitingActivity } from "../../domain/todo.ts";
import { message } from "../../messages/message.ts";
import { saidText, waitedText } from "../waiting-words.ts";
import { type WebLink, webLink } from "../web-link.ts";

/** More are a list of their own. */
const MAX_ROWS = 5;

/** As many sentences on what the data leaves out as fit beside them. */
const MAX_GAPS = 3;

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
export function repliesOf({ waiting, policy }: Report): RepliesView | null {
  if (waiting === null || waiting.total + waiting.unknown === 0) return null;
  const { total, unknown, first, gaps } = waiting;
  const rows = first.slice(0, MAX_ROWS).map(row);
  const shown = first.slice(0, MAX_ROWS).reduce((sum, { count }) => sum + count, 0);
  const [oldest] = rows;
  return {
    title: message("replies", { total, waited: first[0]?.waited == null ? null : (oldest?.waited ?? null) }),
    rows,
    rest: [
      ...(total > shown ? [message("more-replies", { more: total - shown, policy: policy.path })] : []),
      ...(unknown > 0 ? [message("may-wait", { all: unknown, isMore: total > 0 })] : []),
      ...gaps.slice(0, MAX_GAPS),
    ],
  };
}

function row(waiting: WaitingActivity): ReplyView {
  const { account, owner, side, url, location, channel } = waiting;
  return {
    waited: waitedText(waiting),
    said: saidText({ ...waiting, channel: channelTitle(channel) }),
    account,
    owner,
    mayBeEmployee: side === "unknown",
    link: webLink(url),
    location,
  };
}
