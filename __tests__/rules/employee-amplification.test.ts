import path from "node:path";
import { describe, expect, it } from "vitest";
import type { RuleOptions } from "../../src/domain/policy.ts";
import { emptyRoster } from "../../src/domain/roster.ts";
import { parseDay } from "../../src/domain/time.ts";
import { loadPlans } from "../../src/ingest/plans/load.ts";
import { Repository } from "../../src/io/repository.ts";
import { amplifiedPosts } from "../../src/metrics/amplified-posts.ts";
import type { MetricContext } from "../../src/metrics/metric.ts";
import { Columns } from "../../src/store/columns.ts";
import { join } from "../../src/store/join.ts";
import { View } from "../../src/store/view.ts";
import { Zone } from "../../src/store/zone.ts";
import type { PlainRecord } from "../support/company.ts";
import { judge, onlyFinding, type Trial } from "../support/judge.ts";
import { sourceOf } from "../support/reading.ts";
import { repository } from "../support/repository.ts";

const rule = "employee-amplification";
/** A roster of nobody, by which somebody has looked. */
const NOBODY = {
  ...emptyRoster(),
  noAccounts: [{ channel: "mastodon", location: { file: "roster.yml", line: 1, column: 1 } }],
};

/** Planned posts, one for each list of people who are asked to react. */
function posts(asked: readonly string[][], more: Partial<PlainRecord> = {}): PlainRecord[] {
  return asked.map((amplifiers, i) => ({
    type: "post",
    id: `p-${i}`,
    published: "2026-11-10T09:00:00Z",
    amplifiers,
    ...more,
  }));
}

function asked(records: readonly PlainRecord[], options: RuleOptions = {}, more: Partial<Trial> = {}) {
  return judge({ rule, records, options, subject: "plan", ...more });
}

describe(rule, () => {
  it.each([
    ["nobody asked", posts([[], []]), {}, "pass"],
    ["limit 0, an outsider asked", posts([["sam"]]), {}, "pass"],
    ["limit 0, an insider asked", posts([["sam", "ann"]]), {}, "fail"],
    ["however the account is written", posts([["https://x.com/Ann"]]), {}, "fail"],
    ["exactly at the limit", posts([["ann"], ["ann"]]), { max: 2 }, "pass"],
    ["one more", posts([["ann"], ["ann"], ["ann"]]), { max: 2 }, "fail"],
    ["the brand's own account is no insider", posts([["acme"]]), {}, "pass"],
    ["no name at all", posts([[" "]]), {}, "pass"],
    ["an employee by the roster's id", posts([["p-0"]]), {}, "fail"],
    ["a row that stands for several", posts([["ann"]], { count: 3 }), { max: 2 }, "fail"],
    ["somebody else's post", posts([["ann"]], { actor: "sam" }), {}, "unjudged"],
  ] as [string, PlainRecord[], RuleOptions, string][])("%s", (_, records, options, outcome) => {
    expect(asked(records, options)).toMatchObject({ outcome, checked: 1 });
  });

  it("gives the posts, in order, and blames nobody", () => {
    const finding = onlyFinding(asked(posts([["sam"], ["ann"], ["ann"]])));
    expect(finding).toMatchObject({ actual: 2, limit: 0, location: { file: "plans/1.yml", line: 2 } });
    expect(finding.policyLocation.line).toBe(10);
    expect(finding.related.map(({ line }) => line)).toEqual([3]);
    expect(finding.message).toContain("2 planned posts ask employees to react (limit 0)");
    expect(finding.message).not.toMatch(/\bann\b/);
  });

  it("goes by the roster on the post's local day", () => {
    const people = [{ accounts: "ann", from: "2026-03-29", until: "2026-04-01" }];
    const on = (published: string) =>
      asked(posts([["ann"]], { published }), {}, { roster: { people }, timezone: "Europe/Berlin" }).outcome;
    expect([on("2026-03-28T22:59:59Z"), on("2026-03-28T23:00:00Z")]).toEqual(["pass", "fail"]);
    expect([on("2026-03-31T21:59:59Z"), on("2026-03-31T22:00:00Z")]).toEqual(["fail", "pass"]);
  });

  it("leaves open who is named where the roster has no accounts", () => {
    const onDark = (names: string[][], records = posts(names)) =>
      asked(records, {}, { roster: { people: ["ann"], noAccounts: [] } });
    const elsewhere = { channel: "linkedin" };
    expect(onDark([["sam"]]).outcome).toBe("pass");
    const finding = onlyFinding(onDark([], posts([["sam"], []], elsewhere)));
    expect(finding).toMatchObject({ reason: "incomplete" });
    expect(finding.message).toContain("1 of 2 planned posts");
    expect(onDark([], posts([["p-0"]], elsewhere)).outcome).toBe("fail");
    expect(onDark([], posts([["n/a"]], elsewhere)).outcome).toBe("pass");
    const nobody = asked(posts([["sam"]]), {}, { roster: { people: [], noAccounts: [] } });
    expect(onlyFinding(nobody).message).toContain("The roster lists no employees");
  });

  it("knows an account by its channel, and counts no bot", () => {
    const roster = { people: [{ accounts: { x: "ann" } }], bots: [{ channel: "x", account: "ann-bot" }] };
    const brand = { accounts: { mastodon: ["acme"], x: ["acme"] } };
    const both = [...posts([["ann"]]), ...posts([["ann-bot"]], { id: "x-0", channel: "x" })];
    expect(asked(both, {}, { roster, brand }).outcome).toBe("pass");
    const more = [...both, ...posts([["ann"]], { id: "x-1", channel: "x" })];
    expect(onlyFinding(asked(more, {}, { roster, brand }))).toMatchObject({
      actual: 1,
      location: { line: 3 },
    });
    expect(asked(more, { channels: ["mastodon"] }, { roster, brand }).outcome).toBe("pass");
  });

  it("has no data where no post is planned", () => {
    const comment = { type: "comment", target: "sam", published: "2026-11-10" };
    expect(onlyFinding(asked([comment]))).toMatchObject({ reason: "no-data", level: "error" });
  });

  it("judges the whole plan, over whatever weeks", () => {
    const records = posts([["ann"], ["ann"]]).map((post, i) => ({
      ...post,
      published: ["2026-10-25", "2026-12-01"][i] ?? null,
    }));
    expect(onlyFinding(asked(records))).toMatchObject({ actual: 2 });
  });
});

describe(`${rule}, by the text`, () => {
  const reading = (content: string, more: Partial<PlainRecord> = {}) =>
    asked(posts([[]], { content, ...more }), {}, { brand: { name: "Fennick", words: ["Fennick Tents"] } });

  it.each([
    "Team, please like and share this one.",
    "Hi all colleagues: could you all comment on it before noon?",
    "New tents are out! @channel give it a like",
    "Everyone at Fennick please repost this",
    "We ask every employee at Fennick Tents to comment.",
    "All staff: drop a comment\nThe new poles are here.",
    "Dear team,\n\nOur post is live. Don't forget to share it!",
    "Everyone at Fennick, leave us a review on the store.",
    "Ask your family to leave a five-star review.",
    "Liebe Kolleginnen und Kollegen, bitte liket und kommentiert den Beitrag.",
    "Bonjour l’équipe, merci de commenter et partager.",
    "Tout le monde chez Fennick : pensez à liker !",
    "Hola equipo, por favor compartan esto.",
    "Beste collega's, willen jullie dit liken?",
    "Cari colleghi, ricordatevi di commentare.",
  ])("warns of %j", (content) => {
    expect(onlyFinding(reading(content))).toMatchObject({ outcome: "fail", level: "warning", actual: 1 });
  });

  it.each([
    "Which stove do you take on a winter walk? Tell us what you cook on yours.",
    "Like and share to win a tent!",
    "Our team would like to thank you for every comment.",
    "Meet the team behind the poles. Comment below with your questions!",
    "Everyone at Fennick wishes you a quiet winter. Share your best photo with us.",
    "Please leave us a review if the tent kept you dry.",
    "Share it with your family.",
    "Team building tips: leave time for a walk, and comment on what went well.",
    "It feels like our team never sleeps.",
  ])("has nothing against %j", (content) => {
    expect(reading(content).outcome).toBe("pass");
  });

  it("fails as an error where the plan lists who is to react, and as the policy says where it gives a level", () => {
    const content = "Team, please like and share.";
    const both = [...posts([["ann"]]), ...posts([[]], { id: "p-9", content })];
    const finding = onlyFinding(asked(both));
    expect(finding).toMatchObject({ level: "error", actual: 2 });
    expect(finding.message).toContain("2 planned posts ask employees to react, 1 of them in the text");
    expect(onlyFinding(asked(posts([[]], { content }))).message).toContain(
      "1 planned post asks employees to react in the text",
    );
    const levelOf = (level: string) => onlyFinding(asked(posts([[]], { content }), { level })).level;
    expect(["error", "notice"].map(levelOf)).toEqual(["error", "notice"]);
    expect(onlyFinding(asked(posts([["ann"]], { content }))).actual).toBe(1);
  });
});

describe(`${rule} of a sheet with columns that nothing reads`, () => {
  const outcome = async (sheet: string, columns: Record<string, string> = {}) => {
    const plan = new Columns(new Zone(() => 0));
    const entry = sourceOf("*.csv", { channel: "mastodon", columns });
    const brand = { name: "Acme", accounts: { mastodon: ["acme"] }, words: [], otherChannels: [] };
    const root = repository({ "plan.csv": sheet });
    await loadPlans(new Repository(root), { plans: [entry], brand }, path.join(root, "policy.yml"), plan);
    const table = join(plan, { brand, roster: NOBODY, categories: {} }, "plans");
    const day = parseDay("2026-11-10");
    const [measured] = amplifiedPosts.measure(new View(table, day, day, null), {}, {
      brand,
    } as unknown as MetricContext);
    return [measured?.high, measured?.gap?.id];
  };

  it.each(["Boosters", "Notes", "Who cheers"])("is open where %s may list employees", async (column) => {
    const sheet = `date,text,${column}\n2026-11-10,Our news,"ann, bob"`;
    expect(await outcome(sheet)).toEqual([Number.POSITIVE_INFINITY, "columns-not-read"]);
    expect(await outcome(sheet, { amplifiers: column })).toEqual([0, undefined]);
  });

  it("is not by a column that lists nobody, nor where the plan names amplifiers", async () => {
    expect(await outcome("date,text,Campaign\n2026-11-10,Our news,Autumn")).toEqual([0, undefined]);
    expect(await outcome("date,text,Notes,amplifiers\n2026-11-10,Our news,x,sam")).toEqual([0, undefined]);
  });
});
