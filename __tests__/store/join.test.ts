import { describe, expect, it } from "vitest";
import type { PlainRecord } from "../support/company.ts";
import { joined, last } from "./joined.ts";

const AT = "2026-11-10T09:00:00Z";

const ourPost = { type: "post", id: "p-1", actor: "acme", published: AT };
const samsPost = { type: "post", id: "p-9", actor: "sam", published: AT };
const kimsComment = { type: "comment", id: "c-1", actor: "kim", object: "p-1", published: AT };

describe("whom an activity is toward", () => {
  it("is its target, before all else", () => {
    const reply = { type: "comment", actor: "acme", target: "@Lee", inReplyTo: "c-1", published: AT };
    expect(last([ourPost, kimsComment, reply])).toMatchObject({
      toward: "lee",
      towardSide: "outside",
      outbound: true,
    });
  });

  it("else is the actor of what it answers", () => {
    const reply = { type: "comment", actor: "acme", object: "p-9", inReplyTo: "c-1", published: AT };
    expect(last([samsPost, kimsComment, reply])).toMatchObject({ toward: "kim", outbound: true });
  });

  it("else is the actor of the post, also through what names nobody", () => {
    const nameless = { type: "comment", id: "c-2", object: "p-9", published: AT };
    const like = { type: "like", actor: "acme", object: "p-9", published: AT };
    const reply = { type: "comment", actor: "acme", inReplyTo: "c-2", published: AT };
    expect(last([samsPost, like])).toMatchObject({ toward: "sam", outbound: true });
    expect(last([samsPost, nameless, reply])).toMatchObject({ object: "p-9", toward: "sam", outbound: true });
  });

  it.each(["inside", "outside", "bot", "brand"] as const)(
    "is the side of what it answers, or of its post, where that names nobody: %s",
    (side) => {
      const words = { type: "comment", id: "c-3", side, object: "p-1", published: AT };
      const post = { type: "post", id: "p-8", side, published: AT };
      const reply = { type: "comment", actor: "ann", object: "p-1", inReplyTo: "c-3", published: AT };
      const like = { type: "like", actor: "kim", object: "p-8", published: AT };
      const expected = { toward: null, towardSide: side };
      expect(last([ourPost, words, reply])).toMatchObject(expected);
      expect(last([post, like])).toMatchObject({ ...expected, inbound: side === "brand" });
      const ours = last([ourPost, words, { ...reply, actor: "acme" }]);
      expect(ours).toMatchObject({ ...expected, outbound: side === "outside" });
    },
  );

  it("is the brand, for its own words under a post that names nobody", () => {
    const post = { type: "post", id: "p-8", published: AT };
    const words = { type: "comment", actor: "acme", object: "p-8", published: AT };
    expect(last([post, words])).toMatchObject({ towardSide: "brand", outbound: false });
  });

  it("else is the brand, for anyone else", () => {
    expect(last([{ type: "follow", actor: "sam", published: AT }])).toMatchObject({
      toward: null,
      towardSide: "brand",
      inbound: true,
    });
    expect(last([{ type: "comment", actor: "ann", object: "p-77", published: AT }])?.towardSide).toBe(
      "brand",
    );
  });

  it("else is nobody known, for the brand", () => {
    expect(last([{ type: "comment", actor: "acme", object: "p-77", published: AT }])).toMatchObject({
      toward: null,
      towardSide: "unknown",
      inbound: false,
      outbound: false,
    });
  });

  it("is an insider or a former one by the day of the activity", () => {
    const roster = { people: [{ accounts: "kim", until: "2026-11-11" }] };
    const reply = (published: string) => ({ type: "comment", actor: "acme", inReplyTo: "c-1", published });
    expect(last([kimsComment, reply("2026-11-10")], { roster })).toMatchObject({
      towardSide: "inside",
      outbound: false,
    });
    expect(last([kimsComment, reply("2026-11-11")], { roster })).toMatchObject({
      towardSide: "outside",
      outbound: true,
    });
  });
});

describe("inbound and outbound", () => {
  it.each([
    ["the brand's", "acme", true],
    ["a post that names nobody", null, true],
    ["an outsider's", "sam", false],
    ["an insider's", "ann", false],
    ["a bot's", "statusbot", false],
  ])("a comment under %s post", (_, actor, inbound) => {
    const post = { type: "post", id: "p-1", actor, published: AT };
    const company = { roster: { people: ["ann"], bots: ["statusbot"] } };
    expect(last([post, { ...kimsComment, actor: "kim" }], company)?.inbound).toBe(inbound);
  });

  it("is inbound where the post is not in the snapshots", () => {
    expect(last([kimsComment])?.inbound).toBe(true);
  });

  it.each([
    ["the brand", "acme", true],
    ["the brand by its address", "https://mastodon/acme", true],
    ["an outsider", "kim", false],
    ["an insider", "ann", false],
  ])("where no record holds the post, toward %s", (_, target, inbound) => {
    const company = { roster: { people: ["ann"] } };
    expect(last([{ ...kimsComment, actor: "sam", target }], company)?.inbound).toBe(inbound);
  });

  it("is inbound where our own people talk to each other, whoever holds the post", () => {
    const company = { roster: { people: ["ann", "bea"] } };
    expect(last([{ ...kimsComment, actor: "bea", target: "ann" }], company)?.inbound).toBe(true);
  });

  it("under the brand's own post is inbound, whomever it is toward", () => {
    expect(last([ourPost, { ...kimsComment, target: "sam" }])?.inbound).toBe(true);
  });

  it("a post is never outbound, though it is toward somebody", () => {
    const post = { type: "post", actor: "acme", target: "sam", published: AT };
    expect(last([post])).toMatchObject({ towardSide: "outside", outbound: false });
  });

  it("does not count an outsider's reply to another as toward the brand", () => {
    const reply = { type: "comment", actor: "lee", inReplyTo: "c-1", published: AT };
    expect(last([ourPost, kimsComment, reply])).toMatchObject({
      inbound: true,
      toward: "kim",
      towardSide: "outside",
    });
  });
});

describe("the object of an activity", () => {
  const reply = (id: string, inReplyTo: string, type = "comment") => ({ type, id, inReplyTo, published: AT });
  const objects = (records: readonly PlainRecord[]) => joined(records).map(({ object }) => object);

  it("is that of what it answers, through any number of replies and in any order", () => {
    const thread = [reply("c-4", "c-3"), kimsComment, reply("c-3", "c-2"), reply("c-2", "c-1"), ourPost];
    expect(objects(thread)).toEqual(["p-1", "p-1", "p-1", "p-1", null]);
  });

  it("is the post that it answers, though that post continues another, in any order", () => {
    const second = reply("p-2", "p-1", "post");
    const comment = reply("c-2", "p-2");
    expect(objects([ourPost, second, comment])).toEqual([null, "p-1", "p-2"]);
    expect(objects([comment, second, ourPost])).toEqual(["p-2", "p-1", null]);
    expect(objects([second, comment, ourPost])).toEqual(["p-1", "p-2", null]);
  });

  it("is what it answers where that is not in the snapshots", () => {
    expect(objects([reply("c-2", "p-77"), reply("c-3", "c-2")])).toEqual(["p-77", "p-77"]);
  });

  it("is none in a thread that bites its tail", () => {
    expect(objects([reply("a", "b"), reply("b", "c"), reply("c", "b"), reply("d", "d")])).toEqual(
      Array(4).fill(null),
    );
  });

  it("is a post that a circle of replies passes through", () => {
    const circle = [reply("p-1", "c-1", "post"), reply("c-1", "p-1"), reply("c-2", "c-1")];
    expect(objects(circle).slice(1)).toEqual(["p-1", "p-1"]);
    expect(objects([...circle].reverse()).slice(0, 2)).toEqual(["p-1", "p-1"]);
  });

  it("stays in its channel", () => {
    const elsewhere = { ...kimsComment, object: "p-9", channel: "linkedin" };
    expect(objects([elsewhere, { ...kimsComment, id: "c-8" }, reply("c-2", "c-1")])).toEqual([
      "p-9",
      "p-1",
      "c-1",
    ]);
  });

  it("is found at once in a thread of a hundred thousand, though it has none", { timeout: 10_000 }, () => {
    const size = 100_000;
    const thread = Array.from({ length: size }, (_, i) =>
      i === size - 1 ? { type: "comment", id: `c-${i}` } : reply(`c-${i}`, `c-${i + 1}`),
    );
    expect(new Set(objects(thread))).toEqual(new Set([null]));
  });
});
