import { createHash } from "node:crypto";

/** A comment on the pull request. */
export interface Comment {
  id: number;
  body: string;
  /** Whether whoever holds the token wrote it, as GitHub tells it; a body proves nothing. */
  isOurs: boolean;
}

/** The comments of one pull request. */
export interface Comments {
  /** All pages, oldest first. */
  list(): AsyncIterable<Comment>;
  create(body: string): Promise<void>;
  update(id: number, body: string): Promise<void>;
}

/** GitHub takes so many characters; counted in bytes of UTF-8, which are never fewer. */
export const MAX_COMMENT_BYTES = 65_536;

/**
 * What marks the comment of a policy, unseen by readers.
 * @param policy its path, hashed: a path may hold what ends an HTML comment
 */
export function marker(policy: string): string {
  const digest = createHash("sha256").update(policy).digest("hex");
  return `<!-- vanity-check ${digest} -->`;
}

/**
 * Has the pull request say it in one comment: the oldest of ours with the policy's marker, else a new one. A run
 * that passes makes no new comment, as there is nothing to act on; it does correct the one of an earlier run.
 * @param text Markdown of at most `MAX_COMMENT_BYTES` together with the marker and a line's end
 */
export async function say(
  comments: Comments,
  policy: string,
  text: string,
  passes: boolean,
): Promise<"created" | "updated" | "unchanged"> {
  const mark = marker(policy);
  const body = `${mark}\n${text.trim()}`;
  const earlier = await find(comments, mark);
  if (earlier === null) {
    if (passes) return "unchanged";
    await comments.create(body);
    return "created";
  }
  if (plainEnds(earlier.body) === plainEnds(body)) return "unchanged";
  await comments.update(earlier.id, body);
  return "updated";
}

async function find(comments: Comments, mark: string): Promise<Comment | null> {
  for await (const comment of comments.list()) {
    if (comment.isOurs && comment.body.startsWith(mark)) return comment;
  }
  return null;
}

/** GitHub may hand a body back with other line ends. */
function plainEnds(body: string): string {
  return body.replace(/\r\n?/g, "\n").trim();
}
