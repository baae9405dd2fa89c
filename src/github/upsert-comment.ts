import { InputError } from "../domain/diagnostic.ts";
import { connect } from "./client.ts";
import { type CommentBody, upsert } from "./comment.ts";
import { errorAdvice } from "./error-advice.ts";
import { eventOf } from "./event.ts";
import { issueComments } from "./issue-comments.ts";

const REFUSALS = {
  403: "give the job `permissions: pull-requests: write`; on a pull request from a fork GitHub lets no token write",
  404: "the token does not reach this pull request; use the workflow's own, `github.token`",
  422: "GitHub refuses the text of the comment; the job summary has it all",
};

/** What a workflow's environment says of the run. */
export interface Workflow {
  token: string;
  /** `GITHUB_API_URL` */
  apiUrl: string;
  /** `GITHUB_REPOSITORY`, as `owner/name` */
  repository: string;
  /** `GITHUB_EVENT_NAME` */
  event: string;
  /** The text of the file at `GITHUB_EVENT_PATH`. */
  payload: string;
}

/**
 * Has the pull request that the run is for upsert what came of it, in one comment; an event of no pull
 * request needs none.
 * @returns what kept it from being said, and what to do about it; null where nothing did
 */
export async function upsertComment(
  comment: CommentBody,
  { token, apiUrl, repository, event, payload }: Workflow,
): Promise<string | null> {
  try {
    const { pullRequest } = eventOf(event, payload);
    if (pullRequest === null) return null;
    const [owner = "", repo = ""] = repository.split("/");
    const comments = issueComments(connect(token, apiUrl), { owner, repo, number: pullRequest });
    await upsert(comments, await comments.ours(), comment);
    return null;
  } catch (error) {
    const trouble = error instanceof InputError ? error.message : errorAdvice(error, REFUSALS);
    // An HTTP client names a header that cannot be sent.
    return trouble.replaceAll(token, "***");
  }
}
