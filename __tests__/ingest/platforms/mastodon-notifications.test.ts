import { expect, test } from "vitest";
import { diagnose, read } from "../../support/reading.ts";

const how = { format: "mastodon-notifications" };
const SAM = { acct: "sam", url: "https://social.example/@sam", bot: false };
const KIM = { acct: "kim@other.example", url: "https://other.example/@kim", bot: true };

function notification(id: number, type: string, account: unknown, status: unknown) {
  return { id: String(id), type, created_at: `2026-03-30T09:0${id % 10}:00.000Z`, account, status };
}

const status = (id: string, inReplyTo: string | null = null) => ({
  id,
  in_reply_to_id: inReplyTo,
  url: `https://social.example/@x/${id}`,
  content: "<p>not kept</p>",
});

test("each kind of notification becomes what it tells of", async () => {
  const list = [
    notification(1, "favourite", SAM, status("p-1")),
    notification(2, "reblog", KIM, status("p-1")),
    notification(3, "follow", SAM, undefined),
    notification(4, "mention", SAM, status("s-4", "p-1")),
    notification(5, "mention", SAM, status("s-5")),
    notification(6, "quote", KIM, status("s-6")),
  ];
  const { activities, outbound } = await read("n.json", JSON.stringify(list, null, 2), how);
  expect(activities.map(({ type, object, inReplyTo }) => [type, object, inReplyTo])).toEqual([
    ["like", "p-1", null],
    ["share", "p-1", null],
    ["follow", null, null],
    ["comment", null, "p-1"],
    ["mention", null, null],
    ["quote", null, null],
  ]);
  expect(activities.map(({ id }) => id)).toEqual(["1", "2", "3", "s-4", "s-5", "s-6"]);
  expect(activities.map(({ actor }) => actor)).toContainEqual({ handle: "sam@social.example", bot: false });
  expect(activities.map(({ actor }) => actor)).toContainEqual({ handle: "kim@other.example", bot: true });
  expect(activities.every(({ content }) => content === undefined)).toBe(true);
  expect(outbound).toBe(false);
});

test("an answer to somebody else is toward them, one to the brand toward the brand", async () => {
  const acme = { id: "1", acct: "acme", url: "https://social.example/@acme" };
  const kim = { id: "2", ...KIM };
  const answer = (toward: string) => ({
    ...status("s-4", "s-1"),
    in_reply_to_account_id: toward,
    mentions: [acme, kim],
    account: { id: "3", ...SAM },
  });
  const list = ["1", "2", "3", "4"].map((toward, i) => notification(i, "mention", SAM, answer(toward)));
  const { activities } = await read("n.json", JSON.stringify(list), how);
  expect(activities.map(({ target }) => target)).toEqual([
    "acme@social.example",
    "kim@other.example",
    "sam@social.example",
    null,
  ]);
});

test("an account whose address is none, or left out, goes by what there is of it", async () => {
  const list = ["nowhere", "", null, undefined].map((url, i) =>
    notification(i, "follow", { ...SAM, url }, null),
  );
  const { activities } = await read("n.json", JSON.stringify(list), how);
  expect(activities.map(({ actor }) => actor)).toEqual(Array(4).fill({ handle: "sam", bot: false }));
});

test("a status or account that is null leaves nothing to say of it", async () => {
  const list = [notification(1, "mention", SAM, null), notification(2, "favourite", null, null)];
  const { activities } = await read("n.json", JSON.stringify(list), how);
  expect(activities.map(({ type, actor, object }) => [type, actor, object])).toEqual([
    ["mention", { handle: "sam@social.example", bot: false }, null],
    ["like", null, null],
  ]);
});

test("what nobody did to the brand is passed over", async () => {
  const types = [
    "poll",
    "status",
    "update",
    "admin.sign_up",
    "admin.report",
    "follow_request",
    "something_new",
  ];
  const list = [...types, "favourite"].map((type, i) => notification(i, type, SAM, status("p-1")));
  const { activities, skipped } = await read("n.json", JSON.stringify(list), how);
  expect(activities.map(({ type }) => type)).toEqual(["like"]);
  expect(skipped).toBe(types.length);
});

test("pages stand one after the other in a file, or one a line", async () => {
  const page = JSON.stringify([notification(1, "favourite", SAM, status("p-1"))]);
  const { places } = await read("n.json", `${page}\n${page}${page}`, how);
  expect(places).toEqual(["1:2", "2:2", `2:${page.length + 2}`]);
  const line = JSON.stringify(notification(1, "favourite", SAM, status("p-1")));
  expect((await read("n.ndjson", `${line}\n${line}\n`, how)).places).toEqual(["1:1", "2:1"]);
});

test("what is no notification is told at its place, and the others too", async () => {
  const good = JSON.stringify(notification(1, "favourite", SAM, status("p-1")));
  const undated = JSON.stringify({ ...notification(2, "favourite", SAM, null), created_at: "soon" });
  expect(
    await diagnose("n.json", `[\n${good},\n{"type":"like","actor":"sam"},\n17,\n${undated}]`, how),
  ).toEqual([
    "n.json:3:1: is not a Mastodon notification: `type` or `created_at` is missing",
    "n.json:4:1: is not a Mastodon notification: `type` or `created_at` is missing",
    'n.json:5:1: `published`: "soon" is not a time with an offset, such as 2026-03-31T09:30:00+02:00, nor a date',
  ]);
});
