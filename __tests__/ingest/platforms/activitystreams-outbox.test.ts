import { expect, test } from "vitest";
import { expectFormat, told } from "../../support/payloads.ts";
import { read } from "../../support/reading.ts";

const ACME = "https://social.example/users/acme";
const PUBLIC = "https://www.w3.org/ns/activitystreams#Public";
const open = { to: [PUBLIC], cc: [`${ACME}/followers`] };
const published = "2026-03-30T09:00:00Z";

function create(number: number, note: Record<string, unknown>) {
  const id = `${ACME}/statuses/${number}`;
  const object = {
    id,
    type: "Note",
    url: `https://social.example/@acme/${number}`,
    tag: [],
    ...open,
    ...note,
  };
  return { id: `${id}/activity`, type: "Create", actor: ACME, published, object };
}

const mention = (name: string, href: string) => ({ type: "Mention", name, href });
const HASHTAG = { type: "Hashtag", name: "#skates", href: "https://social.example/tags/skates" };
const SAM = mention("@sam@far.example", "https://far.example/users/sam");
const KIM = mention("@kim", "https://social.example/users/kim");
const POST = create(1, { content: "<p>Hello &amp; welcome,<br>all</p>" });
const REPLY = create(2, { inReplyTo: "https://far.example/users/sam/statuses/9", tag: [KIM, SAM] });

test("posts, replies, boosts and messages", async () => {
  const items = [
    POST,
    REPLY,
    create(3, { inReplyTo: `${ACME}/statuses/1`, tag: [SAM] }),
    create(4, { inReplyTo: "https://social.example/users/kim/statuses/7", tag: [HASHTAG, KIM] }),
    create(5, { inReplyTo: "https://far.example/users/lee/statuses/7" }),
    create(6, { to: [SAM.href], cc: [], tag: [SAM], content: "in private" }),
    {
      id: `${ACME}/statuses/7/activity`,
      type: "Announce",
      actor: ACME,
      published,
      to: [PUBLIC],
      cc: ["https://far.example/users/lee", `${ACME}/followers`],
      object: "https://far.example/users/lee/statuses/1",
    },
    { type: "Announce", actor: ACME, object: { id: "https://far.example/n/1", attributedTo: SAM.href } },
  ];
  const { activities, outbound } = await read("outbox.json", JSON.stringify({ orderedItems: items }));
  expect(outbound).toBe(true);
  const by = { published, actor: ACME };
  expect(told(activities)).toEqual([
    { ...by, type: "post", id: "1", url: "https://social.example/@acme/1", content: "Hello & welcome,\nall" },
    {
      ...by,
      type: "comment",
      id: "2",
      url: "https://social.example/@acme/2",
      inReplyTo: "https://far.example/users/sam/statuses/9",
      target: "@sam@far.example",
    },
    { ...by, type: "comment", id: "3", url: "https://social.example/@acme/3", inReplyTo: "1", target: ACME },
    {
      ...by,
      type: "comment",
      id: "4",
      url: "https://social.example/@acme/4",
      inReplyTo: "https://social.example/users/kim/statuses/7",
      target: "@kim@social.example",
    },
    {
      ...by,
      type: "comment",
      id: "5",
      url: "https://social.example/@acme/5",
      inReplyTo: "https://far.example/users/lee/statuses/7",
      target: "https://far.example/users/lee",
    },
    { ...by, type: "message", id: "6", target: "@sam@far.example" },
    {
      ...by,
      type: "share",
      id: `${ACME}/statuses/7/activity`,
      object: "https://far.example/users/lee/statuses/1",
      target: "https://far.example/users/lee",
    },
    {
      actor: ACME,
      type: "share",
      object: "https://far.example/n/1",
      target: "https://far.example/users/sam",
    },
  ]);
});

test("a note addressed to nobody at all is no post; one that says nothing of it is", async () => {
  const notes = [create(1, { to: [], cc: [] }), create(2, { to: undefined, cc: undefined })];
  const { activities } = await read("outbox.json", JSON.stringify({ orderedItems: notes }));
  expect(activities.map(({ type }) => type)).toEqual(["message", "post"]);
});

test("likes and follows", async () => {
  const items = ["Like", "Follow"].map((type) => ({
    type,
    id: `${ACME}#${type}`,
    actor: ACME,
    object: SAM.href,
  }));
  const { activities } = await read("outbox.json", JSON.stringify({ orderedItems: items }));
  expect(told(activities)).toEqual([
    { type: "like", actor: ACME, id: `${ACME}#Like`, object: SAM.href },
    { type: "follow", actor: ACME, id: `${ACME}#Follow`, target: SAM.href },
  ]);
});

test("what is deleted or changed is passed over and counted", async () => {
  const gone = { type: "Delete", actor: ACME, published, object: `${ACME}/statuses/1` };
  const { activities, skipped } = await read("outbox.json", JSON.stringify({ orderedItems: [gone, POST] }));
  expect([activities.length, skipped]).toEqual([1, 1]);
});

test("pages, hostile and cut off", () =>
  expectFormat("activitystreams-outbox", [POST, REPLY], (orderedItems) => ({
    "@context": "https://www.w3.org/ns/activitystreams",
    type: "OrderedCollection",
    totalItems: 2,
    orderedItems,
  })));
