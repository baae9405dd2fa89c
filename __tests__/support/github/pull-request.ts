import { type Answer, type Asked, type Handlers, page, refusal } from "./server.ts";

/** A comment as the stand-in keeps it. */
export interface Held {
  id: number;
  /** Null for one whose account is gone. */
  login: string | null;
  body: string;
}

interface Thread {
  /** All comments, oldest first; the test may look and put others there. */
  held: Held[];
  handlers: Handlers;
}

/** GitHub's own limit; it counts characters, and the stand-in the bytes that they may be. */
const MAX_BODY = 65_536;
const LIST = "/repos/{owner}/{repo}/issues/{issue_number}/comments";

/**
 * The comments of pull request 7 of acme/social.
 * @param viewer who holds the token
 * @param mayWrite false as on the token of a fork
 */
export function pullRequest(held: Held[], viewer = "github-actions[bot]", mayWrite = true): Thread {
  const guarded =
    (act: (asked: Asked) => Answer, writes: boolean) =>
    (asked: Asked): Answer => {
      const { owner, repo, issue_number: number = "7" } = asked.params;
      if (`${owner}/${repo}#${number}` !== "acme/social#7") return refusal(404, "Not Found");
      if (writes && !mayWrite) return refusal(403, "Resource not accessible by integration");
      return writes && Buffer.byteLength(asked.body.body) > MAX_BODY ? tooLong() : act(asked);
    };
  const handlers: Handlers = {
    graphql: ({ body }) =>
      body.query === "query { viewer { login } }"
        ? { status: 200, body: { data: { viewer: { login: viewer } } } }
        : { status: 200, body: { errors: [{ message: "the stand-in knows one query" }] } },
    [`get ${LIST}`]: guarded((asked) => {
      const { part, headers } = page(held, asked, "/repos/acme/social/issues/7/comments");
      return { status: 200, body: part.map((each) => resource(each, asked.api)), headers };
    }, false),
    [`post ${LIST}`]: guarded(({ body, api }) => {
      // As large as GitHub's are by now: more than fits into 32 bits.
      const comment = { id: 3_000_000_000 + held.length, login: viewer, body: body.body };
      held.push(comment);
      return { status: 201, body: resource(comment, api) };
    }, true),
    "patch /repos/{owner}/{repo}/issues/comments/{comment_id}": guarded(({ params, body, api }) => {
      const comment = held.find(({ id }) => id === Number(params["comment_id"]));
      if (comment === undefined) return refusal(404, "Not Found");
      comment.body = body.body;
      return { status: 200, body: resource(comment, api) };
    }, true),
  };
  return { held, handlers };
}

function tooLong(): Answer {
  const error = {
    resource: "IssueComment",
    code: "unprocessable",
    field: "data",
    message: `Body is too long (maximum is ${MAX_BODY} characters)`,
  };
  const { body, ...rest } = refusal(422, "Validation Failed");
  return { ...rest, body: { ...(body as object), errors: [error] } };
}

function resource({ id, login, body }: Held, api: string): object {
  const html = "https://github.example/acme/social/pull/7";
  const time = "2026-11-10T10:00:00Z";
  return {
    id,
    node_id: `IC_${id}`,
    url: `${api}/repos/acme/social/issues/comments/${id}`,
    html_url: `${html}#issuecomment-${id}`,
    issue_url: `${api}/repos/acme/social/issues/7`,
    user: login === null ? null : account(login, api),
    created_at: time,
    updated_at: time,
    author_association: "NONE",
    body,
    performed_via_github_app: null,
  };
}

function account(login: string, api: string): object {
  const user = `${api}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id: 41_898_282,
    node_id: "MDM6Qm90NDE4OTgyODI=",
    avatar_url: "https://avatars.example/u/41898282",
    gravatar_id: "",
    url: user,
    html_url: "https://github.example/apps/github-actions",
    followers_url: `${user}/followers`,
    following_url: `${user}/following{/other_user}`,
    gists_url: `${user}/gists{/gist_id}`,
    starred_url: `${user}/starred{/owner}{/repo}`,
    subscriptions_url: `${user}/subscriptions`,
    organizations_url: `${user}/orgs`,
    repos_url: `${user}/repos`,
    events_url: `${user}/events{/privacy}`,
    received_events_url: `${user}/received_events`,
    type: login.endsWith("[bot]") ? "Bot" : "User",
    site_admin: false,
  };
}
