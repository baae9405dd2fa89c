import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { connect } from "../../src/github/client.ts";
import { marker, say } from "../../src/github/comment.ts";
import { threadOf } from "../../src/github/thread.ts";

interface Held {
  id: string;
  body: string;
  viewerDidAuthor: boolean;
}

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** A GitHub Enterprise with one pull request; the first answers may be faults. */
async function enterprise(held: Held[], faults: { status: number; headers?: Record<string, string> }[] = []) {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const sent = JSON.parse(Buffer.concat(chunks).toString("utf8"));
    asked.push(`${request.method} ${request.url} ${request.headers.authorization}`);
    const answer = (status: number, data: unknown, headers = {}) =>
      response
        .writeHead(status, { "content-type": "application/json", ...headers })
        .end(JSON.stringify(data));
    const fault = faults.shift();
    if (fault) return answer(fault.status, { message: "no" }, fault.headers);
    if (request.url === "/api/v3/repos/acme/social/issues/7/comments") {
      held.push({ id: `n${held.length + 1}`, body: sent.body, viewerDidAuthor: true });
      return answer(201, { id: 1 });
    }
    const { variables, query } = sent;
    if (query.startsWith("mutation")) {
      const comment = held.find(({ id }) => id === variables.id);
      if (!comment?.viewerDidAuthor) return answer(200, { errors: [{ type: "FORBIDDEN", message: "no" }] });
      comment.body = variables.body;
      return answer(200, { data: { updateIssueComment: { issueComment: { id: comment.id } } } });
    }
    const from = Number(variables.after ?? 0);
    const pageInfo = { hasNextPage: held.length > from + 100, endCursor: String(from + 100) };
    const comments = { nodes: held.slice(from, from + 100), pageInfo };
    return answer(200, { data: { repository: { pullRequest: { comments } } } });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  closers.push(() => server.close());
  const { port } = server.address() as AddressInfo;
  const client = connect("secret", `http://127.0.0.1:${port}/api/v3`);
  return { asked, comments: threadOf(client, { owner: "acme", repo: "social", number: 7 }) };
}

const strangers = Array.from({ length: 150 }, (_, i) => ({
  id: `s${i}`,
  body: `${marker("p.yml")}\nmine`,
  viewerDidAuthor: false,
}));

describe("threadOf", () => {
  it("finds its own comment on a later page and edits no other", async () => {
    const held = [...strangers.map((each) => ({ ...each }))];
    const { asked, comments } = await enterprise(held);
    expect(await say(comments, "p.yml", "é😀", false)).toBe("created");
    expect(await say(comments, "p.yml", "é😀", false)).toBe("unchanged");
    expect(await say(comments, "p.yml", "better", true)).toBe("updated");
    expect(held.slice(0, 150)).toEqual(strangers);
    expect(held.slice(150)).toEqual([
      { id: "n151", body: `${marker("p.yml")}\nbetter`, viewerDidAuthor: true },
    ]);
    expect(asked.filter((line) => line !== "POST /api/graphql token secret")).toEqual([
      "POST /api/v3/repos/acme/social/issues/7/comments token secret",
    ]);
  }, 20_000);

  it("tries again after a limit, by Retry-After", async () => {
    const held: Held[] = [];
    const limit = { status: 429, headers: { "retry-after": "1", "x-ratelimit-remaining": "0" } };
    const { comments } = await enterprise(held, [limit]);
    expect(await say(comments, "p.yml", "new", false)).toBe("created");
    expect(held).toHaveLength(1);
  }, 20_000);

  it.each([403, 404, 422])("passes %i on at once", async (status) => {
    const { asked, comments } = await enterprise([], [{ status }]);
    await expect(say(comments, "p.yml", "new", false)).rejects.toMatchObject({ status });
    expect(asked).toHaveLength(1);
  });
});
