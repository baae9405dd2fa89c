import { describe, expect, it } from "vitest";
import { announce } from "../../src/github/announce.ts";
import { marker, type Statement } from "../../src/github/comment.ts";
import { type Held, pullRequest } from "../support/github/pull-request.ts";
import { standIn, type Trouble } from "../support/github/server.ts";

const US = "github-actions[bot]";
const P = "engagement.policy.yml";
const PAYLOAD = JSON.stringify({ pull_request: { number: 7, base: { sha: "a".repeat(40) } } });
const LIST = "GET /repos/acme/social/issues/7/comments?per_page=100";
const ASK = "POST /graphql";

const says = (text: string, policy = P, passes = false): Statement => ({ policy, passes, text: () => text });
const body = (text: string, policy = P) => `${marker(policy)}\n${text}`;
const of = (login: string | null, text: string, id = 1): Held => ({ id, login, body: text });

/** What a run with these statements does to these comments. */
async function run(
  statements: Statement[],
  held: Held[] = [],
  { viewer = US, mayWrite = true, prefix = "", troubles = [] as Trouble[], ...changes } = {},
) {
  const { handlers } = pullRequest(held, viewer, mayWrite);
  const server = await standIn(handlers, prefix, troubles);
  const trouble = await announce(statements, {
    token: "ghs_secret",
    apiUrl: server.api,
    repository: "acme/social",
    event: "pull_request",
    payload: PAYLOAD,
    ...changes,
  });
  return { trouble, held, ...server };
}

describe("announce", () => {
  it.each<[string, Statement, Held[], Held[]]>([
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
    const { trouble } = await run([statement], held);
    expect(trouble).toBeNull();
    expect(held).toEqual(after);
  });

  it.each(["new", "new\n", "new\r\n"])("writes nothing where %j is there", async (there) => {
    const { asked } = await run([says("new\n")], [of(US, body(there).replaceAll("\n", "\r\n"))]);
    expect(asked).toEqual([ASK, LIST]);
  });
});
