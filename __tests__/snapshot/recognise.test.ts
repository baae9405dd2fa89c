import { expect, test } from "vitest";
import { mistakesIn, read } from "../support/reading.ts";

const STAR = { starred_at: "2026-03-30T09:00:00Z", user: { login: "sam" } };
const RECORD = { type: "like", actor: "sam", object: "p-1", published: "2026-03-30" };

test("a file that several formats look like is refused, and both are named", async () => {
  const both = JSON.stringify([{ ...STAR, reviewId: "1", reviewer: {} }]);
  expect(await mistakesIn("w.json", both)).toEqual([
    "w.json:1:1: may be github or google-reviews; name one as `format` of its entry in the policy",
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
    expect((await mistakesIn(name, text)).join()).toMatch(
      /is of no known format; there are activities, masto/,
    );
  }
});

test("our own record is known by its keys, its mistakes are told, and its name may be given", async () => {
  expect((await read("w.json", JSON.stringify([RECORD]))).activities).toEqual([RECORD]);
  expect(await mistakesIn("w.json", JSON.stringify([{ ...RECORD, type: "lik" }]))).toEqual([
    'w.json:1:2: `type`: "lik" is not known; did you mean "like"?',
  ]);
  expect(await mistakesIn("w.json", JSON.stringify([STAR]), { format: "activities" })).toEqual([
    'w.json:1:2: "type" is missing',
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
  expect((await mistakesIn("w.json", empty, { format: "google-reviews" })).join()).toContain(
    "holds nothing of the format google-reviews; where nothing happened, leave the file out",
  );
});

test("keys that JavaScript gives a meaning are data", async () => {
  const text = `{"__proto__":{"starred_at":"2026-03-30T09:00:00Z"},"constructor":1,"starred_at":"2026-03-30T09:00:00Z","user":{"login":"sam"}}`;
  expect((await read("w.json", text)).activities).toHaveLength(1);
});

test.each([
  ["mastodon-notifications", { error: "The access token is invalid" }, "The access token is invalid"],
  ["meta-comments", { error: { message: "Token expired", code: 190 } }, "Token expired"],
  ["youtube-comments", { error: { code: 403, message: "Quota exceeded", errors: [{}] } }, "Quota exceeded"],
  [
    "github",
    { message: "Bad credentials", documentation_url: "https://x", status: "401" },
    "Bad credentials",
  ],
  ["linkedin-comments", { serviceErrorCode: 65600, message: "Expired", status: 401 }, "Expired"],
  ["x-tweets", { errors: [{ title: "Unauthorized" }] }, "Unauthorized"],
  ["x-liking-users", { errors: [{ message: "Over capacity" }] }, "Over capacity"],
  ["x-tweets", { title: "Too Many Requests", type: "about:blank", status: 429 }, "Too Many Requests"],
  ["discourse", { errors: ["Not found"], error_type: "not_found" }, "Not found"],
])(
  "what %s answered where it gave no data is told, not taken for an export",
  async (format, answer, said) => {
    const told = `is no export but what the platform answered in its place: "${said}"; put that right, and export it again`;
    for (const [name, text] of [
      ["w.json", JSON.stringify(answer, null, 2)],
      ["w.ndjson", JSON.stringify(answer)],
    ] as const) {
      expect(await mistakesIn(name, text)).toEqual([`${name}:1:1: ${told}`]);
      expect((await mistakesIn(name, text, { format }))[0]).toBe(`${name}:1:1: ${told}`);
    }
  },
);

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
