import { describe, expect, it } from "vitest";
import { pseudonymsBy } from "../../src/evaluate/pseudonym.ts";
import { changeReport, runChange, told } from "../support/change.ts";
import type { Files } from "../support/repository.ts";

const BRAND = "brand: { name: Acme, accounts: { mastodon: acme, x: [acme, acmehelp] } }\n";
const RULES = "  loosened-policy: {}\n";
const ROSTER = `version: 1
people:
  - { id: p-1, relation: employee, accounts: { mastodon: ann, x: "@ann" } }
  - { id: p-2, relation: officer, accounts: { mastodon: bob }, from: 2024-01-01, until: 2027-01-01 }
  - { id: p-3, relation: agency, accounts: { mastodon: cleo } }
bots: [{ channel: x, account: statusbot }]
reviewed-outsiders:
  - { channel: x, account: fan, until: 2026-06-01 }
`;
const RECORD =
  '{"type":"comment","id":"c-1","actor":"sam","object":"p-1","published":"2026-03-10T09:00:00Z","channel":"mastodon"}\n';

/** A repository whose policy has these lines, with its line 1 to 4 always the same. */
function files(lines: string, more: Files = {}): Files {
  const policy = `version: 1\n${BRAND}roster: roster.yml\nsnapshots: [snapshots/*.ndjson]\n${lines}`;
  return { "engagement.policy.yml": policy, "roster.yml": ROSTER, "snapshots/1.ndjson": RECORD, ...more };
}

async function loosenings(before: Files, after: Files, key: string | null = null): Promise<string[]> {
  const report = changeReport(await runChange(before, after, { key }), "loosened-policy");
  return told(report.findings).map((text) =>
    text.replace(" Revert it, or move it to its own pull request.", ""),
  );
}

const P = "engagement.policy.yml";
type Case = [title: string, before: string, after: string, ...told: string[]];

describe("a change of the policy", () => {
  const rules = (text: string) => `rules:\n${RULES}${text}`;
  it.each<Case>([
    ["nothing", rules(""), rules("")],
    [
      "switches a rule off",
      rules("  coverage: {}\n"),
      rules("  coverage: off\n"),
      `${P}:7: The change switches off coverage.`,
    ],
    ["removes a rule", rules("  coverage: {}\n"), rules(""), `${P}:5: The change switches off coverage.`],
    [
      "raises a limit, on a line of its own",
      rules("  employee-share: { max: 20% }\n"),
      rules("  employee-share:\n    of: [comment]\n    max: 50%\n"),
      `${P}:9: The change sets \`max\` of employee-share to 50% (20% before).`,
    ],
    [
      "writes the same in other words",
      rules("  employee-share: { max: 20%, window: 4w }\n"),
      rules('  employee-share:\n    - { max: 0.2, "window": 28d, of: [comment] }\n'),
    ],
    [
      "lowers a limit, and adds a rule",
      rules("  employee-share: { max: 20% }\n"),
      rules("  employee-share: { max: 19.9% }\n  coverage: {}\n"),
    ],
    [
      "leaves an option to its laxer default",
      rules("  employee-share: { max: 10% }\n"),
      rules("  employee-share: {}\n"),
      `${P}:7: The change sets \`max\` of employee-share to 20% (10% before).`,
    ],
    [
      "counts by other words",
      rules("  self-talk: {}\n"),
      rules("  self-talk: { words: { we: [wir], you: [ihr] } }\n"),
      `${P}:7: The change sets \`words\` of self-talk to other words (nothing before). Check whether that lets more pass.`,
    ],
    [
      "allows more days to fall short",
      rules("  daily-outside-interactions: { allow: 10% }\n"),
      rules("  daily-outside-interactions: { allow: 60% }\n"),
      `${P}:7: The change sets \`allow\` of daily-outside-interactions to 60% (10% before).`,
    ],
    [
      "lowers the level",
      rules("  coverage: {}\n"),
      rules("  coverage: { level: notice }\n"),
      `${P}:7: The change sets \`level\` of coverage to notice (error before).`,
    ],
    [
      "calls for confidence, and for improvement alone",
      rules("  employee-share: {}\n"),
      rules("  employee-share: { confidence: 95%, ratchet: true }\n"),
      `${P}:7: The change sets \`confidence\` of employee-share to 95% (nothing before).`,
      `${P}:7: The change sets \`ratchet\` of employee-share to true (false before).`,
    ],
    [
      "drops one of several entries, and reorders the others",
      rules(
        "  employee-share:\n    - { of: [comment] }\n    - { of: [like], max: 30% }\n    - { of: [share], max: 40% }\n",
      ),
      rules("  employee-share:\n    - { of: [share], max: 40% }\n    - { of: [comment] }\n"),
      `${P}:7: The change drops an entry of employee-share (max: 30%; of: like).`,
    ],
    [
      "loosens an entry beside a new one",
      rules("  employee-share: [{ of: [comment], max: 20% }]\n"),
      rules(
        "  employee-share:\n    - { of: [like], max: 60%, min-sample: 99 }\n    - { of: [comment], max: 30% }\n",
      ),
      `${P}:9: The change sets \`max\` of employee-share to 30% (20% before).`,
    ],
    [
      "loosens one of several entries",
      rules("  employee-share:\n    - { of: [comment] }\n    - { of: [like], max: 30% }\n"),
      rules("  employee-share:\n    - { of: [like], max: 50% }\n    - { of: [comment] }\n"),
      `${P}:8: The change sets \`max\` of employee-share to 50% (30% before).`,
    ],
    [
      "drops an entry that a stricter one covers",
      rules("  employee-share: [{ max: 30% }, { max: 20% }]\n"),
      rules("  employee-share: { max: 20% }\n"),
    ],
    [
      "switches itself off",
      rules("  coverage: {}\n"),
      "rules:\n  loosened-policy: off\n  coverage: {}\n",
      `${P}:6: The change switches off loosened-policy.`,
    ],
    [
      "writes out what the preset says",
      `extends: strict\nrules:\n${RULES}`,
      `extends: strict\nrules:\n${RULES}  insider-chatter: { max: 5% }\n`,
    ],
    [
      "another time zone, and another window",
      rules("  coverage: {}\n"),
      `timezone: Europe/Berlin\nwindow: 7d\n${rules("  coverage: {}\n")}`,
      `${P}:5: The change sets \`timezone\` to Europe/Berlin (UTC before). Check whether that lets more pass.`,
      `${P}:6: The change sets \`window\` to 7d (28d before). Check whether that lets more pass.`,
    ],
    [
      "raises the share of unknown cases, shortens the hours, and takes days off",
      `hours: { mon-fri: "09:00-18:00" }\n${rules("  coverage: {}\n")}`,
      `max-unknown: 30%\nhours: { mon-thu: "09:00-18:00", fri: "09:00-15:00", except: [2026-12-25] }\n${rules("  coverage: {}\n")}`,
      `${P}:5: The change sets \`max-unknown\` to 30% (10% before).`,
      `${P}:6: The change shortens the hours of fri.`,
      `${P}:6: The change takes 2026-12-25 out of the working days.`,
    ],
    [
      "lowers the share of unknown cases, works longer and on a day off",
      `max-unknown: 30%\nhours: { mon: "09:00-18:00", except: [2026-12-25] }\n${rules("  coverage: {}\n")}`,
      `max-unknown: 5%\nhours: { mon-tue: "08:00-18:00" }\nshow-accounts: none\nbadge: outside-days\n${rules("  coverage: {}\n")}`,
    ],
    [
      "moves hours, drops a day and a break, and counts hours where it counted days",
      `hours: { mon-tue: "09:00-18:00", wed: ["09:00-12:00", "12:00-18:00"], sat: "09:00-12:00" }\n${rules("  response-rate: { within: 1d }\n")}`,
      `hours: { mon: "10:00-19:00", tue: "08:00-18:00", wed: ["09:00-12:00", "13:00-18:00"] }\n${rules("  response-rate: { within: 24h }\n")}`,
      `${P}:5: The change moves the hours of mon.`,
      `${P}:5: The change shortens the hours of wed.`,
      `${P}:5: The change takes sat out of the working days.`,
      `${P}:8: The change sets \`within\` of response-rate to 24h (1d before). Check whether that lets more pass.`,
    ],
    [
      "writes the same hours and the same time in other words",
      `hours: { mon: "09:00-18:00" }\n${rules("  response-rate: { within: 24h, clock: all }\n")}`,
      `hours: { mon: ["09:00-12:00", "12:00-18:00"] }\n${rules("  response-rate: { within: 1d, clock: all }\n")}`,
    ],
    [
      "counts working time, by the hours that there are and by new ones",
      `hours: { mon: "09:00-18:00" }\n${rules("  response-rate: { clock: all }\n")}`,
      `hours: { mon: "09:00-18:00" }\n${rules("  response-rate: {}\n")}`,
      `${P}:8: The change sets \`clock\` of response-rate to working (all before).`,
    ],
    [
      "gives hours to rules that count by them",
      rules("  response-rate: {}\n"),
      `hours: { mon: "09:00-18:00" }\n${rules("  response-rate: {}\n")}`,
      `${P}:5: The change sets \`hours\`, which leave response-rate more time.`,
    ],
    [
      "counts all hours, as there are none any more",
      `hours: { mon: "09:00-18:00" }\n${rules("  response-rate: { clock: working }\n")}`,
      rules("  response-rate: { clock: all }\n"),
    ],
    [
      "gives hours where there were none",
      rules("  coverage: {}\n"),
      `hours: { mon: "09:00-18:00" }\n${rules("  coverage: {}\n")}`,
      `${P}:5: The change sets \`hours\`, so that rules may count working hours alone. Check whether that lets more pass.`,
    ],
    [
      "lowers what a rule weighs that cannot judge",
      rules("  coverage: {}\n  employee-share: { unjudged: notice }\n  response-rate: { level: warning }\n"),
      rules(
        "  coverage: { unjudged: warning }\n  employee-share: { unjudged: error }\n  response-rate: { level: notice }\n",
      ),
      `${P}:7: The change sets \`unjudged\` of coverage to warning (error before).`,
      `${P}:9: The change sets \`level\` of response-rate to notice (warning before).`,
    ],
    [
      "counts by week, and gives a rule a window of its own",
      rules("  employee-share: {}\n"),
      rules("  employee-share: { per: week, window: 14d }\n"),
      `${P}:7: The change sets \`per\` of employee-share to week (window before). Check whether that lets more pass.`,
      `${P}:7: The change sets \`window\` of employee-share to 14d (28d before). Check whether that lets more pass.`,
    ],
    [
      "says the policy's window for a rule",
      rules("  employee-share: {}\n"),
      rules("  employee-share: { window: 4w }\n"),
    ],
    [
      "waives, for longer, and more widely",
      `${rules("  coverage: {}\n")}waivers:\n  - { rule: coverage, until: 2026-04-01, reason: a, object: p-1 }\n  - { rule: coverage, until: 2026-04-01, reason: a, object: p-2 }\n`,
      `${rules("  coverage: {}\n")}waivers:\n  - { rule: coverage, until: 2026-05-01, reason: b, object: p-1 }\n  - { rule: coverage, until: 2026-04-01, reason: b }\n  - { rule: loosened-policy, until: 2026-04-01, reason: b }\n`,
      `${P}:9: The change makes a waiver of coverage longer, until 2026-05-01.`,
      `${P}:10: The change makes a waiver of coverage wider.`,
      `${P}:11: The change waives loosened-policy until 2026-04-01.`,
    ],
    [
      "shortens, narrows and removes waivers",
      `${rules("  coverage: {}\n")}waivers:\n  - { rule: coverage, until: 2026-04-01, reason: a }\n  - { rule: loosened-policy, until: 2026-04-01, reason: a }\n`,
      `${rules("  coverage: {}\n")}waivers:\n  - { rule: coverage, until: 2026-03-31, reason: other, channel: x }\n`,
    ],
    [
      "makes fewer posts promotional",
      `${rules("")}categories:\n  promotional: { words: [sale, offer], labels: [promo] }\n  educational: { labels: [edu] }\n`,
      `${rules("")}categories:\n  educational: { labels: [edu], words: [offer] }\n  promotional: { words: [Sale, new], labels: [promo] }\n`,
      `${P}:7: The change treats a post as educational before promotional. Check whether that lets more pass.`,
      `${P}:8: The change treats offer as educational. Check whether that lets more pass.`,
      `${P}:9: The change no longer treats offer as promotional.`,
    ],
    [
      "leaves a category before promotional, and puts a new one there",
      `${rules("")}categories:\n  educational: { labels: [edu] }\n  promotional: { labels: [promo] }\n`,
      `${rules("")}categories:\n  educational: { labels: [edu] }\n  fun: { labels: [fun] }\n  promotional: { labels: [promo] }\n`,
      `${P}:9: The change treats fun as fun. Check whether that lets more pass.`,
    ],
    [
      "makes fewer posts educational",
      `${rules("")}categories:\n  educational: { words: [how, why] }\n`,
      `${rules("")}categories:\n  educational: { words: [how] }\n`,
    ],
    [
      "makes more posts promotional",
      `${rules("")}categories:\n  promotional: { words: [sale] }\n`,
      `${rules("")}categories:\n  promotional: { words: [sale, new], labels: [promo] }\n`,
    ],
  ])("%s", async (_, before, after, ...expected) => {
    expect((await loosenings(files(before), files(after))).sort()).toEqual(expected.sort());
  });

  it("says once, at its line, that `extends` changed, with all that it loosens", async () => {
    const extending = (preset: string, own = "") => files(`extends: ${preset}\nrules:\n${RULES}${own}`);
    const tightened = await loosenings(extending("recommended"), extending("strict"));
    expect(tightened.filter((text) => !text.includes("Check whether"))).toEqual([]);
    const [found, ...more] = await loosenings(extending("strict"), extending("recommended"));
    expect(more).toEqual([]);
    expect(found).toMatch(
      new RegExp(`^${P}:5: The change sets \`extends\` to recommended \\(strict before\\): this `),
    );
    expect(found).toContain("sets `max` to 25% (10% before) for employee-share");
    const starter = await loosenings(extending("[recommended, posting-plan]"), extending("starter"));
    expect(starter).toHaveLength(1);
    expect(starter[0]).toContain(
      "`extends` to starter (recommended, posting-plan before): this switches off employee-amplification, reply-owner and append-only; drops ",
    );
  });

  it("tells apart what the policy itself writes beside another `extends`", async () => {
    const extending = (preset: string, max: string) =>
      files(`extends: ${preset}\nrules:\n${RULES}  employee-share: { max: ${max} }\n`);
    const found = await loosenings(extending("strict", "10%"), extending("recommended", "30%"));
    expect(found).toHaveLength(2);
    expect(found).toContain(`${P}:8: The change sets \`max\` of employee-share to 30% (10% before).`);
    expect(found.join()).not.toContain("(10% before) for employee-share");
  });

  it("compares with what the base extends by path, as the base has it", async () => {
    const policy = `extends: house.yml\nrules:\n${RULES}`;
    const house = (max: string) => ({
      "house.yml": `version: 1\nrules:\n  employee-share: { max: ${max} }\n`,
    });
    const before = files(policy, house("20%"));
    expect(await loosenings(before, files(policy, house("50%")))).toEqual([
      "house.yml:3: The change sets `max` of employee-share to 50% (20% before).",
    ]);
    expect(await loosenings(before, files(`rules:\n${RULES}`))).toEqual([
      `${P}:5: The change sets \`extends\` to nothing (house.yml before): this switches off employee-share.`,
    ]);
  });

  it("tells which files are no longer read, and which are read in another way", async () => {
    const two = { "snapshots/2.ndjson": RECORD.replace("c-1", "c-2") };
    const before = files(`rules:\n${RULES}`, two);
    const narrow = (snapshots: string): Files => ({
      ...before,
      [P]: String(before[P]).replace("[snapshots/*.ndjson]", snapshots),
    });
    expect(await loosenings(before, narrow("[snapshots/2.ndjson]"))).toEqual([
      `${P}:4: The change no longer reads snapshots/1.ndjson as snapshots.`,
    ]);
    expect(await loosenings(before, narrow("[snapshots/**]"))).toEqual([]);
    expect(await loosenings(before, narrow("[{ path: snapshots/*.ndjson, channel: x }]"))).toEqual([
      `${P}:4: The change reads snapshots/*.ndjson in another way than before. Check whether that lets more pass.`,
    ]);
  });

  it("tells what an entry says that its files do not, and for how long it keeps them", async () => {
    const entry = (keys: string): Files => {
      const before = files(`rules:\n${RULES}`);
      const path = "path: snapshots/*.ndjson";
      return { ...before, [P]: String(before[P]).replace("[snapshots/*.ndjson]", `[{ ${path}${keys} }]`) };
    };
    const all = ", set: { type: like }, types: { PRAISE: like }, keep: 90d";
    expect(await loosenings(entry(""), entry(all))).toEqual([
      `${P}:4: The change sets \`type\` on every record of snapshots/*.ndjson.`,
      `${P}:4: The change reads PRAISE as like in snapshots/*.ndjson.`,
      `${P}:4: The change lets snapshots/*.ndjson be removed after 90d (never before).`,
    ]);
    expect(await loosenings(entry(all), entry(all.replace("90d", "12w")))).toEqual([
      `${P}:4: The change lets snapshots/*.ndjson be removed after 84d (90d before).`,
    ]);
    expect(await loosenings(entry(all), entry(all.replace("90d", "100d")))).toEqual([
      `${P}:4: The change keeps snapshots/*.ndjson for 100d (90d before).`,
    ]);
    const otherwise = all.replaceAll("like", "follow");
    expect(await loosenings(entry(all), entry(otherwise))).toEqual([
      `${P}:4: The change sets \`type\` on every record of snapshots/*.ndjson.`,
      `${P}:4: The change reads PRAISE as follow in snapshots/*.ndjson.`,
    ]);
    expect(await loosenings(entry(all), entry(", keep: 90d"))).toEqual([
      `${P}:4: The change no longer sets \`type\` on every record of snapshots/*.ndjson.`,
      `${P}:4: The change no longer reads PRAISE in snapshots/*.ndjson.`,
    ]);
    expect(await loosenings(entry(", keep: 90d"), entry(""))).toEqual([
      `${P}:4: The change no longer says how long snapshots/*.ndjson may be kept (90d before).`,
    ]);
    expect(await loosenings(entry(""), entry(", timezone: Europe/Berlin"))).toEqual([
      `${P}:4: The change reads snapshots/*.ndjson in another way than before. Check whether that lets more pass.`,
    ]);
    const elsewhere = { ...entry(all), [P]: String(entry(all)[P]).replace("*.ndjson", "**") };
    expect(await loosenings(entry(""), elsewhere)).toEqual([
      `${P}:4: The change sets \`type\` on every record of snapshots/**.`,
      `${P}:4: The change reads PRAISE as like in snapshots/**.`,
      `${P}:4: The change lets snapshots/** be removed after 90d (never before).`,
    ]);
    const { "snapshots/1.ndjson": record, ...others }: Record<string, string> = elsewhere;
    const moved: Record<string, string> = { ...others, "more/2.ndjson": record as string };
    moved[P] = String(moved[P]).replace("snapshots/**", "more/**");
    const [found, ...rest] = await loosenings(entry(""), moved);
    expect(found).toBe(
      `${P}:4: The change sets \`type\` on every record of more/**. Check whether that lets more pass.`,
    );
    expect(rest).toHaveLength(2);
  });

  it("tells of entries in another order, as the last that matches a file counts", async () => {
    const entries = (...paths: string[]): Files => {
      const before = files(`rules:\n${RULES}`);
      const list = paths.map((path) => `{ path: snapshots/${path} }`).join(", ");
      return { ...before, [P]: String(before[P]).replace("[snapshots/*.ndjson]", `[${list}]`) };
    };
    const own = "1.ndjson, set: { type: like }";
    expect(await loosenings(entries(own, "*.ndjson"), entries("*.ndjson", own))).toEqual([
      `${P}:4: The change sets \`type\` on every record of snapshots/1.ndjson.`,
    ]);
    expect(await loosenings(entries(own, "2.ndjson", "*.ndjson"), entries(own, "*.ndjson"))).toEqual([]);
  });

  it("tells where a payload is believed, or no longer, about who is an employee", async () => {
    const entry = (keys: string): Files => {
      const before = files(`rules:\n${RULES}`);
      const comment = {
        html_url: "https://github.com/a/r/issues/1#c",
        user: { login: "sam" },
        created_at: "2026-03-20T09:00:00Z",
      };
      const sources = `[snapshots/*.ndjson, { path: gh.json${keys} }]`;
      return {
        ...before,
        [P]: String(before[P])
          .replace("[snapshots/*.ndjson]", sources)
          .replace(BRAND, "brand: { name: Acme, accounts: { mastodon: acme, github: acme } }\n"),
        "gh.json": JSON.stringify([comment]),
      };
    };
    const insiders = entry(", insiders-from: author_association");
    expect(await loosenings(entry(""), insiders)).toEqual([
      `${P}:4: The change uses \`author_association\` of gh.json to tell who is an employee, which names only some of them.`,
    ]);
    expect(await loosenings(insiders, entry(""))).toEqual([
      `${P}:4: The change no longer uses \`author_association\` of gh.json to tell who is an employee.`,
    ]);
    expect(await loosenings(insiders, insiders)).toEqual([]);
  });

  it("tells whom it makes the brand, and whom no longer", async () => {
    const before = files(`rules:\n${RULES}`);
    const brand = (text: string): Files => ({
      ...before,
      [P]: String(before[P]).replace(BRAND, `brand: ${text}\n`),
    });
    expect(
      await loosenings(
        before,
        brand("{ name: Acme, accounts: { mastodon: [acme, ann, new], X: '@acme', bluesky: acme } }"),
      ),
    ).toEqual([
      `${P}:2: The change takes acmehelp on X out of \`brand.accounts\`.`,
      `${P}:2: The change counts ann on Mastodon as the brand itself, not as an insider.`,
      `${P}:2: The change counts new on Mastodon as the brand itself. Check whether that lets more pass.`,
    ]);
    expect(
      await loosenings(
        before,
        brand("{ name: Acme, words: [we at Acme], accounts: { mastodon: acme, x: [acme, acmehelp] } }"),
      ),
    ).toEqual([`${P}:2: The change takes Acme out of \`brand.words\`.`]);
    const accounts = "mastodon: acme, x: [acme, acmehelp]";
    expect(
      await loosenings(
        brand(`{ name: Acme, accounts: { ${accounts} }, other-channels: [reviews] }`),
        brand(`{ name: Acme, accounts: { ${accounts}, reviews: critic } }`),
      ),
    ).toEqual([
      `${P}:2: The change counts critic on Reviews as the brand itself. Check whether that lets more pass.`,
    ]);
  });

  it("knows an insider whom the roster hides", async () => {
    const key = "k".repeat(32);
    const hidden = pseudonymsBy(key)?.of("x", "ann") ?? "";
    const roster = ROSTER.replace('x: "@ann"', `x: "${hidden}"`);
    const before = files(`rules:\n${RULES}`, { "roster.yml": roster });
    const after = { ...before, [P]: String(before[P]).replace("acmehelp", "acmehelp, Ann") };
    expect(await loosenings(before, after, key)).toEqual([
      `${P}:2: The change counts Ann on X as the brand itself, not as an insider.`,
    ]);
  });
});

describe("a change of the roster", () => {
  const R = "roster.yml";
  const rules = `rules:\n${RULES}`;
  const person = (n: number) => ROSTER.split("\n")[n + 1] as string;
  it.each<[title: string, from: string, to: string, ...told: string[]]>([
    [
      "takes a person off",
      `${person(2)}\n`,
      "",
      `${R}:3: The change removes p-2 from the roster, with an account on Mastodon.`,
    ],
    [
      "takes the first person off",
      `${person(1)}\n`,
      "",
      `${P}:3: The change removes p-1 from the roster, with 2 accounts on Mastodon and X.`,
    ],
    [
      "takes an account off",
      ', x: "@ann"',
      "",
      `${R}:3: The change removes an account on X of p-1 from the roster.`,
    ],
    ["calls an employee a manager", "relation: employee", "relation: manager"],
    ["calls an officer a manager", "relation: officer", "relation: manager"],
    [
      "calls an officer an employee",
      "relation: officer",
      "relation: employee",
      `${R}:4: The change calls p-2 employee, not officer.`,
    ],
    ["writes an account otherwise", '"@ann"', "https://x.com/ANN"],
    ["gives an account to another person", `${person(3)}\n`, person(3).replace("p-3", "p-9").concat("\n")],
    [
      "ends earlier",
      "2027-01-01",
      "2026-01-01",
      `${R}:4: The change counts an account on Mastodon of p-2 as an employee's on fewer days.`,
    ],
    [
      "begins later",
      "2024-01-01",
      "2024-01-02",
      `${R}:4: The change counts an account on Mastodon of p-2 as an employee's on fewer days.`,
    ],
    ["holds for longer", ", from: 2024-01-01, until: 2027-01-01", ""],
    [
      "splits the days without a gap",
      "from: 2024-01-01, until: 2027-01-01 }",
      "until: 2025-01-01 }\n  - { id: p-2, relation: manager, accounts: { mastodon: BOB }, from: 2025-01-01 }",
    ],
    [
      "splits the days without a gap, the later ones first",
      "from: 2024-01-01, until: 2027-01-01 }",
      "from: 2025-01-01 }\n  - { id: p-2, relation: manager, accounts: { mastodon: BOB }, until: 2025-01-01 }",
    ],
    [
      "ends what had no end",
      "cleo }",
      "cleo }, until: 2030-01-01",
      `${R}:5: The change counts an account on Mastodon of p-3 as an employee's on fewer days.`,
    ],
    [
      "declares another bot",
      "account: statusbot }",
      "account: statusbot }, { channel: x, account: other }",
      `${R}:6: The change counts an account on X as a bot. Check whether that lets more pass.`,
    ],
    [
      "forgets a bot",
      "[{ channel: x, account: statusbot }]",
      "[]",
      `${R}:3: The change counts an account on X, a bot until now, as an outsider.`,
    ],
    [
      "forgets a bot and declares another",
      "account: statusbot }",
      "account: other }",
      `${R}:6: The change counts an account on X as a bot. Check whether that lets more pass.`,
      `${R}:6: The change counts an account on X, a bot until now, as an outsider.`,
    ],
    [
      "reviews for longer",
      "2026-06-01",
      "2026-07-01",
      `${R}:8: The change marks an account on X as a reviewed outsider until 2026-07-01.`,
    ],
    ["reviews for shorter", "2026-06-01", "2026-05-01"],
    [
      "says that nobody has an account on a channel",
      "reviewed-outsiders:",
      "no-accounts: [google]\nreviewed-outsiders:",
      `${R}:7: The change says that no employee has an account on Google.`,
    ],
    [
      "reviews another",
      "  - { channel: x, account: fan",
      "  - { channel: x, account: pal }\n  - { channel: x, account: fan",
      `${R}:8: The change marks an account on X as a reviewed outsider.`,
    ],
    [
      "makes an account a display name",
      "mastodon: cleo",
      "mastodon: { name: cleo }",
      `${R}:5: The change treats an account on Mastodon of p-3 as a display name, which others may have too.`,
    ],
    [
      "makes one person of two",
      "{ id: p-3, relation: agency",
      "{ id: p-1, relation: agency",
      `${R}:5: The change counts p-1 and p-3 as one person.`,
    ],
    ["adds a person", "bots:", "  - { id: p-4, relation: employee, accounts: { x: dan } }\nbots:"],
  ])("%s", async (_, from, to, ...expected) => {
    const before = files(rules);
    expect(ROSTER).toContain(from);
    const after = { ...before, [R]: ROSTER.replace(from, to) };
    expect(await loosenings(before, after)).toEqual(expected);
  });

  it.each([
    ["ids", "removes an account on X of p-1 from the roster"],
    ["all", "removes @ann (p-1, X) from the roster"],
    ["none", "removes an account on X from the roster"],
  ])("shows of people what `show-accounts: %s` lets it", async (show, detail) => {
    const before = files(rules);
    before[P] = `${before[P]}\nshow-accounts: ${show}\n`;
    const after = { ...before, [R]: ROSTER.replace(', x: "@ann"', "") };
    expect(await loosenings(before, after)).toEqual([`${R}:3: The change ${detail}.`]);
  });

  it("is none where the same people move to CSV", async () => {
    const csv =
      "id,relation,channel,account,from,until\np-1,employee,mastodon,ann,,\np-1,employee,x,ann,,\np-2,officer,mastodon,bob,2024-01-01,2027-01-01\np-3,agency,mastodon,cleo,,\n";
    const before = files(rules);
    const after = {
      ...before,
      [P]: String(before[P]).replace("roster: roster.yml", "roster: [people.csv, roster.yml]"),
      "people.csv": csv,
      [R]: ROSTER.replace(/people:\n(.*\n){3}/, ""),
    };
    expect(await loosenings(before, after)).toEqual([]);
  });

  it("lists so many people, and counts the rest", async () => {
    const many = [...Array(80).keys()].map((i) => `m-${i},employee,x,member${i}\n`).join("");
    const before: Files = { ...files(rules), "people.csv": `id,relation,channel,account\n${many}` };
    before[P] = String(before[P]).replace("roster: roster.yml", "roster: [people.csv, roster.yml]");
    const after = { ...before, [P]: files(rules)[P] as string };
    const found = await loosenings(before, after);
    expect(found).toHaveLength(50);
    expect(found.filter((text) => text.includes("31 more"))).toHaveLength(1);
  });
});
