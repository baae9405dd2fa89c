import { describe, expect, it } from "vitest";
import { type Company, type PlainRecord, type Question, reportOn } from "../support/company.ts";

const at = "2026-11-10T10:00:00Z";
const like = (actor: PlainRecord["actor"], more: Partial<PlainRecord> = {}): PlainRecord => ({
  type: "like",
  object: "p-1",
  published: at,
  ...(actor === undefined ? {} : { actor }),
  ...more,
});

function matchedOf(company: Company, question: Question = {}) {
  const { accounts, matched, unmatched } = reportOn(company, { asOf: "2026-11-15", ...question }).inputs
    .roster;
  return { accounts, matched, unmatched: unmatched.map(({ person, channel }) => `${person} ${channel}`) };
}

const people = (...names: string[]) => ({ people: names });

describe("the roster's accounts that the snapshots show", () => {
  it("counts people without an account among those whom the roster names", () => {
    const roster = { people: ["ann", { accounts: {} }, { accounts: {} }] };
    const { people, channels } = reportOn({ roster, records: [like("ann")] }).inputs.roster;
    expect({ people, channels }).toEqual({ people: 3, channels: [{ channel: "mastodon", people: 1 }] });
  });

  it("leaves out one that is misspelt, however it is written", () => {
    const records = [like("Ann"), like("bob"), like("sam")];
    expect(matchedOf({ roster: people("@ann", "bobb"), records })).toEqual({
      accounts: 2,
      matched: 1,
      unmatched: ["p-1 mastodon"],
    });
  });

  it.each<[string, PlainRecord]>([
    ["an actor", like("ann")],
    ["the handle of an id", like({ id: "109", handle: "ann" })],
    ["a target", like("sam", { target: "@ann" })],
    ["an actor before the window", like("ann", { published: "2026-01-10T10:00:00Z" })],
    ["a bot", like("ann", { bot: true })],
  ])("counts %s as seen", (_, record) => {
    const records = [record, like("sam")];
    expect(matchedOf({ roster: people("ann"), records })).toEqual({ accounts: 1, matched: 1, unmatched: [] });
  });

  it.each<[string, Company]>([
    ["a snapshot of counts alone", { records: [like(undefined, { side: "inside", count: 40 })] }],
    [
      "a snapshot in which only the brand is named",
      { records: [like("acme", { target: "acme" }), like(null)] },
    ],
    ["another channel", { records: [like("sam", { channel: "reviews" })] }],
    ["a plan alone", { plan: [{ type: "post", published: at, amplifiers: ["ann"] }] }],
    ["a snapshot of other days", { records: [like("sam", { published: "2026-01-10T10:00:00Z" })] }],
  ])("expects nobody in %s", (_, company) => {
    expect(matchedOf(company)).toEqual({ accounts: 0, matched: 0, unmatched: [] });
  });

  it.each([
    ["left before the window", { until: "2026-11-09" }, 0],
    ["left on the first day that is covered", { until: "2026-11-10" }, 0],
    ["left on the day after it", { until: "2026-11-11" }, 1],
    ["joined on the last", { from: "2026-11-12" }, 1],
    ["joins after it", { from: "2026-11-13" }, 0],
  ])("expects whom the days show: %s", (_, dates, accounts) => {
    const records = [like("sam"), like("sam", { published: "2026-11-12" })];
    const roster = { people: [{ accounts: "ann", ...dates }] };
    expect(matchedOf({ roster, records }, { window: "7d" })).toMatchObject({ accounts, matched: 0 });
  });

  it("counts an account once, whoever had it and how often", () => {
    const twice = [
      { accounts: "ann", until: "2026-11-11" },
      { accounts: "@Ann", from: "2026-11-12" },
    ];
    const records = [like("sam"), like("sam", { published: "2026-11-12" })];
    expect(matchedOf({ roster: { people: twice }, records })).toMatchObject({ accounts: 1, matched: 0 });
  });

  it("knows a hidden account by its pseudonym", async () => {
    const { pseudonymsBy } = await import("../../src/evaluate/pseudonym.ts");
    const key = "a secret that is long enough for a key";
    const hidden = pseudonymsBy(key)?.of("mastodon", "ann") ?? "";
    const question = { key };
    const seen = { accounts: 1, matched: 1, unmatched: [] };
    expect(matchedOf({ roster: people(hidden), records: [like("ann")] }, question)).toEqual(seen);
    expect(matchedOf({ roster: people("ann"), records: [like(hidden)] }, question)).toEqual(seen);
    expect(matchedOf({ roster: people(hidden), records: [like("sam")] }, question)).toMatchObject({
      matched: 0,
    });
  });

  it("lists the first ten, and counts all", () => {
    const names = Array.from({ length: 30 }, (_, i) => `nobody-${i}`);
    const { accounts, matched, unmatched } = matchedOf({ roster: people(...names), records: [like("sam")] });
    expect([accounts, matched, unmatched.length, unmatched[0]]).toEqual([30, 0, 10, "p-0 mastodon"]);
  });

  it("fails nothing", () => {
    expect(reportOn({ roster: people("bobb"), records: [like("bob")] })).toMatchObject({
      conclusion: "neutral",
      counts: { error: 0, warning: 0, notice: 0 },
    });
  });
});

describe("an account that may be somebody's on the roster", () => {
  const similarOf = (channel: string, roster: string, actor: string) =>
    reportOn({
      brand: { accounts: { [channel]: ["acme"] } },
      roster: { people: [{ accounts: { [channel]: roster } }], noAccounts: [] },
      records: [like(actor, { channel })],
    }).inputs.roster.similar.map(({ account, person }) => `${account} ${person}`);

  it.each([
    ["mastodon", "@ann@home.example", "ann", "ann p-0"],
    ["mastodon", "ann", "@ann@home.example", "ann@home.example p-0"],
    ["bluesky", "ann.bsky.social", "ann", "ann p-0"],
    ["bluesky", "ann", "ann.bsky.social", "ann.bsky.social p-0"],
    ["newsletter", "ann", "ann@acme.example", "ann@acme.example p-0"],
    ["linkedin", "ann-miller", "ann.miller", "ann.miller p-0"],
  ])("on %s, with %s on it: %s", (channel, roster, actor, expected) => {
    expect(similarOf(channel, roster, actor)).toEqual([expected]);
  });

  it.each([
    ["mastodon", "@ann@home.example", "anna"],
    ["mastodon", "@ann@home.example", "ann@far.example"],
    ["instagram", "ann", "ann.b"],
  ])("on %s, with %s on it, is not %s", (channel, roster, actor) => {
    expect(similarOf(channel, roster, actor)).toEqual([]);
  });
});
