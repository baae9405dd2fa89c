import { createHash } from "node:crypto";

/** A comment of ours on the pull request. */
export interface Comment {
  id: number;
  body: string;
}

/** The comments of one pull request. */
export interface Comments {
  /** Those that whoever holds the token wrote, by GitHub's word, oldest first; a body proves nothing. */
  ours(): Promise<Comment[]>;
  create(body: string): Promise<void>;
  update(id: number, body: string): Promise<void>;
}

/** What came of a run. */
export interface CommentBody {
  /** What was judged, the same in every run of a workflow: the policies as they were asked for. */
  about: string;
  passes: boolean;
  /** Markdown in at most so many bytes. */
  text(maxBytes: number): string;
}

/** GitHub takes so many characters; bytes are counted, which are never fewer. */
const MAX_BYTES = 65_536;

/**
 * What marks the comment of a workflow, unseen by readers.
 * @param about hashed: a path may hold what ends an HTML comment
 */
export function marker(about: string): string {
  const digest = createHash("sha256").update(about).digest("hex");
  return `<!-- vanity-check ${digest} -->`;
}

/**
 * Has the pull request say it in one comment: the oldest of ours with the statement's marker, else a new one. A run
 * that passes makes no new comment, as there is nothing to act on; it does correct the one of an earlier run.
 * @param earlier ours
 */
export async function upsert(
  comments: Comments,
  earlier: readonly Comment[],
  { about, passes, text }: CommentBody,
): Promise<void> {
  const mark = `${marker(about)}\n`;
  const body = mark + text(MAX_BYTES - mark.length).trim();
  const held = earlier.find((comment) => plainEnds(comment.body).startsWith(mark));
  if (held === undefined) {
    if (!passes) await comments.create(body);
  } else if (plainEnds(held.body) !== plainEnds(body)) {
    await comments.update(held.id, body);
  }
}

/** GitHub may hand a body back with other line ends. */
function plainEnds(body: string): string {
  return body.replace(/\r\n?/g, "\n").trim();
}
