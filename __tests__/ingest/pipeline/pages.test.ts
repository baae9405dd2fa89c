import { expect, test } from "vitest";
import { diagnose } from "../../support/reading.ts";
import { snapshots } from "../../support/snapshots.ts";

const published = "2026-03-30T09:00:00Z";
const created_time = "2026-03-30T09:00:00+0000";

const post = (id: number) => ({
  id,
  topic_id: 7,
  post_number: id,
  post_type: 1,
  username: `u${id}`,
  created_at: published,
});
const topic = (ids: number[], all?: number) => ({
  post_stream: {
    posts: ids.map(post),
    ...(all === undefined ? {} : { stream: Array.from({ length: all }, (_, i) => i + 1) }),
  },
});
const comment = (id: number) => ({ id: `900_${id}`, created_time, from: { id: `5${id}` } });
const comments = (ids: number[], paging: object, more: object = {}) => ({
  data: ids.map(comment),
  paging,
  ...more,
});
const review = (id: number) => ({
  reviewId: `r${id}`,
  reviewer: { displayName: "Kim" },
  createTime: published,
});
const element = (id: number) => ({
  actor: `urn:li:person:${id}`,
  object: "urn:li:activity:1",
  id: `${id}`,
  message: { text: "x" },
  created: { time: 1_774_861_200_000 },
});
const elements = (ids: number[], start: number, total: number) => ({
  elements: ids.map(element),
  paging: { start, count: ids.length, total },
});
const tweet = (id: number) => ({ id: `${id}`, text: "@acme hi", author_id: "9", created_at: published });
const tweets = (ids: number[], meta: object) => ({ data: ids.map(tweet), meta });
const answer = (id: string, snippet: object = {}) => ({
  kind: "youtube#comment",
  id,
  snippet: { authorDisplayName: "@sam", publishedAt: published, ...snippet },
});
const threads = (video: string, ids: number[], more: object = {}) => ({
  kind: "youtube#commentThreadListResponse",
  items: ids.map((id) => ({
    kind: "youtube#commentThread",
    id: `t${id}`,
    snippet: { videoId: video, totalReplyCount: 0, topLevelComment: answer(`t${id}`) },
  })),
  ...more,
});
const media = (post: string, ids: number[], paging: object = {}) => ({
  data: ids.map((id) => ({ id: `${post}-${id}`, timestamp: created_time, text: "Hi", media: { id: post } })),
  paging,
});
const thread = (replies: number, totalReplyCount: number) => ({
  kind: "youtube#commentThread",
  snippet: { totalReplyCount, topLevelComment: answer("c") },
  replies: { comments: Array.from({ length: replies }, (_, i) => answer(`c.${i}`)) },
});
const node = (name: string, replyCount: number, replies: object[]) => ({
  post: {
    uri: `at://did:plc:${name}/app.bsky.feed.post/1`,
    author: { did: `did:plc:${name}`, handle: `${name}.example` },
    record: { text: "Hi", createdAt: published },
    replyCount,
  },
  replies,
});

const next = { next: "https://graph.example/900/comments?after=b" };
const previous = { previous: "https://graph.example/900/comments?before=b" };

/** The channel, the files of one entry in order, and what the only one that says so leaves out. */
const CUT: [string, string, unknown[], number | null][] = [
  ["a topic of which 2 of 5 posts are held", "discourse", [topic([1, 2], 5)], 3],
  [
    "comments with a next page and a total",
    "facebook",
    [comments([1, 2], next, { summary: { total_count: 31 } })],
    29,
  ],
  ["comments with a next page", "facebook", [comments([1], next)], null],
  [
    "reviews of which there are more",
    "google",
    [{ reviews: [review(1)], totalReviewCount: 9, nextPageToken: "b" }],
    8,
  ],
  ["elements 0 to 2 of 6", "linkedin", [elements([1, 2], 0, 6)], 4],
  ["posts with a next token", "x", [tweets([1], { next_token: "b" })], null],
  ["threads with a next page", "youtube", [{ items: [thread(0, 0)], nextPageToken: "b" }], null],
  ["a thread that lacks answers", "youtube", [{ items: [thread(1, 7)] }], 6],
  ["a thread on Bluesky that lacks answers", "bluesky", [{ thread: node("a", 4, [node("b", 0, [])]) }], 3],
  // A week read whole does not settle the next one.
  [
    "one week whole, the next cut off",
    "x",
    [[tweets([1], { next_token: "b" }), tweets([2], {})], tweets([3], { next_token: "b" })],
    null,
  ],
  [
    "one video's threads, and all of another's",
    "youtube",
    [threads("v1", [1], { nextPageToken: "b" }), threads("v2", [2])],
    null,
  ],
  [
    "one video's threads cut off, and another's with a last page",
    "youtube",
    [
      [threads("v2", [2], { nextPageToken: "b" }), threads("v2", [])],
      threads("v1", [1], { nextPageToken: "b" }),
    ],
    null,
  ],
  [
    "all comments of last week, and this week's first page",
    "instagram",
    [media("m0", [1, 2]), media("m0", [4, 3], next)],
    null,
  ],
  [
    "comments of one post, and all of another's",
    "instagram",
    [media("m0", [1], next), media("m1", [2])],
    null,
  ],
  [
    "comments of one post, and another's after them",
    "instagram",
    [[media("m0", [1], next), media("m1", [2])]],
    null,
  ],
  ["the same page of comments twice", "instagram", [media("m0", [1], next), media("m0", [1], next)], null],
  [
    "posts of a week, and another week's without a mark",
    "x",
    [tweets([1], { next_token: "b" }), tweets([2], {})],
    null,
  ],
  [
    "a page of comments, and a later file that is a first page",
    "facebook",
    [comments([1], next), comments([2], { cursors: { before: "q", after: "r" } })],
    null,
  ],
  [
    "elements cut off, and a later file that starts at the first",
    "linkedin",
    [
      { elements: [element(1)], paging: { start: 0, count: 1, links: [{ rel: "next" }] } },
      { elements: [element(2)], paging: { start: 0, count: 10, links: [] } },
    ],
    null,
  ],
  ["the same page twice", "linkedin", [elements([1, 2], 0, 6), elements([1, 2], 0, 6)], 4],
];

test.each(CUT)("%s: the file says so", async (_, channel, files, missing) => {
  const { more } = await snapshots(channel, files);
  expect(more.flat()).toEqual([{ types: expect.any(Array), held: expect.any(Number), missing }]);
});

const WHOLE: [string, string, unknown[]][] = [
  ["a topic whose rest is in another file", "discourse", [topic([1, 2], 4), topic([3, 4])]],
  ["a topic read whole", "discourse", [topic([1, 2], 2)]],
  ["a next page in the same file", "facebook", [[comments([1], next), comments([2], previous)]]],
  ["a next page in another file", "facebook", [comments([1], next), comments([2], previous)]],
  ["a next page that is empty", "facebook", [[comments([1], next), comments([], previous)]]],
  ["the last page alone", "facebook", [comments([2], previous)]],
  [
    "all reviews, over two pages",
    "google",
    [
      { reviews: [review(1)], totalReviewCount: 2, nextPageToken: "b" },
      { reviews: [review(2)], totalReviewCount: 2 },
    ],
  ],
  ["all elements", "linkedin", [elements([1, 2], 0, 4), elements([3, 4], 2, 4)]],
  ["tokens followed, one page a line", "x", [[tweets([1], { next_token: "b" }), tweets([2], {})]]],
  [
    "tokens followed, in another file",
    "x",
    [tweets([1], { next_token: "b" }), tweets([2], { previous_token: "a" })],
  ],
  [
    "tokens followed to an empty page",
    "x",
    [[tweets([1], { next_token: "b" }), { meta: { result_count: 0 } }]],
  ],
  [
    "a thread whose answers come by themselves",
    "youtube",
    [{ items: [thread(1, 2)] }, { items: [answer("c.1", { parentId: "c" })] }],
  ],
  ["a last page without items or marks, in the same file", "facebook", [[comments([1], next), { data: [] }]]],
  ["an empty page in another file", "facebook", [comments([1], next), comments([], previous)]],
  ["an empty page in a file before it", "facebook", [comments([], previous), comments([1], next)]],
  [
    "an empty page behind a cursor",
    "instagram",
    [media("m0", [1], next), media("m0", [], { cursors: { before: "q" } })],
  ],
  [
    "an empty page in another file",
    "x",
    [tweets([1], { next_token: "b" }), { meta: { result_count: 0, previous_token: "a" } }],
  ],
  [
    "an empty page in another file",
    "linkedin",
    [elements([1, 2], 0, 3), { elements: [], paging: { start: 2, count: 2, total: 3 } }],
  ],
  [
    "an empty page in the same file",
    "linkedin",
    [[elements([1, 2], 0, 3), { elements: [], paging: { start: 2, count: 2, total: 3 } }]],
  ],
  [
    "an empty page in the same file",
    "youtube",
    [[threads("v1", [1], { nextPageToken: "b" }), { items: [] }]],
  ],
  [
    "an empty page in another file",
    "youtube",
    [threads("v1", [1], { nextPageToken: "b" }), threads("v1", [])],
  ],
  [
    "an empty page in the same file",
    "google",
    [[{ reviews: [review(1)], totalReviewCount: 9, nextPageToken: "b" }, { totalReviewCount: 9 }]],
  ],
  [
    "two posts, each with an empty page",
    "instagram",
    [media("m0", [1], next), media("m1", [1], next), media("", [], previous), media("", [], previous)],
  ],
  [
    "three pages without marks",
    "youtube",
    [
      threads("v1", [1], { nextPageToken: "b" }),
      threads("v1", [2], { nextPageToken: "c" }),
      threads("v1", [3]),
    ],
  ],
  [
    "pages of several videos",
    "youtube",
    [
      threads("v1", [1], { nextPageToken: "b" }),
      { items: [...threads("v1", [2]).items, ...threads("v2", [3]).items] },
    ],
  ],
  [
    "pages of several videos, in one file",
    "youtube",
    [
      [
        threads("v1", [1], { nextPageToken: "b" }),
        { items: [...threads("v1", [2]).items, ...threads("v2", [3]).items] },
      ],
    ],
  ],
  ["a last page without marks", "instagram", [media("m0", [1], next), media("m0", [2])]],
  ["a thread with its answers", "bluesky", [{ thread: node("a", 1, [node("b", 0, [])]) }]],
];

test.each(WHOLE)("%s: nothing is missing", async (_, channel, files) => {
  expect((await snapshots(channel, files)).more.flat()).toEqual([]);
});

test.each([
  [
    "mastodon",
    [{ id: "1", type: "follow", created_at: published, account: { acct: "sam@a.example" } }],
    true,
    false,
  ],
  ["facebook", [comments([1], {})], true, true],
  ["x", [[{ full_text: "Hi", id_str: "1", created_at: "Wed Oct 10 20:19:24 +0000 2018" }]], false, true],
  ["github", [[{ starred_at: published, user: { login: "sam" } }]], true, false],
] as const)("which directions a file of %s would hold", async (channel, files, inbound, outbound) => {
  const [file] = (await snapshots(channel, files)).files;
  expect(file).toMatchObject({ inbound, outbound });
});

test("an empty page that says nothing of others is no file of its own", async () => {
  const faults = async (page: object, format: string) =>
    (await diagnose("w.json", JSON.stringify(page), { format })).join();
  const nothing = "holds nothing in the format";
  expect(await faults({ data: [] }, "meta-comments")).toContain(nothing);
  expect(await faults({ meta: { result_count: 0 } }, "x-tweets")).toContain(nothing);
  expect(await faults({ items: [] }, "youtube-comments")).toContain(nothing);
});
