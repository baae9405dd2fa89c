import { describe, expect, it } from "vitest";
import { InputError } from "../../src/domain/diagnostic.ts";
import type { Report } from "../../src/domain/report.ts";
import { summaryOf } from "../../src/report/view/summary.ts";
import { runChange } from "../support/change.ts";
import type { Files } from "../support/repository.ts";

const P = "engagement.policy.yml";
const R = "roster.yml";
const W = "snapshots/w1.ndjson";

const comment = (id: string, actor: string, rest = "") =>
  `{"type":"comment","id":"${id}","actor":"${actor}","object":"p-${id.at(-1)}","published":"2026-03-10T09:00:00Z"${rest}}\n`;
const HONEST = ["ann", "ann", "bob", "bob", "ann", "bob", "ann", "bob", "sam", "kim"]
  .map((actor, i) => comment(`c-${i}`, actor))
  .join("");
const POLICY = `version: 1
brand: { name: Acme, accounts: { mastodon: acme } }
roster: roster.yml
snapshots: [snapshots/*.ndjson]
window: 28d
rules:
  employee-share: { max: 20%, min-sample: 5 }
  loosened-policy: {}
  append-only: {}
`;
const ROSTER = `version: 1
people:
  - { id: p-1, relation: employee, accounts: { mastodon: ann } }
  - { id: p-2, relation: employee, accounts: { mastodon: bob } }
`;
/** A company whose own people wrote 80% of the comments, and whose policy allows 20%. */
const BASE: Files = { [P]: POLICY, [R]: ROSTER, [W]: HONEST };

const policy = (from: string, to: string): Files => ({ [P]: POLICY.replace(from, to) });
const rules = (rest: string): Files => policy("  loosened-policy: {}\n  append-only: {}\n", rest);
const roster = (from: string, to: string): Files => ({ [R]: ROSTER.replace(from, to) });
const week = (content: string): Files => ({ [W]: content });
const more = (name: string, content: string): Files => ({ [`snapshots/${name}`]: content });
const waiver = (rest: string): Files => ({
  [P]: `${POLICY}waivers: [{ rule: employee-share, until: 2099-01-01, reason: "launch"${rest} }]\n`,
});

/** What a change does so that its company looks well; a null takes a file out. */
const CHEATS: [
  title: string,
  change: Record<string, Files[string] | null>,
  renames?: Record<string, string>,
][] = [
  ["raises the limit", policy("20%", "95%")],
  ["raises it beyond all", policy("20%", "100%")],
  ["lowers the level", policy("max: 20%,", "max: 20%, level: warning,")],
  ["asks for a larger sample", policy("min-sample: 5", "min-sample: 500")],
  ["asks for confidence", policy("max: 20%,", "max: 20%, confidence: 99%,")],
  ["adds a ratchet", policy("max: 20%,", "max: 20%, ratchet: true,")],
  ["judges likes instead", policy("max: 20%,", "max: 20%, of: [like],")],
  ["judges another channel", policy("max: 20%,", "max: 20%, channels: [x],")],
  ["judges fewer days", policy("window: 28d", "window: 1d")],
  ["judges the rule over fewer days", policy("max: 20%,", "max: 20%, window: 1d,")],
  ["takes the rule out", policy("  employee-share: { max: 20%, min-sample: 5 }\n", "  fresh-snapshot: {}\n")],
  ["turns the rule off", policy("{ max: 20%, min-sample: 5 }", "off")],
  ["takes out the rules of the change", rules("")],
  ["turns off the rules of the change", rules("  loosened-policy: off\n  append-only: off\n")],
  [
    "warns of the change alone",
    rules("  loosened-policy: { level: notice }\n  append-only: { level: notice }\n"),
  ],
  ["takes another preset", policy("rules:", "extends: starter\nrules:")],
  ["waives the rule", waiver("")],
  ["waives every post", waiver(", channel: mastodon")],
  ["waives a day", waiver(", day: 2026-03-10")],
  ["calls an employee's account the brand's", policy("mastodon: acme", "mastodon: [acme, ann, bob]")],
  ["moves the time zone", policy("window: 28d", "window: 28d\ntimezone: Pacific/Kiritimati")],
  ["reads no snapshots", policy("snapshots/*.ndjson", "none/*.ndjson")],
  [
    "reads other snapshots",
    { ...policy("snapshots/*.ndjson", "others/*.ndjson"), "others/w.ndjson": comment("o-1", "sam") },
  ],
  [
    "reads the snapshots as another channel",
    policy("[snapshots/*.ndjson]", "[{ path: snapshots/*.ndjson, channel: x }]"),
  ],
  [
    "reads another roster",
    {
      ...policy("roster.yml", "other.yml"),
      "other.yml": ROSTER.replace("ann", "nobody-1").replace("bob", "nobody-2"),
    },
  ],
  ["reads no roster", policy("roster: roster.yml\n", "")],
  [
    "takes a person off the roster",
    roster("  - { id: p-2, relation: employee, accounts: { mastodon: bob } }\n", ""),
  ],
  ["renames an account on the roster", roster("mastodon: ann", "mastodon: anna")],
  ["moves an account to another channel", roster("mastodon: ann", "x: ann")],
  ["ends a person's time", roster("mastodon: ann } }", "mastodon: ann }, until: 2026-01-01 }")],
  ["lets a person begin later", roster("mastodon: ann } }", "mastodon: ann }, from: 2026-03-20 }")],
  [
    "makes a person a bot",
    { [R]: `${ROSTER.replace(/.*p-1.*\n/, "")}bots: [{ channel: mastodon, account: ann }]\n` },
  ],
  ["empties the roster", { [R]: "version: 1\npeople: []\n" }],
  ["takes the roster out", { [R]: null }],
  ["takes the policy out", { [P]: null }],
  ["breaks the policy", { [P]: "version: [" }],
  ["edits an actor", week(HONEST.replace('"ann"', '"lee"'))],
  ["edits all actors", week(HONEST.replaceAll(/"(ann|bob)"/g, '"lee"'))],
  ["states a side", week(HONEST.replace('"actor":"ann"', '"side":"outside","actor":"ann"'))],
  [
    "marks an employee as a bot",
    week(HONEST.replaceAll('"actor":"ann"', '"actor":{"handle":"ann","bot":true}')),
  ],
  ["takes activities out", week(HONEST.split("\n").slice(-3).join("\n"))],
  ["empties a file", { ...week("\n"), ...more("w2.ndjson", comment("n-1", "sam")) }],
  ["takes a file out", { [W]: null, ...more("w2.ndjson", comment("n-1", "sam")) }],
  [
    "renames a file and edits it",
    { [W]: null, ...more("w0.ndjson", HONEST.replace('"ann"', '"lee"')) },
    { "snapshots/w0.ndjson": W },
  ],
  [
    "moves a file out of the glob",
    { [W]: null, "archive/w1.ndjson": HONEST, ...more("w2.ndjson", comment("n-1", "sam")) },
    { "archive/w1.ndjson": W },
  ],
  [
    "splits a file and loses a part",
    { [W]: null, ...more("a.ndjson", HONEST.split("\n").slice(5).join("\n")) },
  ],
  ["moves activities to another day", week(HONEST.replaceAll("2026-03-10", "2025-03-10"))],
  ["moves them to another post", week(HONEST.replaceAll('"object":"p-', '"object":"q-'))],
  ["moves them to another channel", week(HONEST.replaceAll('"type"', '"channel":"x","type"'))],
  ["makes likes of comments", week(HONEST.replaceAll('"comment"', '"like"'))],
  ["adds up what was counted alone", week(HONEST.replace('"sam"', '"sam","count":100'))],
  ["overrules actors by a new file", more("w2.ndjson", HONEST.replaceAll(/"(ann|bob)"/g, '"lee"'))],
  ["overrules posts by a new file", more("w2.ndjson", HONEST.replaceAll('"object":"p-', '"object":"q-'))],
  [
    "overrules targets by a new file",
    more("w2.ndjson", HONEST.replaceAll('"type"', '"target":"sam","type"')),
  ],
  ["overrules days by a new file", more("w2.ndjson", HONEST.replaceAll("2026-03-10", "2025-03-10"))],
  ["overrules a count by a new file", more("w2.ndjson", comment("c-8", "sam", ',"count":100'))],
  ["counts none of somebody", more("w2.ndjson", comment("c-0", "ann", ',"count":0'))],
  [
    "says that the brand's employee is the brand",
    more(
      "w2.ndjson",
      ["ann", "bob"]
        .map((id, i) => comment(`x-${i}`, "").replace('""', `{"id":"${id}","handle":"acme"}`))
        .join(""),
    ),
  ],
  [
    "says that the posts are somebody else's",
    more(
      "w2.ndjson",
      HONEST.replaceAll('"comment","id":"c-', '"post","id":"p-').replaceAll(/"(ann|bob)"/g, '"lee"'),
    ),
  ],
  ["overrules in the file itself", week(HONEST + HONEST.replaceAll('"object":"p-', '"object":"q-'))],
  ["takes back in its place", week(HONEST.replaceAll(/("(?:ann|bob)")/g, '$1,"undone":true'))],
  [
    "says that the file speaks for other days",
    week(`{"period":{"from":"2026-03-10","to":"2026-03-10"}}\n${HONEST.replaceAll('"ann"', '"lee"')}`),
  ],
  ["breaks a file", week(`${HONEST}{`)],
  [
    "puts a pointer in place of a file",
    week(`version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 9\n`),
  ],
  [
    "renames the policy and raises the limit",
    { [P]: null, "new.policy.yml": POLICY.replace("20%", "95%") },
    { "new.policy.yml": P },
  ],
];

describe("a change cannot make a company look well that", () => {
  it.each(CHEATS)("%s", async (_, change, renames = {}) => {
    const after = Object.fromEntries(
      Object.entries({ ...BASE, ...change }).filter((file): file is [string, string] => file[1] !== null),
    );
    const judged = await runChange(BASE, after, { renames, asOf: "2026-03-15" }).catch(
      (reason: unknown) => reason,
    );
    if (judged instanceof InputError) expect(judged.problems[0]?.message).not.toBe("");
    else expect((judged as Report).conclusion).toBe("fail");
  });

  it.each([
    ["one row", `{"type":"comment","side":"outside","count":400,"object":"p-1","published":"2026-03-10"}\n`],
    [
      "many rows",
      `{"type":"comment","side":"outside","count":20,"object":"p-1","published":"2026-03-10"}\n`.repeat(20),
    ],
  ])("adds counts that nobody can check, in %s, without a word", async (_, counts) => {
    const judged = await runChange(BASE, { ...BASE, ...more("w2.ndjson", counts) }, { asOf: "2026-03-15" });
    expect(summaryOf(judged).notes.join("\n")).toMatch(
      /^400 of 410 comments are .* without an account .*decides? employee-share$/m,
    );
  });

  it("does nothing of the kind, and is honest", async () => {
    const honest = { ...BASE, [W]: HONEST.replaceAll(/"(ann|bob)"/g, '"lee"') };
    const after = { ...honest, ...more("w2.ndjson", comment("n-1", "noor")) };
    expect((await runChange(honest, after, { asOf: "2026-03-15" })).conclusion).toBe("pass");
  });
});
