import { createHash } from "node:crypto";

/** A comment on the pull request. */
export interface Comment {
  /** Its node id: the number of a new comment is too large for the API that tells authors. */
  id: string;
  body: string;
  /** Whether whoever holds the token wrote it, as GitHub tells it; a body proves nothing. */
  isOurs: boolean;
}

/** The comments of one pull request. */
export interface Comments {
  /** All pages, oldest first. */
  list(): AsyncIterable<Comment>;
  create(body: string): Promise<void>;
  update(id: string, body: string): Promise<void>;
}

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
 * @param text Markdown; with the marker and a line's end at most the 65,536 characters that GitHub takes
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
