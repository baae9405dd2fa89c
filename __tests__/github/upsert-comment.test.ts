import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { connect } from "../../src/github/client.ts";
import { type CommentBody, marker } from "../../src/github/comment.ts";
import { issueComments } from "../../src/github/issue-comments.ts";
import { upsertComment, type Workflow } from "../../src/github/upsert-comment.ts";
import { type Held, pullRequest } from "../support/github/pull-request.ts";
import { type Answer, refusal, standIn, type Trouble } from "../support/github/server.ts";
import { runs } from "../support/runs.ts";

const US = "github-actions[bot]";
const P = "engagement.policy.yml";
const PAYLOAD = JSON.stringify({ pull_request: { number: 7, base: { ref: "main", sha: "a".repeat(40) } } });
const LIST = "GET /repos/acme/social/issues/7/comments?per_page=100";
const POST = "POST /repos/acme/social/issues/7/comments";
const ASK = "POST /graphql";
const WORKS: Answer = { status: 200, body: { data: { viewer: { login: US } } } };
const NONE: Answer = { status: 200, body: [] };

const says = (text: string, policy = P, passes = false): CommentBody => ({
  about: policy,
  passes,
  text: () => text,
});
const body = (text: string, policy = P) => `${marker(policy)}\n${text}`;
const of = (login: string | null, text: string, id = 1): Held => ({ id, login, body: text });

const workflow = (apiUrl: string): Workflow => ({
  token: "ghs_secret",
  apiUrl,
  repository: "acme/social",
  event: "pull_request",
  payload: PAYLOAD,
});

/** What a run with this statement does to these comments. */
async function run(
  statement: CommentBody,
  held: Held[] = [],
  { troubles = [] as Trouble[], viewer = US } = {},
) {
  const { handlers } = pullRequest(held, viewer);
  const server = await standIn(handlers, "", troubles);
  const trouble = await upsertComment(statement, workflow(server.api));
  return { trouble, held, ...server };
}

describe("upsertComment", () => {
  it.each<[string, CommentBody, Held[], Held[]]>([
    ["a first failure is a new comment", says("new"), [], [of(US, body("new"), 3_000_000_000)]],
    ["a first pass is none", says("new", P, true), [], []],
    ["a failure takes the place of another", says("new"), [of(US, body("old"))], [of(US, body("new"))]],
    ["a pass takes the place of a failure", says("ok", P, true), [of(US, body("old"))], [of(US, body("ok"))]],
    [
      "what others quote is theirs",
      says("new"),
      [of("sam", body("old"))],
      [of("sam", body("old")), of(US, body("new"), 3_000_000_001)],
    ],
    [
      "nor is it ours where the account is gone",
      says("new"),
      [of(null, body("old"))],
      [of(null, body("old")), of(US, body("new"), 3_000_000_001)],
    ],
    [
      "another policy has its own",
      says("new"),
      [of(US, body("old", "other.yml"))],
      [of(US, body("old", "other.yml")), of(US, body("new"), 3_000_000_001)],
    ],
    [
      "a quoted mark is no mark",
      says("new"),
      [of(US, `> ${body("old")}`)],
      [of(US, `> ${body("old")}`), of(US, body("new"), 3_000_000_001)],
    ],
    [
      "of two after a race the oldest is kept up",
      says("new"),
      [of(US, body("old")), of(US, body("old"), 2)],
      [of(US, body("new")), of(US, body("old"), 2)],
    ],
  ])("%s", async (_, statement, held, after) => {
    const { trouble } = await run(statement, held);
    expect(trouble).toBeNull();
    expect(held).toEqual(after);
  });

  it.each(["jo", "acme-checks[bot]"])(
    "keeps up the comment of %s, where that is whose token it is",
    async (viewer) => {
      const held = [of(US, body("old")), of(viewer, body("old"), 2)];
      await run(says("new"), held, { viewer });
      expect(held).toEqual([of(US, body("old")), of(viewer, body("new"), 2)]);
    },
  );

  it.each(["new", "new\n", "new\r\n"])("writes nothing where %j is there", async (there) => {
    const { asked } = await run(says("new\n"), [of(US, body(there).replaceAll("\n", "\r\n"))]);
    expect(asked).toEqual([ASK, LIST]);
  });
});

describe("what keeps it from being said", () => {
  const limit = (seconds: number) => refusal(429, "slow down", { "retry-after": String(seconds) });
  const html = { status: 502, text: `<html>${"no ".repeat(5000)}</html>` };

  it.each<[string, Trouble[], trouble: RegExp, asked: string[]]>([
    ["a bad token", [refusal(401, "Bad credentials")], /not valid.*\(Bad credentials/, [ASK]],
    [
      "another repository's token",
      [WORKS, refusal(404, "Not Found")],
      /does not reach.*\(Not Found/,
      [ASK, LIST],
    ],
    [
      "a text it refuses",
      [WORKS, NONE, refusal(422, "Validation Failed")],
      /refuses the text/,
      [ASK, LIST, POST],
    ],
    ["a limit for an hour", [limit(3600)], /GitHub's rate limit/, [ASK]],
    ["a limit without a time", [refusal(429, "slow down")], /GitHub's rate limit/, [ASK]],
    [
      "a limit that is used up",
      [refusal(403, "slow down", { "x-ratelimit-remaining": "0" })],
      /GitHub's rate limit/,
      [ASK],
    ],
    [
      "a refusal within the limit",
      [refusal(403, "no", { "x-ratelimit-remaining": "12" })],
      /^(?!.*limit of GitHub's)/,
      [ASK],
    ],
    ["a fault while it writes", [WORKS, NONE, refusal(502, "down")], /run the job again/, [ASK, LIST, POST]],
    ["a fault that stays", [html, html, html], /^run the job again \(<html>/, [ASK, ASK, ASK]],
    [
      "a page in place of an answer",
      [{ status: 200, text: "<p>Sign in</p>" }],
      /the proxy.*not GitHub's/,
      [ASK],
    ],
    [
      "nothing in place of a list",
      [WORKS, { status: 200, text: "" }],
      /the proxy.*not GitHub's/,
      [ASK, LIST],
    ],
    ["a limit until a day", [refusal(429, "no", { "retry-after": "Fri, 31 Dec 2027" })], /limit/, [ASK]],
    [
      "a page in place of a list",
      [WORKS, { status: 200, text: "<p>" }],
      /the proxy.*not GitHub's/,
      [ASK, LIST],
    ],
  ])("%s", async (_, troubles, message, calls) => {
    const { trouble, asked, held } = await run(says("new"), [], { troubles });
    expect(trouble).toMatch(message);
    expect(asked).toEqual(calls);
    expect(held).toEqual([]);
  });

  it("passes, where GitHub says when or has a fault", async () => {
    const troubles = [limit(1), WORKS, refusal(503, "down")];
    const before = performance.now();
    const { trouble, asked, held } = await run(says("new"), [], { troubles });
    // A second that GitHub asked for, and one after the fault.
    expect(performance.now() - before).toBeGreaterThan(1990);
    expect(trouble).toBeNull();
    expect(asked).toEqual([ASK, ASK, LIST, LIST, POST]);
    expect(held).toHaveLength(1);
  });

  it("is said where nobody listens", async () => {
    const trouble = await upsertComment(says("new"), workflow("http://127.0.0.1:9"));
    expect(trouble).toMatch(/^check GITHUB_API_URL, the network and the proxy/);
  });

  it("is never waited for without end", async () => {
    const { handlers } = pullRequest([]);
    const { api } = await standIn(handlers, "", ["silence"]);
    const thread = issueComments(connect("ghs_secret", api, 200), {
      owner: "acme",
      repo: "social",
      number: 7,
    });
    await expect(thread.ours()).rejects.toThrow();
  });

  it("names no token, whatever the token is and GitHub answers", async () => {
    const status = fc.constantFrom(200, 401, 403, 404, 422, 429);
    const token = fc.string({ minLength: 6 }).filter((text) => text.trim() === text);
    await fc.assert(
      fc.asyncProperty(token, status, fc.string(), async (secret, code, before) => {
        const echo = { status: code, text: before + secret };
        const { api } = await standIn({}, "", [echo]);
        const trouble = await upsertComment(says("new"), { ...workflow(api), token: secret });
        expect(trouble).not.toBeNull();
        expect(trouble).not.toContain(secret);
      }),
      runs(30),
    );
  });

  it.each(["", "{", '{"pull_request":{}}'])("is told of the payload %j", async (payload) => {
    const trouble = await upsertComment(says("new"), { ...workflow("http://127.0.0.1:9"), payload });
    expect(trouble).toContain("the file at GITHUB_EVENT_PATH");
  });
});
