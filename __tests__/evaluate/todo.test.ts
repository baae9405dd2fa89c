import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ActivityType } from "../../src/domain/activity.ts";
import type { ShowAccounts } from "../../src/domain/show-accounts.ts";
import { parseDay } from "../../src/domain/time.ts";
import { todoOf } from "../../src/evaluate/todo.ts";
import { answersIn } from "../../src/metrics/answers.ts";
import { View } from "../../src/store/view.ts";
import { companies } from "../reference/companies.ts";
import { brandOf, type Company, tableOf } from "../support/company.ts";
import { runs } from "../support/runs.ts";
import { entryOf } from "../support/well-formed.ts";

const TALK = ["comment", "mention", "quote", "review", "message"] as const;

const ask = (id: string, published: string | null, more: object = {}) => ({
  type: "comment",
  id,
  actor: `guest-${id}`,
  object: "p-1",
  published,
  ...more,
});

function todo(
  company: Company,
  {
    rules = [] as ReturnType<typeof entryOf>[],
    showAccounts = "ids" as ShowAccounts,
    asOf = "2026-11-15",
  } = {},
) {
  const brand = brandOf(company);
  const policy = { path: "engagement.policy.yml", rules, window: 28, showAccounts, brand };
  const table = tableOf(company);
  const plan = tableOf({ records: company.plan ?? [] });
  const about = ["response-rate", "response-time"];
  return todoOf({ policy, table, plan, asOf: parseDay(asOf), about });
}

describe("todo", () => {
  it("lists who waits, the oldest first, with how long", () => {
    const records = [
      ask("late", "2026-11-15T20:00:00Z"),
      ask("answered", "2026-11-10T08:00:00Z"),
      { type: "comment", actor: "acme", inReplyTo: "answered", published: "2026-11-10T09:00:00Z" },
      ask("old", "2026-11-10T12:00:00Z"),
      ask("dated", "2026-11-10"),
      ask("ours", "2026-11-10T08:00:00Z", { actor: "ann" }),
      ask("liked", "2026-11-10T08:00:00Z", { type: "like" }),
    ];
    const { waiting, unknown } = todo({ records });
    expect(waiting.map(({ account, waited }) => [account, waited])).toEqual([
      ["guest-dated", 144],
      ["guest-old", 132],
      ["guest-late", 4],
    ]);
    expect(waiting[1]).toEqual({
      channel: "mastodon",
      type: "comment",
      count: 1,
      account: "guest-old",
      side: "outside",
      asked: "2026-11-10T12:00:00.000Z",
      waited: 132,
      url: null,
      post: "p-1",
      owner: null,
      location: { file: "snapshots/1.ndjson", line: 4, column: 1 },
    });
    expect(unknown).toBe(0);
  });

  it("asks what the entries of the policy ask, all of them", () => {
    const records = [
      ask("a", "2026-11-10T12:00:00Z"),
      ask("b", "2026-11-10T13:00:00Z", { type: "review", channel: "x" }),
      ask("c", "2026-11-10T14:00:00Z", { type: "like" }),
    ];
    const brand = { accounts: { mastodon: ["acme"], x: ["acme"] } };
    const ids = (...options: object[]) => {
      const rules = options.map((one) => entryOf("response-rate", { ...one }));
      return todo({ records, brand }, { rules }).waiting.map(({ account }) => account);
    };
    expect(ids({ channels: ["x"] })).toEqual(["guest-b"]);
    expect(ids({ to: ["like"] })).toEqual(["guest-c"]);
    expect(ids({ channels: ["x"] }, { to: ["comment", "review"] })).toEqual(["guest-a", "guest-b"]);
    expect(ids({ window: "5d" })).toEqual([]);
    expect(ids()).toEqual(["guest-a", "guest-b"]);
  });

  it("names who answers for the post, by the post or else by its plan", () => {
    const post = { type: "post", id: "p-1", actor: "acme", published: "2026-11-09T08:00:00Z" };
    const owner = (records: Company["records"] & object, plan: Company["records"] = []) =>
      todo({ records, plan }).waiting.map((one) => one.owner);
    const asked = ask("a", "2026-11-10T12:00:00Z");
    expect(owner([{ ...post, owner: "Kim" }, asked])).toEqual(["Kim"]);
    expect(owner([post, asked], [{ ...post, owner: "Lee" }])).toEqual(["Lee"]);
    expect(owner([{ ...post, owner: "Kim" }, asked], [{ ...post, owner: "Lee" }])).toEqual(["Kim"]);
    expect(owner([asked], [{ ...post, id: "p-2", owner: "Lee" }])).toEqual([null]);
  });

  it("shows no account where the policy shows none", () => {
    const records = [ask("a", "2026-11-10T12:00:00Z")];
    expect(todo({ records }, { showAccounts: "none" }).waiting).toMatchObject([{ account: null }]);
  });

  it("lists everyone on a channel where no employee could be recognised", () => {
    const records = [ask("a", "2026-11-10T12:00:00Z")];
    const roster = { people: [{ accounts: { x: "ann" } }], noAccounts: [] };
    expect(todo({ records, roster }).waiting).toMatchObject([{ side: "unknown" }]);
  });

  it("counts what nobody can say: without a name, or without the brand's own replies", () => {
    const records = [ask("a", "2026-11-10T12:00:00Z", { actor: null, count: 3 })];
    expect(todo({ records })).toMatchObject({ waiting: [], unknown: 3 });
    const files = [{ records: [ask("a", "2026-11-10T12:00:00Z")], outbound: false }];
    expect(todo({ files })).toMatchObject({ waiting: [], unknown: 1 });
  });

  it("names people as the records write them", () => {
    const records = [ask("a", "2026-11-10T12:00:00Z", { actor: "https://mastodon.social/@Ann-Lee" })];
    expect(todo({ records }).waiting.map(({ account }) => account)).toEqual(["Ann-Lee@mastodon.social"]);
  });

  it.each([
    ["a tally says so", { ever: 5 }, 3, 0],
    ["all were answered", { ever: 8 }, 0, 0],
    ["the last bucket leaves them", { "1h": 2, "24h": 5 }, 3, 0],
    ["a later bucket may hold them", { "24h": 5, "7d": 6 }, 2, 1],
    ["nothing says it", null, 0, 8],
  ])("takes off what was answered of a row of 8: %s", (_, answered, open, unknown) => {
    const counts = ask("a", "2026-11-12", { actor: null, side: "outside", count: 8, answered });
    const list = todo({ files: [{ records: [counts], outbound: false }] });
    expect(list.waiting.map(({ count }) => count)).toEqual(open === 0 ? [] : [open]);
    expect(list.unknown).toBe(unknown);
  });

  it("lists what counts leave open, whoever may answer", () => {
    const counts = ask("a", "2026-11-12", { actor: null, side: "outside", count: 8, answered: { ever: 5 } });
    const rules = [entryOf("response-rate", { by: "team" })];
    expect(todo({ records: [counts] }, { rules })).toMatchObject({ waiting: [{ count: 3 }], unknown: 0 });
  });

  const posts = (...days: string[]) =>
    days.map((day) => ({ type: "post", id: day, actor: "acme", published: `${day}T08:00:00Z` }));
  const ALL: ActivityType[] = ["comment", "mention", "quote", "review", "message"];

  it.each([
    ["no file", { files: [] }, [], false],
    [
      "old files",
      { records: posts("2026-09-01"), complete: ALL },
      ["The snapshots hold nothing from Mastodon for these days."],
      false,
    ],
    [
      "files that end before the day",
      { records: posts("2026-11-10"), complete: ALL },
      ["The latest data from Mastodon is from 2026-11-10; anything newer isn't listed."],
      true,
    ],
    [
      "a fortnight without a file",
      { files: [posts("2026-10-30"), posts("2026-11-15")].map((records) => ({ records, complete: ALL })) },
      ["The snapshots hold nothing from Mastodon for 2026-10-31 to 2026-11-14."],
      true,
    ],
    [
      "types that were not exported",
      { records: posts("2026-11-15"), complete: ["comment", "review", "message"] as ActivityType[] },
      ["Mentions and quotes weren't exported, so none are listed."],
      true,
    ],
    ["all of it", { records: posts("2026-11-15"), complete: ALL }, [], true],
  ])("says what it cannot show: %s", (_, company, gaps, isCovered) => {
    const list = todo(company);
    const rest =
      gaps.length === 0 && !isCovered ? ["The snapshots hold nothing from Mastodon for these days."] : gaps;
    expect(list).toMatchObject({ waiting: [], gaps: rest, isCovered });
  });

  it("misses nothing that is due and unanswered, and lists nothing that was answered", {
    timeout: 60_000,
  }, () => {
    let listed = 0;
    fc.assert(
      fc.property(companies, ({ company, asOf }) => {
        const table = tableOf(company);
        const to = parseDay(asOf);
        const places = (rows: Iterable<number>) =>
          Array.from(rows, (row) => JSON.stringify(table.location(row)));
        const { waiting } = todo(company, { asOf });
        const shown = new Set(waiting.map(({ location }) => JSON.stringify(location)));
        const view = new View(table, to - 27, to, null);
        const { due, delays } = answersIn(view, { to: TALK, by: "brand", within: 0, asOf: to });
        const waits = delays();
        const end = table.zone.startOf(to + 1);
        const isOpen = (row: number) =>
          (table.time[row] as number) + (waits[due.indexOf(row)] as number) >= end;
        const open = due.filter(isOpen);
        expect(places(open).filter((place) => !shown.has(place))).toEqual([]);
        expect(places(due.filter((row) => !isOpen(row))).filter((place) => shown.has(place))).toEqual([]);
        listed += open.length;
      }),
      runs(60, 2000),
    );
    expect(listed).toBeGreaterThan(20);
  });
});
