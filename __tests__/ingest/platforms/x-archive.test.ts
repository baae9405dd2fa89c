import { expect, test } from "vitest";
import { expectFormat, told } from "../../support/payloads.ts";
import { readingOn } from "../../support/reading.ts";

const { diagnose, read } = readingOn("x");

const entry = (id: string, full_text: string, more: Record<string, unknown> = {}) => ({
  tweet: { id_str: id, full_text, created_at: "Wed Oct 10 20:19:24 +0000 2018", ...more },
});
const POST = entry("1", "Hello", { favorite_count: "12", retweet_count: "3" });
const REPLY = entry("2", "@sam yes", { in_reply_to_status_id_str: "9", in_reply_to_screen_name: "sam" });
const script = (list: unknown[], name = "window.YTD.tweets.part0") =>
  `${name} = ${JSON.stringify(list, null, 2)}`;

test("a script is read as the list in it, and places are those of the file", async () => {
  const urls = [{ expanded_url: "https://twitter.com/kim/status/77" }];
  const list = [
    POST,
    REPLY,
    entry("3", "RT @lee: news", {}),
    entry("4", "@kim hello", { in_reply_to_screen_name: "kim" }),
    entry("5", "look", { entities: { urls } }),
  ];
  const { activities, places, outbound } = await read("tweets.js", script(list));
  const by = { published: "2018-10-10T20:19:24+00:00", side: "brand" };
  expect(told(activities)).toEqual([
    { ...by, id: "1", type: "post", content: "Hello", totals: { like: 12, share: 3 } },
    { ...by, id: "2", type: "comment", inReplyTo: "9", target: "sam" },
    { ...by, id: "3", type: "share", target: "lee" },
    { ...by, id: "4", type: "mention", target: "kim" },
    { ...by, id: "5", type: "quote", object: "77", target: "kim" },
  ]);
  expect(places[0]).toBe("2:3");
  expect(outbound).toBe(true);
  expect((await read("tweets.js", `[${JSON.stringify(POST)}]`)).places).toEqual(["1:2"]);
});

test("nothing else of a script is read, and nothing of it run", async () => {
  const danger = `globalThis.ran = true; ${script([POST])}`;
  expect((await diagnose("tweets.js", danger)).join()).toContain("a list or an object must begin here");
  expect((await diagnose("tweets.js", `${script([POST])};alert(1)`)).join()).toContain("must begin here");
  expect((await diagnose("tweets.js", script([POST]).slice(0, -1))).join()).toContain("cut off here");
  expect(globalThis).not.toHaveProperty("ran");
});

test("posts of the older API, which may be anybody's, are not taken for the brand's", async () => {
  const { tweet } = entry("1", "@acme hello", { user: { screen_name: "sam" } });
  for (const list of [[tweet], [{ tweet }]]) {
    const mistakes = await diagnose("tweets.json", JSON.stringify(list));
    expect(mistakes).toEqual([expect.stringContaining("export them by API v2")]);
  }
});

test("a time in other words is an error", async () => {
  const list = [entry("1", "x", { created_at: "10.10.2018" })];
  expect((await diagnose("tweets.js", script(list))).join()).toContain("`created_at` is missing");
});

test("pages, hostile and cut off", () => expectFormat("x-archive", [POST, REPLY], (list) => list));
