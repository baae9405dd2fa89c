import { join } from "node:path";
import { expect, test } from "vitest";
import { loadPolicy } from "../../../src/config/policy/load.ts";
import type { Location } from "../../../src/domain/diagnostic.ts";
import type { Policy } from "../../../src/domain/policy.ts";
import { Repository } from "../../../src/io/repository.ts";
import { type Files, problemsOf, repository, write } from "../../support/repository.ts";

const HEAD = `version: 1
brand: { name: Acme, accounts: { mastodon: acme } }
snapshots: [week.ndjson]
`;

function load(policy: string, files: Files = {}): Promise<Policy> {
  const root = repository({ "policies/engagement.policy.yml": HEAD + policy, ...files });
  return loadPolicy(new Repository(root), join(root, "policies/engagement.policy.yml"), () => true);
}

/** Each rule with an option of interest. */
const limits = ({ rules }: Policy, option = "max") =>
  rules.map(({ rule, options }) => [rule, options[option]]);

test("a preset brings its rules, and the policy's own replace them one by one", async () => {
  const policy = await load(
    "extends: strict\nrules: { employee-share: { per: post }, promotional-share: off }\n",
  );
  const shares = Object.fromEntries(limits(policy));
  expect(shares).toMatchObject({ "employee-share": 0.2, "employee-only-posts": 0.1 });
  expect(shares).not.toHaveProperty("promotional-share");
  expect(policy.rules.find(({ rule }) => rule === "outside-voices")?.options["min"]).toBe(25);
});

test("a rule points at itself, and an inherited one at what was extended", async () => {
  const { rules } = await load("extends: [starter]\nrules:\n  employee-share: { max: 30% }\n");
  const own = { file: "policies/engagement.policy.yml", line: 6, column: 3 };
  const inherited = { file: "policies/engagement.policy.yml", line: 4, column: 11 };
  expect(rules.map(({ location }) => location)).toEqual([own, ...rules.slice(1).map(() => inherited)]);
});

test("a rule's entry points at its key, and one of a list at itself", async () => {
  const { rules } = await load(
    "rules:\n  employee-share:\n    max: 30%\n  coverage:\n    - of: [like]\n    - of: [comment]\n",
  );
  expect(rules.map(({ location: { line, column } }) => [line, column])).toEqual([
    [5, 3],
    [8, 7],
    [9, 7],
  ]);
  expect(rules.map(({ locate }) => locate("of").line)).toEqual([5, 8, 9]);
  expect(rules.map(({ locate }) => locate("max").line)).toEqual([6, 8, 9]);
});

test("each roster and snapshot of a list points at itself", async () => {
  const root = repository({
    "engagement.policy.yml": `version: 1
brand: { name: Acme, accounts: { mastodon: acme } }
roster:
  - one.yml
  - two.yml
snapshots:
  - week.ndjson
  - channel: x
    path: other.ndjson
plans: [plan.yml]
rules: { coverage: {} }
`,
  });
  const path = join(root, "engagement.policy.yml");
  const { rosters, snapshots, plans } = await loadPolicy(new Repository(root), path, () => true);
  const lines = (all: readonly { location: Location }[]) =>
    all.map(({ location: { line, column } }) => [line, column]);
  expect(lines(rosters)).toEqual([
    [4, 5],
    [5, 5],
  ]);
  expect(lines(snapshots)).toEqual([
    [7, 5],
    [9, 11],
  ]);
  expect(lines(plans)).toEqual([[10, 9]]);
});

test("of several bases the later wins", async () => {
  const files = {
    "policies/a.yml": "version: 1\nrules: { outside-voices: { min: 1 }, employee-share: { max: 10% } }\n",
    "house/b.yml": "version: 1\nrules: { outside-voices: { min: 2 } }\n",
  };
  expect(limits(await load("extends: [a.yml, ../house/b.yml]\n", files), "min")).toEqual([
    ["outside-voices", 2],
    ["employee-share", undefined],
  ]);
  expect(limits(await load("extends: [../house/b.yml, ./a.yml]\n", files), "min")[0]).toEqual([
    "outside-voices",
    1,
  ]);
});

test("a base may extend another, by a path of its own", async () => {
  const policy = await load("extends: ../house/b.yml\n", {
    "house/b.yml": "version: 1\nextends: deep/c.yml\nrules: { employee-share: off }\n",
    "house/deep/c.yml":
      "version: 1\nrules:\n  employee-share: { max: 10% }\n  outside-voices: [{ min: 3 }, { min: 1, level: notice }]\n",
  });
  expect(policy.rules.map(({ rule, level, location }) => [rule, level, location])).toEqual([
    ["outside-voices", "error", { file: "house/deep/c.yml", line: 4, column: 20 }],
    ["outside-voices", "notice", { file: "house/deep/c.yml", line: 4, column: 32 }],
  ]);
});

test("files that extend one another in a ring are told where the ring closes", async () => {
  const files = {
    "policies/a.yml": "version: 1\nextends: b.yml\n",
    "policies/b.yml": "version: 1\nextends:\n  - starter\n  - a.yml\n",
  };
  expect(await problemsOf(load("extends: a.yml\n", files))).toEqual([
    'policies/b.yml:4:5: "a.yml" extends itself; take it out',
  ]);
});

test("files that extend the next one twice are each read once", async () => {
  const chain = Object.fromEntries(
    Array.from({ length: 18 }, (_, i) => [
      `policies/${i}.yml`,
      i === 17
        ? "version: 1\nrules: { outside-voices: {} }\n"
        : `version: 1\nextends: [./${i + 1}.yml, ./${i + 1}.yml]\n`,
    ]),
  );
  const before = performance.now();
  expect(limits(await load("extends: 0.yml\n", chain), "min")).toEqual([["outside-voices", 10]]);
  expect(performance.now() - before).toBeLessThan(1000);
});

test("a chain of bases without end is refused", async () => {
  const chain = Object.fromEntries(
    Array.from({ length: 30 }, (_, i) => [`policies/${i}.yml`, `version: 1\nextends: ./${i + 1}.yml\n`]),
  );
  expect(await problemsOf(load("extends: 0.yml\n", chain))).toEqual([
    "policies/19.yml:2:10: extends more than 20 files, one by one; join some of them",
  ]);
});

test("a mistake in a base is told in the base, which holds rules and nothing else", async () => {
  const files = {
    "policies/a.yml": "version: 1\nbrand: { name: Other }\nrules: { outside-voices: { mn: 1 } }\n",
  };
  expect(await problemsOf(load("extends: a.yml\n", files))).toEqual([
    'policies/a.yml:2:1: unknown key "brand"; known: version, extends, rules',
    'policies/a.yml:3:28: unknown key "mn"; did you mean "min"?',
  ]);
});

test("all that is wrong in a policy is listed in the order of its lines", async () => {
  const policy = `timezone: Mars/Olympus
window: 28
rules:
  outside-voices: { min: many, per: hour }
  employe-share: {}
  employee-share: [{ max: 20 }, { off: 1 }]
waivers: [{ rule: x, until: never }]
`;
  const found = await problemsOf(loadPolicy(...(await place(policy)), (name) => name === "UTC"));
  expect(found.map((line) => line.split(": ")[0]?.replace("p.yml:", ""))).toEqual([
    "4:11",
    "5:9",
    "7:26",
    "7:37",
    "8:3",
    "9:27",
    "9:35",
    "10:11",
    "10:19",
    "10:29",
  ]);
});

async function place(policy: string): Promise<[Repository, string]> {
  const root = repository({});
  write(root, "p.yml", HEAD + policy);
  return [new Repository(root), join(root, "p.yml")];
}

test("shares, durations and lists come out in one form", async () => {
  const { rules, window } = await load(
    "window: 4w\nrules: { employee-share: [{ max: 29% }, { max: 0.5 }, { max: 12.5 % }, { max: 0 }] }\n",
  );
  expect(window).toBe(28);
  expect(rules.map(({ options }) => options["max"])).toEqual([0.29, 0.5, 0.125, 0]);
  expect(rules[0]?.options).toMatchObject({ of: ["comment"], "min-sample": 10, per: "window" });
});

test("the digest is that of the policy's text", async () => {
  const one = await load("extends: starter\n");
  const other = await load("extends: starter \n");
  expect(one.digest).toMatch(/^[0-9a-f]{64}$/);
  expect(other.digest).not.toBe(one.digest);
  expect((await load("extends: starter\n")).digest).toBe(one.digest);
});
