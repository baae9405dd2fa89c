import type { Activity, ActivityType } from "../domain/activity.ts";

/** What only posts carry. */
export interface PostDetails {
  content: string | null;
  language: string | null;
  category: string | null;
  totals: Record<string, number> | null;
  /** Types that nobody counted on it; null for none. */
  uncounted: ActivityType[] | null;
  amplifiers: string[];
  owner: string | null;
}

/** What a record says that only posts carry. */
export function postDetails(post: Activity): PostDetails {
  return {
    content: post.content ?? null,
    language: post.language ?? null,
    category: post.category ?? null,
    totals: post.totals ?? null,
    uncounted: post.uncounted ?? null,
    amplifiers: post.amplifiers ?? [],
    owner: post.owner ?? null,
  };
}
