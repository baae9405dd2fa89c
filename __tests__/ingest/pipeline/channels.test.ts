import { expect, test } from "vitest";
import { readingOn } from "../../support/reading.ts";
import { problemsOf, repository, run } from "../../support/repository.ts";

const STARS = JSON.stringify([{ starred_at: "2026-03-30T09:00:00Z", user: { login: "sam" } }]);
const like = (more: object = {}) =>
  JSON.stringify({ type: "like", actor: "sam", published: "2026-03-30", ...more });

/** A run of a brand on some channels, with one entry. */
function company(accounts: string, entry: string, files: Record<string, string>) {
  const policy = `version: 1
brand: { name: Acme, accounts: { ${accounts} } }
snapshots: [${entry}]
rules: { outside-voices: { min: 0 } }
`;
  return repository({ "engagement.policy.yml": policy, ...files });
}

test("a platform's file is of its platform, also where the brand is on one other channel", async () => {
  const root = company("linkedin: acme", "stars.json", { "stars.json": STARS });
  expect((await problemsOf(run(root))).join()).toMatch(
    /^stars\.json:1:1: "github" is not one of the brand's channels; .*add its account to `brand\.accounts`, else .*`brand\.other-channels`$/,
  );
  const both = company("linkedin: acme, github: acme", "stars.json", { "stars.json": STARS });
  const { channels } = (await run(both)).figures;
  expect(Object.keys(channels)).toEqual(["github"]);
});

test.each([
  [
    "linkedin",
    "{ path: s.json, channel: linkedin }",
    "s.json",
    STARS,
    /^s\.json:1:1: is in the format github, which is github, and .* linkedin/,
  ],
  [
    "x",
    "{ path: s.csv, channel: Twitter }",
    "s.csv",
    "Post title,Post link,Created date\nHi,1,03/30/2026\n",
    /^s\.csv:1:1: is in the format linkedin-table, .* calls it x/,
  ],
])("an entry may not call one platform by another's name: %s %s", async (on, entry, name, text, message) => {
  expect((await problemsOf(run(company(`${on}: acme`, entry, { [name]: text })))).join()).toMatch(message);
});

test("a name of no platform is the entry's to give", async () => {
  const root = company("forge: acme", "{ path: s.json, channel: forge }", { "s.json": STARS });
  expect(Object.keys((await run(root)).figures.channels)).toEqual(["forge"]);
});

test("the entry's own channel is checked where it stands", async () => {
  const root = company("linkedin: acme", "{ path: a.ndjson, channel: linkedn }", { "a.ndjson": like() });
  expect(await problemsOf(run(root))).toEqual([
    expect.stringMatching(
      /^engagement\.policy\.yml:3:\d+: "linkedn" is not one of the brand's channels; did you mean "linkedin"/,
    ),
  ]);
});

test("a channel that is none of the brand's is told once, at the first row that names it", async () => {
  const rows = ["x", "linkdin", "linkdin", "x"].map((channel) => like({ channel })).join("\n");
  const { diagnose } = readingOn(["x", "linkedin"]);
  expect(await diagnose("w.ndjson", rows)).toEqual([
    expect.stringMatching(
      /^w\.ndjson:2:1: `channel`: "linkdin" is not one of the brand's channels; did you mean "linkedin"/,
    ),
  ]);
  const csv = "type,published,actor,channel\nlike,2026-03-30,sam,x\nlike,2026-03-30,sam,linkdin\n";
  expect((await diagnose("w.csv", csv)).join()).toContain("w.csv:3:1: `channel`");
});

test("everyday names of a channel are that channel, in rows, files, policy and roster", async () => {
  const files = {
    "a.csv":
      "type,published,actor,channel\nlike,2026-03-30,ann,Twitter\nlike,2026-03-30,ann,X\nlike,2026-03-30,ann,x (twitter)\n",
    "b.ndjson": `{"channel":"Linked In"}\n${like()}\n`,
    "roster.yml":
      "version: 1\npeople: [{ id: p-1, relation: employee, accounts: { TWITTER: ann, li: sam } }]\n",
  };
  const root = company('twitter: acme, "Linked In": acme', "a.csv, b.ndjson]\nroster: [roster.yml", files);
  const { channels } = (await run(root)).figures;
  expect(Object.keys(channels).sort()).toEqual(["linkedin", "x"]);
  expect([channels["x"]?.inside.like, channels["linkedin"]?.inside.like]).toEqual([3, 1]);
});
