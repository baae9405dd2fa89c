import { brandPosts, undatedBrandPosts } from "../store/posts.ts";
import type { View } from "../store/view.ts";
import { type Part, wholeOf } from "./part.ts";
import { splitView } from "./split.ts";

/**
 * The channels of a view on which the brand posted, or where others' posts may be its own, or the view as one; the view
 * as one too where it posted nowhere.
 */
export function partsWithPosts(view: View, per: "window" | "channel"): Part[] {
  const hasPosts = (of: View) => brandPosts(of).length + undatedBrandPosts(of).length > 0;
  const parts = splitView(view, per).filter(
    (part) => hasPosts(part.view) || part.view.unseenAuthor.length > 0,
  );
  return parts.length === 0 ? [wholeOf(view)] : parts;
}
