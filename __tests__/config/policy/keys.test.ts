import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { loosened } from "../../../src/change/loosened.ts";
import { entryKeys } from "../../../src/config/policy/entry-keys.ts";
import type { PolicyKey } from "../../../src/config/policy/key.ts";
import { policyKeys, type Settings, settingKeys } from "../../../src/config/policy/keys/index.ts";
import { type LoadedPolicy, loadPolicy } from "../../../src/config/policy/load.ts";
import { policyOutline } from "../../../src/config/policy/schema.ts";
import { policyPage } from "../../../src/docs/policy-page.ts";
import type { LoadedPolicyContext } from "../../../src/domain/policy-context.ts";
import { emptyRoster } from "../../../src/domain/roster.ts";
import { Repository } from "../../../src/io/repository.ts";
import { unmark } from "../../support/marks.ts";
import { problemsOf, repository } from "../../support/repository.ts";

const root = join(import.meta.dirname, "../../..");
const HEAD =
  "version: 1\nbrand: { name: Acme, accounts: { mastodon: acme } }\nrules: { outside-voices: {} }\n";
const SNAPSHOTS = "snapshots: [week.ndjson]\n";

/** A policy of these lines, after the ones that it needs. */
function load(lines: string): Promise<LoadedPolicy> {
  return loadText(HEAD + lines);
}

/** What such a policy is judged by, with a roster of nobody. */
async function sideOf(lines: string): Promise<LoadedPolicyContext> {
  const policy = await load(SNAPSHOTS + lines);
  return { policy, roster: emptyRoster(), reads: { snapshots: new Set(), plans: new Set() } };
}

function loadText(text: string): Promise<LoadedPolicy> {
  const folder = repository({ "engagement.policy.yml": text });
  const isZone = (name: string) => ["UTC", "Europe/Berlin"].includes(name);
  return loadPolicy(new Repository(folder), join(folder, "engagement.policy.yml"), isZone);
}

describe("the keys of the policy", () => {
  const names = policyKeys.map(({ name }) => name);

  it("have names of their own, and are what the schema knows", () => {
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(policyOutline.properties ?? {})).toEqual(names);
  });

  it("say what they mean", () => {
    expect(policyKeys.filter(({ schema }) => !schema.description).map(({ name }) => name)).toEqual([]);
    const silent = Object.entries(entryKeys).filter(([, { schema }]) => !schema([]).description);
    expect(silent.map(([name]) => name)).toEqual([]);
  });

  it("are files of their folder that the register names", () => {
    const register = readFileSync(join(root, "src/config/policy/keys/index.ts"), "utf8");
    const files = readdirSync(join(root, "src/config/policy/keys")).filter((file) => file !== "index.ts");
    const forgotten = files.filter(
      (file) => !file.includes("-loosened") && !register.includes(`"./${file}"`),
    );
    expect(forgotten).toEqual([]);
  });

  it("are read into all that a policy says, and nothing else", async () => {
    const { path: _, digest: __, locate: ___, ...settings } = await load(SNAPSHOTS);
    expect(Object.keys(settings).sort()).toEqual(Object.keys(settingKeys).sort());
  });

  it.each(names)("%s is in the docs, and README leads there", (name) => {
    expect(policyPage()).toContain(`| \`${name}\` |`);
    expect(readFileSync(join(root, "README.md"), "utf8")).toContain("(docs/policy.md)");
  });

  it("have examples that are read, all in one policy, and as something other than the default", async () => {
    const { locate: _, ...left } = await load(SNAPSHOTS);
    const { locate: __, ...read } = await loadText(
      policyKeys.map(({ name, example }) => `${name}: ${example}\n`).join(""),
    );
    for (const setting of Object.keys(settingKeys) as (keyof Settings)[])
      expect(JSON.stringify(read[setting]), setting).not.toBe(JSON.stringify(left[setting]));
  });

  // What a comparison finds is in __tests__/rules/loosened-policy.test.ts.
  const compared = (Object.values(settingKeys) as PolicyKey<unknown>[]).flatMap((key) =>
    key.loosens.by === "comparison" ? [] : [{ key, name: key.name, by: key.loosens.by }],
  );

  it.each(compared)("$name loosens the policy as it says, in both directions", async ({ key, name, by }) => {
    const [plain, changed] = await Promise.all([sideOf(""), sideOf(`${name}: ${key.example}\n`)]);
    const detailsOf = (base: LoadedPolicyContext, head: LoadedPolicyContext) =>
      loosened({ base, head, pseudonyms: null }).map(({ detail }) => detail);
    const sets = (is: unknown, was: unknown) => `sets \`${name}\` to ${is} (${was} before)`;
    const byDefault = key.schema.default;
    const there = sets(key.example, byDefault);
    const back = sets(byDefault, key.example);
    const expected = { never: [[], []], up: [[there], []], either: [[there], [back]] };
    expect([detailsOf(plain, changed), detailsOf(changed, plain)]).toEqual(expected[by]);
  });

  it("have defaults that their schema lets through", async () => {
    const defaults = policyKeys.flatMap(({ name, schema }) =>
      schema.default === undefined ? [] : [`${name}: ${schema.default}\n`],
    );
    const { locate: _, digest: __, ...written } = await load(SNAPSHOTS + defaults.join(""));
    const { locate: ___, digest: ____, ...left } = await load(SNAPSHOTS);
    expect(defaults.length).toBeGreaterThan(3);
    expect(JSON.stringify(written)).toEqual(JSON.stringify(left));
  });
});

describe("what is read", () => {
  it("of `max-unknown` and `show-accounts` is a share, and a word", async () => {
    expect(await load(SNAPSHOTS)).toMatchObject({ maxUnknown: 0.1, showAccounts: "ids", hours: null });
    const { maxUnknown, showAccounts } = await load(`${SNAPSHOTS}max-unknown: 25%\nshow-accounts: none\n`);
    expect([maxUnknown, showAccounts]).toEqual([0.25, "none"]);
  });

  it("of `hours` is what holds on each weekday, and the days off", async () => {
    const { hours } = await load(
      `${SNAPSHOTS}hours:\n  mon-thu: "09:00-18:00"\n  fri: ["13:00-15:30", "08:00-12:00"]\n  except: [2026-12-25]\n`,
    );
    const long = [{ from: 540, to: 1080 }];
    const short = [
      { from: 480, to: 720 },
      { from: 780, to: 930 },
    ];
    expect(hours?.weekdays).toEqual([long, long, long, long, short, [], []]);
    expect(hours?.except).toEqual(new Set([Date.UTC(2026, 11, 25) / 86_400_000]));
  });

  it("of an entry is what it says that its file does not", async () => {
    const entry = `snapshots:
  - path: reviews.csv
    set: { type: review, period: { from: 2026-03-01, to: 2026-03-31 } }
    types: { PRAISE: like }
    timezone: Europe/Berlin
    keep: 4w
    insiders-from: author_association
  - week.ndjson
`;
    const { snapshots } = await load(entry);
    expect(snapshots[0]).toMatchObject({
      set: { type: "review", period: { from: "2026-03-01", to: "2026-03-31" } },
      types: { PRAISE: "like" },
      timezone: "Europe/Berlin",
      keep: 28,
      "insiders-from": "author_association",
    });
    expect(snapshots[1]).toMatchObject({ set: {}, types: {}, timezone: null, keep: null });
  });

  it("of `brand` are the channels where it has no account", async () => {
    const lines = HEAD.replace("}\nrules", ", other-channels: [Google] }\nrules");
    const { brand } = await loadText(lines + SNAPSHOTS);
    expect(brand.otherChannels).toEqual(["google"]);
  });

  it.each([
    ["{}", "error", "error"],
    ["{ level: warning }", "warning", "warning"],
    ["{ unjudged: notice }", "error", "notice"],
    ["{ level: notice, unjudged: error }", "notice", "error"],
  ])("of a rule's options %s is the level %s, unjudged %s", async (options, level, unjudged) => {
    const { rules } = await loadText(
      HEAD.replace("outside-voices: {}", `outside-voices: ${options}`) + SNAPSHOTS,
    );
    expect(rules[0]).toMatchObject({ level, unjudged });
  });
});

const NIGHT = "ends before it begins; hours are within a day, none over midnight";

test.each<[lines: string, ...messages: string[]]>([
  ["max-unknown: «120%\n", '"120%" must be written like `20%` or `0.2`'],
  ["show-accounts: «name\n", '"name" is not known; did you mean "none"?'],
  ['hours: { mon-fri: «"22:00-06:00" }\n', `"22:00-06:00" ${NIGHT}`],
  ['hours: { mon: ["09:00-12:00", «"12:00-12:00"] }\n', `"12:00-12:00" ${NIGHT}`],
  ['hours: { mon-fri: «"9-18" }\n', '"9-18" must be written like `09:00-18:00`'],
  ['hours: { mon-fri: «"09:00-24:30" }\n', '"09:00-24:30" must be written like `09:00-18:00`'],
  ['hours: { mon-fri: "09:00-18:00", fri: «"09:00-15:00" }\n', "overlaps other hours of fri; leave one out"],
  ['hours: { sat: ["09:00-12:00", «"11:00-13:00"] }\n', "overlaps other hours of sat; leave one out"],
  ['hours: { «mon-fry: "09:00-18:00" }\n', 'unknown key "mon-fry"; did you mean "mon-fri"?'],
  [
    "«hours: { except: [2026-12-25] }\n",
    'no day of the week has hours; write, for example, `mon-fri: "09:00-18:00"`',
  ],
  [
    "hours: { mon-fri: «yes, except: [«2026-02-30] }\n",
    '"yes" must be written like `09:00-18:00`',
    '"2026-02-30" is not a calendar date, such as 2026-03-31',
  ],
  [
    "plans: [{ path: a.yml, timezone: «Berlin }]\n",
    '"Berlin" is not an IANA time zone; did you mean "Europe/Berlin"?',
  ],
  ["plans: [{ path: a.csv, types: { PRAISE: «likes } }]\n", '"likes" is not known; did you mean "like"?'],
  ["plans: [{ path: a.csv, set: { «chanel: x } }]\n", 'unknown key "chanel"'],
  [
    "plans: [{ path: a.csv, set: { period: «{ from: 2026-03-02, to: 2026-03-01 } } }]\n",
    "`period` ends before it begins",
  ],
  [
    "plans: [{ path: a.csv, keep: «48h }]\n",
    '"48h" must be written like `7d` or `4w`, at most `9999d` or `999w`',
  ],
])("a mistake is told at its place: %s", async (marked, ...messages) => {
  const { text, places } = unmark(HEAD + SNAPSHOTS + marked);
  const problems = await problemsOf(loadText(text));
  expect(problems).toEqual(messages.map((message, i) => `engagement.policy.yml:${places[i]}: ${message}`));
});

test("a channel is not both one with an account and one without", async () => {
  const text = HEAD.replace("}\nrules", ", other-channels: [google, Mastodon] }\nrules") + SNAPSHOTS;
  expect(await problemsOf(loadText(text))).toEqual([
    "engagement.policy.yml:2:78: the brand has an account on Mastodon; take it out of `other-channels`",
  ]);
});

describe("an option that needs a key of the policy", () => {
  const rules = (marked: string) => `${HEAD.replace("outside-voices: {}", marked)}${SNAPSHOTS}`;
  const HOURS = 'hours: { mon-fri: "09:00-18:00" }\n';

  it.each([
    "response-rate: { «clock: working }",
    "response-time: [{ max: 4h }, { max: 1d, «clock: working }]",
  ])("is a mistake at its place without it: %s", async (marked) => {
    const { text, places } = unmark(rules(marked));
    const message = "`clock: working` needs `hours` in the policy; add it, or leave `clock` out";
    expect(await problemsOf(loadText(text))).toEqual([`engagement.policy.yml:${places[0]}: ${message}`]);
    expect((await loadText(text + HOURS)).rules[0]?.rule).toContain("response");
  });

  it("is none where it takes another word, or is left out", async () => {
    expect((await loadText(rules("response-rate: { clock: all }"))).hours).toBe(null);
    expect((await loadText(rules("response-rate: {}"))).hours).toBe(null);
  });
});
