import { expect, test } from "vitest";
import { mistakesInPlans, readPlans } from "../../../support/reading.ts";

const DAY = { published: "2026-11-24", side: "brand" };

test.each([
  ["Hello, world!\n", { type: "post", content: "Hello, world!" }],
  ["One\n\n---\n\nTwo\n", { type: "post", content: "One\n\nTwo" }],
  ["One\n\n---\n\n---\n\nTwo\n\n---\n", { type: "post", content: "One\n\nTwo" }],
  ["---\nmedia:\n  - file: a.png\n    alt: A skate\n---\nLook\n", { type: "post", content: "Look" }],
  ["---\npoll:\n- a\n- b\n---\n\nWhich?\n", { type: "post", content: "Which?" }],
  [
    "---\nreply: https://twitter.com/sam/status/7\n---\n\nGood idea\n",
    { type: "comment", content: "Good idea", inReplyTo: "7", target: "sam" },
  ],
  [
    "---\nreply: https://far.example/@sam/7\n---\nThank you\n",
    { type: "comment", content: "Thank you", inReplyTo: "7", target: "sam@far.example" },
  ],
  [
    "---\nreply: https://social.example/@sam@far.example/7\n---\nThank you\n",
    { type: "comment", content: "Thank you", inReplyTo: "7", target: "sam@far.example" },
  ],
  [
    "---\nreply: https://social.example/@/7\n---\nThank you\n",
    { type: "comment", content: "Thank you", inReplyTo: "https://social.example/@/7", target: null },
  ],
  [
    "---\nretweet: https://x.com/sam/status/7\n---\nWise\n",
    { type: "quote", content: "Wise", object: "7", target: "sam" },
  ],
  ["---\nretweet: https://x.com/sam/status/7\n---\n", { type: "share", object: "7", target: "sam" }],
  [
    "---\nretweet: somewhere\nowner: p-1\n---\n",
    { type: "share", object: "somewhere", target: null, owner: "p-1" },
  ],
])("%j", async (text, activity) => {
  for (const ending of ["tweet", "toot"]) {
    const { activities, places } = await readPlans({ [`2026-11-24-a.${ending}`]: text });
    expect(activities).toEqual([{ ...DAY, ...activity }]);
    expect(places).toEqual(["1:1"]);
  }
});

test.each([
  ["a.tweet", "Hello\n", "a.tweet:1:1: says no day"],
  ["2026-11-24.tweet", "\n", "2026-11-24.tweet:1:1: holds no text"],
  ["2026-02-30.tweet", "Hello\n", "2026-02-30.tweet:1:1: says no day"],
  [
    "2026-11-24.tweet",
    "---\nreply: x\n",
    "2026-11-24.tweet:1:1: the front matter that begins here never ends",
  ],
])("%s with %j is an error", async (name, text, message) => {
  expect((await mistakesInPlans({ [name]: text })).join()).toContain(message);
});
