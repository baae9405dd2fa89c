import { expect, test } from "vitest";
import { diagnose, read } from "../../support/reading.ts";

const ACCOUNTS = [
  { id: "1", username: "sam", acct: "sam", url: "https://acme.example/@sam", bot: false },
  { id: "2", username: "kim", acct: "kim@b.example", url: "https://b.example/@kim", bot: true },
];

test.each([
  [{ object: "9" }, "like"],
  [{ type: "share", object: "9" }, "share"],
  [{ type: "follow" }, "follow"],
] as const)("a list of accounts is what its entry says that they did: %j", async (set, type) => {
  const { activities } = await read("l.json", JSON.stringify(ACCOUNTS), { set });
  expect(activities).toEqual([
    { ...set, type, actor: { handle: "sam@acme.example" } },
    { ...set, type, actor: { handle: "kim@b.example", bot: true } },
  ]);
});

test("nothing tells what a list of accounts is without its entry, or what holds none", async () => {
  expect((await diagnose("l.json", JSON.stringify(ACCOUNTS))).join()).toContain("`set: { type: like");
  expect(await diagnose("l.json", '[{"id":"1"}]', { format: "mastodon-accounts" })).toEqual([
    "l.json:1:2: is not a Mastodon account: `acct` is missing",
  ]);
});
