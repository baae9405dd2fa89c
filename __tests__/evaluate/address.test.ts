import { describe, expect, it } from "vitest";
import { repository, run } from "../support/repository.ts";

const POLICY = `version: 1
brand: { name: Acme, accounts: { x: acme } }
timezone: UTC
roster: roster.yml
snapshots: [s.ndjson]
rules:
  employee-share: { of: [comment], max: 0%, min-sample: 1 }
  employee-only-posts: { max: 0%, min-engagement: 1, min-sample: 1 }
`;

/** The addresses in the report on a post and an employee's comment on it. */
async function urlsOf(post: object, comment: object) {
  const records = [
    { type: "post", id: "p-1", actor: "acme", ...post },
    { type: "comment", id: "c-1", actor: "ann", object: "p-1", ...comment },
  ];
  const lines = records.map((record) =>
    JSON.stringify({ channel: "x", published: "2026-03-02T10:00:00Z", ...record }),
  );
  const report = await run(
    repository({
      "engagement.policy.yml": POLICY,
      "roster.yml": "version: 1\npeople: [{ id: p-1, relation: employee, accounts: { x: ann } }]\n",
      "s.ndjson": lines.join("\n"),
    }),
  );
  const [share, posts] = report.rules.map(({ findings }) => findings[0]);
  return [share?.url, posts?.url, posts?.posts?.[0]?.url];
}

describe("where people can look at what a finding is about", () => {
  const url = "https://example.com/p/1";

  it("is the post's address, also of a comment", async () => {
    expect(await urlsOf({ url }, {})).toEqual([url, url, url]);
  });

  it("is the post's id where that is an address", async () => {
    expect(await urlsOf({ id: url }, { object: url })).toEqual([url, url, url]);
  });

  it("is missing where the records do not say", async () => {
    expect(await urlsOf({}, {})).toEqual([undefined, undefined, null]);
  });
});
