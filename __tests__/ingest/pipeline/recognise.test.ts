import { expect, test } from "vitest";
import { diagnose, read } from "../../support/reading.ts";

const STAR = { starred_at: "2026-03-30T09:00:00Z", user: { login: "sam" } };
const RECORD = { type: "like", actor: "sam", object: "p-1", published: "2026-03-30" };

test("a file that several formats look like is refused, and both are named", async () => {
  const both = JSON.stringify([{ ...STAR, reviewId: "1", reviewer: {} }]);
  expect(await diagnose("w.json", both)).toEqual([
    "w.json:1:2: may be github or google-reviews; name one as `format` of its entry in the policy",
  ]);
  expect((await read("w.json", both, { format: "github" })).activities).toHaveLength(1);
});

test("a file that no format looks like is refused with all there are", async () => {
  const strange = JSON.stringify({ rows: [{ who: "sam" }] });
  for (const [name, text] of [
    ["w.json", strange],
    ["w.json", `[${strange}]`],
    ["w.ndjson", strange],
  ] as const) {
    expect((await diagnose(name, text)).join()).toMatch(
      /is in an unknown format: it has .*; the known ones are activities, masto/,
    );
  }
});

test.each([
  ["mastodon-notifications", { error: "No token." }],
  ["bluesky-feed", { error: "ExpiredToken", message: "No token." }],
  ["meta-comments", { error: { message: "No token.", code: 190 } }],
  ["discourse", { errors: ["No token."], error_type: "not_logged_in" }],
  ["x-tweets", { errors: [{ detail: "No token.", title: "Refused" }] }],
  ["x-tweets", { title: "Unauthorized", type: "about:blank", status: 401, detail: "No token." }],
  ["linkedin-comments", { message: "No token.", serviceErrorCode: 65401, status: 401 }],
  ["github", { message: "No token.", documentation_url: "https://docs.example", status: "404" }],
])("what %s says instead of data is told: %j", async (format, answer) => {
  const text = JSON.stringify(answer);
  const said = 'holds the platform\'s error instead of data: "No token."; fetch it again';
  for (const how of [{ format }, {}]) {
    expect(await diagnose("w.json", text, how)).toEqual([`w.json:1:1: ${said}`]);
    expect(await diagnose("w.ndjson", text, how)).toEqual([`w.ndjson:1:1: ${said}`]);
  }
});

test("a refusal among the pages stops the run", async () => {
  const page = { data: [{ id: "1", text: "hello" }], meta: { result_count: 1 } };
  const limit = { errors: [{ message: "Rate limit exceeded", code: 88 }] };
  const text = [page, limit].map((one) => JSON.stringify(one)).join("\n");
  expect((await diagnose("x.json", text)).join()).toMatch(/^x\.json:2:1: .*"Rate limit exceeded"/);
});

test("our own record is known by its keys, its mistakes are told, and its name may be given", async () => {
  expect((await read("w.json", JSON.stringify([RECORD]))).activities).toEqual([RECORD]);
  expect(await diagnose("w.json", JSON.stringify([{ ...RECORD, type: "lik" }]))).toEqual([
    'w.json:1:2: `type`: "lik" is not known; did you mean "like"?',
  ]);
  expect(await diagnose("w.json", JSON.stringify([STAR]), { format: "activities" })).toEqual([
    'w.json:1:2: "type" is missing; add `type`: post, comment, like, share, follow, mention, quote, review or message',
  ]);
});

test("each file of a glob may be of another format", async () => {
  const formats = [STAR, RECORD].map((item) => read("w.ndjson", JSON.stringify(item)));
  expect((await Promise.all(formats)).map(({ activities }) => activities.length)).toEqual([1, 1]);
});

test("an item that begins far into the file is found", async () => {
  const page = {
    note: "x".repeat(1_000_000),
    reviews: [{ reviewId: "1", reviewer: {}, createTime: "2026-03-30" }],
  };
  expect((await read("w.json", JSON.stringify(page))).activities).toHaveLength(1);
  expect((await read("w.ndjson", JSON.stringify(page))).activities).toHaveLength(1);
});

test("pages without an item say nothing of the format, and alone are no snapshot", async () => {
  const empty = JSON.stringify({ reviews: [] });
  const full = JSON.stringify({ reviews: [{ reviewId: "1", reviewer: {}, createTime: "2026-03-30" }] });
  expect((await read("w.json", empty + full + empty)).activities).toHaveLength(1);
  expect((await diagnose("w.json", empty, { format: "google-reviews" })).join()).toContain(
    "holds nothing in the format google-reviews; if nothing happened, leave the file out",
  );
});

test("keys that JavaScript gives a meaning are data", async () => {
  const text = `{"__proto__":{"starred_at":"2026-03-30T09:00:00Z"},"constructor":1,"starred_at":"2026-03-30T09:00:00Z","user":{"login":"sam"}}`;
  expect((await read("w.json", text)).activities).toHaveLength(1);
});

test("a page that has both what was asked for and errors about some of it is read", async () => {
  const tweet = { id: "1", text: "hello", author_id: "9", created_at: "2026-03-30T09:00:00Z" };
  const page = { data: [tweet], errors: [{ title: "Not Found Error", detail: "one of its users" }] };
  for (const format of ["auto", "x-tweets"]) {
    expect((await read("w.json", JSON.stringify(page), { format })).activities).toHaveLength(1);
  }
});

test("our own record may have keys of others beside its own", async () => {
  const record = { ...RECORD, error: "none", status: 500, message: "x" };
  expect((await read("w.json", JSON.stringify([record]))).activities).toHaveLength(1);
});
