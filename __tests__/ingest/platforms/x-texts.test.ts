import { expect, test } from "vitest";
import { readingOn } from "../../support/reading.ts";

const { read } = readingOn("x");
const created_at = "2026-03-30T09:00:00.000Z";
const tweet = (text: string, more: object = {}) => ({ id: "10", text, created_at, author_id: "2", ...more });
const page = (...data: object[]) =>
  JSON.stringify({
    data,
    includes: {
      users: [
        { id: "1", username: "acme" },
        { id: "2", username: "sam" },
      ],
    },
  });
const mentions = (...names: string[]) => ({
  entities: { mentions: names.map((username) => ({ username })) },
});
const shows = (expanded_url: string) => ({ entities: { urls: [{ expanded_url }] } });

test.each([
  ["a repeat that names whom", tweet("RT @acme: News"), { type: "share", target: "acme" }],
  ["a repeat of a stranger's", tweet("RT @bob: rain"), { type: "share", target: "bob" }],
  [
    "a repeat whose author the page leaves out",
    tweet("RT @bob: rain", { referenced_tweets: [{ type: "retweeted", id: "9" }] }),
    { type: "share", object: "9", target: "bob" },
  ],
  [
    "a post that shows the brand's",
    tweet("look", shows("https://x.com/acme/status/7")),
    { type: "quote", object: "7", target: "acme" },
  ],
  [
    "an answer",
    tweet("@acme hi", { in_reply_to_user_id: "1", conversation_id: "5" }),
    { type: "comment", object: "5", target: "acme" },
  ],
  [
    "a mention of the brand",
    tweet("@bob @acme hi", mentions("bob", "acme")),
    { type: "mention", target: null },
  ],
  ["a mention of the brand by text alone", tweet("hi @Acme"), { type: "mention", target: null }],
  ["a mention of somebody else", tweet("hi @bob", mentions("bob")), { type: "mention", target: "bob" }],
  ["no mention", tweet("write to sam@bob.example"), { type: "post" }],
])("%s", async (_, item, expected) => {
  expect((await read("t.json", page(item))).activities).toMatchObject([{ id: "10", ...expected }]);
});

test("whoever is mentioned may be the brand where the policy has its number alone", async () => {
  const byNumber = await read("t.json", page(tweet("hi @acme")), { brand: "1" });
  expect(byNumber.activities[0]?.target).toBe(null);
  const entities = { mentions: [{ username: "acme", id: "1" }] };
  expect(
    (await read("t.json", page(tweet("hi @acme", { entities })), { brand: "1" })).activities[0]?.target,
  ).toBe(null);
});

test("an edited post goes by its first id", async () => {
  const edits = [["1"], ["1", "2"]].map((edit_history_tweet_ids, i) => ({
    ...tweet("Hi"),
    id: `${i + 1}`,
    edit_history_tweet_ids,
  }));
  expect((await read("t.json", page(...edits))).activities.map(({ id }) => id)).toEqual(["1", "1"]);
});

test("texts have the characters that entities stand for, once", async () => {
  const own = tweet("Q&amp;A &lt;3 &amp;lt; &#39;x&#39; &unknown;", { author_id: "1" });
  const content = "Q&A <3 &lt; 'x' &unknown;";
  expect((await read("t.json", page(own))).activities).toMatchObject([{ type: "post", content }]);
  const kept = { full_text: own.text, id_str: "1", created_at: "Wed Oct 10 20:19:24 +0000 2018" };
  expect(
    (await read("t.js", `window.YTD.tweets.part0 = ${JSON.stringify([kept])}`)).activities,
  ).toMatchObject([{ content }]);
});

test.each(["", ";", ";\n", " ;\r\n\n"])("an archive's script may end in %j", async (end) => {
  const kept = { full_text: "Hi; there ]; yes", id_str: "1", created_at: "Wed Oct 10 20:19:24 +0000 2018" };
  const script = `window.YTD.tweets.part0 = ${JSON.stringify([{ tweet: kept }])}${end}`;
  expect((await read("t.js", script)).activities).toMatchObject([{ content: "Hi; there ]; yes" }]);
});

test("the export of posts has replies and repeats among them", async () => {
  const rows = ["News &amp; more", "@sam nice point", "RT @bob: rain", "Thanks @sam"];
  const csv = `Post id,Date,Post text,Likes\n${rows.map((text, i) => `${i + 1},2026-03-30,${text},2`).join("\n")}\n`;
  const side = "brand";
  expect((await read("posts.csv", csv)).activities).toEqual([
    { type: "post", side, id: "1", published: "2026-03-30", content: "News & more", totals: { like: 2 } },
    { type: "comment", side, id: "2", published: "2026-03-30", target: "sam" },
    { type: "share", side, id: "3", published: "2026-03-30", target: "bob" },
    { type: "post", side, id: "4", published: "2026-03-30", content: "Thanks @sam", totals: { like: 2 } },
  ]);
});
