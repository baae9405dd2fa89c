import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadPolicy } from "../../../src/config/policy/load.ts";
import { loadRosters } from "../../../src/config/roster/load.ts";
import type { Roster } from "../../../src/domain/roster.ts";
import { parseDay } from "../../../src/domain/time.ts";
import { Repository } from "../../../src/io/repository.ts";
import { unmark } from "../../support/marks.ts";
import { type Files, problemsOf, repository } from "../../support/repository.ts";

async function load(files: Files, roster = Object.keys(files).join(", ")): Promise<Roster> {
  const policy = `version: 1
brand: { name: Acme, accounts: { x: acme } }
snapshots: [week.ndjson]
roster: [${roster}]
rules: { outside-voices: {} }
`;
  const root = repository({ "p.yml": policy, ...files });
  const path = join(root, "p.yml");
  const inside = new Repository(root);
  return loadRosters(inside, await loadPolicy(inside, path, () => true), path);
}

const day = parseDay;

test("YAML gives each person's accounts with the days that they hold", async () => {
  const text = `version: 1
people:
  - { id: p-1, relation: employee, accounts: { LinkedIn: jane, x: ["@jane", "@jane_acme"] }, from: 2023-01-10, until: 2025-06-01 }
  - { id: p-2, relation: agency, accounts: { x: pat } }
bots: [{ channel: x, account: statusbot }]
reviewed-outsiders: [{ channel: x, account: fan, until: 2027-01-01 }, { channel: x, account: friend }]
`;
  const jane = { person: "p-1", relation: "employee", from: day("2023-01-10"), until: day("2025-06-01") };
  const at = (line: number, column: number) => ({ location: { file: "roster.yml", line, column } });
  expect(await load({ "roster.yml": text })).toEqual({
    accounts: [
      { ...jane, channel: "linkedin", account: "jane", isName: false, ...at(3, 5) },
      { ...jane, channel: "x", account: "@jane", isName: false, ...at(3, 5) },
      { ...jane, channel: "x", account: "@jane_acme", isName: false, ...at(3, 5) },
      {
        person: "p-2",
        relation: "agency",
        channel: "x",
        account: "pat",
        isName: false,
        from: null,
        until: null,
        ...at(4, 5),
      },
    ],
    withoutAccounts: [],
    bots: [{ channel: "x", account: "statusbot", ...at(5, 8) }],
    reviewedOutsiders: [
      { channel: "x", account: "fan", until: day("2027-01-01"), ...at(6, 22) },
      { channel: "x", account: "friend", until: null, ...at(6, 71) },
    ],
    noAccounts: [],
  });
});

test("CSV gives an account a row, in any order of columns and with any delimiter", async () => {
  const text =
    "\ufeffAccount;Channel;ID;relation;until;from\r\njane;LinkedIn;p-1;employee;2025-06-01;\r\n@pat;x;p-2;agency;;2024-01-01\r\n";
  const at = (line: number) => ({ location: { file: "roster.csv", line, column: 1 } });
  expect((await load({ "roster.csv": text })).accounts).toEqual([
    {
      person: "p-1",
      relation: "employee",
      channel: "linkedin",
      account: "jane",
      isName: false,
      from: null,
      until: day("2025-06-01"),
      ...at(2),
    },
    {
      person: "p-2",
      relation: "agency",
      channel: "x",
      account: "@pat",
      isName: false,
      from: day("2024-01-01"),
      until: null,
      ...at(3),
    },
  ]);
});

test("several rosters are one", async () => {
  const files = {
    "a.csv": "id,relation,channel,account\np-1,employee,x,jane\n",
    "b.yml": "version: 1\npeople: [{ id: p-2, relation: officer, accounts: { x: pat } }]\n",
  };
  expect((await load(files)).accounts.map(({ person }) => person)).toEqual(["p-1", "p-2"]);
});

const QUOTED = (account: string) =>
  `${account} begins with a typographic quotation mark, which YAML takes for a part of it; write straight ones`;

describe("mistakes in YAML", () => {
  const person = (rest: string) => `version: 1\npeople:\n  - id: p-1\n    relation: employee\n    ${rest}\n`;
  const cases: [title: string, text: string, ...messages: string[]][] = [
    ["no version", "«people: []\n", '"version" is missing; add `version: 1`'],
    [
      "an unknown key",
      "version: 1\n«persons: []\n",
      'unknown key "persons"; known: version, people, bots, no-accounts, reviewed-outsiders',
    ],
    [
      "an unknown relation",
      "version: 1\npeople: [{ id: a, relation: «emploee, accounts: { x: a } }]\n",
      '"emploee" is not known; did you mean "employee"?',
    ],
    [
      "no relation",
      "version: 1\npeople:\n  - «id: p-1\n    accounts: { x: a }\n",
      '"relation" is missing; add `relation`: officer, manager, employee, contractor, agency or relative',
    ],
    ["no accounts", "version: 1\npeople:\n  - «id: p-1\n    relation: employee\n", '"accounts" is missing'],
    ["an empty account", person('accounts: { x: «"" }'), "the text is empty"],
    [
      "an account that is a number",
      person("accounts: { x: «17 }"),
      'must be a text, a map or a list, not 17; put quotes around it: `"17"`',
    ],
    ["an empty list of accounts", person("accounts: { x: «[] }"), "the list is empty; name at least one"],
    ["an account named twice", person("accounts: { x: «[a, b, a] }"), 'the list names "a" twice'],
    [
      "a day that is none",
      person("accounts: { x: a }\n    from: «2025-02-29"),
      '"2025-02-29" is not a calendar date, such as 2026-03-31',
    ],
    [
      "an end before the beginning",
      person("accounts: { x: a }\n    from: 2025-02-01\n    until: «2025-02-01"),
      "`until` is the first day after the person has left, and must come after `from`",
    ],
    [
      "a bot's account and a reviewed one in typographic quotes",
      "version: 1\nbots: [{ channel: x, account: «“bot” }]\nreviewed-outsiders: [{ channel: x, account: «“fan” }]\n",
      QUOTED("“bot”"),
      QUOTED("“fan”"),
    ],
    ["a bot without a channel", "version: 1\nbots: [«{ account: a }]\n", '"channel" is missing'],
    [
      "a name, which no roster needs",
      person("accounts: { x: a }\n    «name: Jane"),
      'unknown key "name"; known: id, relation, accounts, from, until',
    ],
    [
      "several at once",
      "version: 1\npeople:\n  - { id: «17, relation: «boss, accounts: { x: a } }\n«bot: []\n",
      'must be a text, not 17; put quotes around it: `"17"`',
      '"boss" is not known; known: officer, manager, employee, contractor, agency, relative',
      'unknown key "bot"; did you mean "bots"?',
    ],
    ["nothing at all", "«", "is empty, and must be a map; it is written `{ key: value }`"],
  ];
  test.each(cases)("%s", async (_, marked, ...messages) => {
    const { text, places } = unmark(marked);
    expect(await problemsOf(load({ "roster.yml": text }))).toEqual(
      messages.map((message, i) => `roster.yml:${places[i]}: ${message}`),
    );
  });

  test("a tenth entry's mistake is not taken for the first's", async () => {
    const accounts = Array.from(
      { length: 12 },
      (_, i) =>
        `  - { id: p, relation: employee, accounts: { x: ${i === 1 ? "17" : i === 10 ? "[18]" : "a"} } }`,
    );
    expect(await problemsOf(load({ "roster.yml": `version: 1\npeople:\n${accounts.join("\n")}\n` }))).toEqual(
      [
        'roster.yml:4:49: must be a text, a map or a list, not 17; put quotes around it: `"17"`',
        'roster.yml:13:50: must be a text or a map, not 18; put quotes around it: `"18"`',
      ],
    );
  });
});

describe("mistakes in CSV", () => {
  const HEADER = "id,relation,channel,account,from,until\n";
  const NOBODY =
    "lists no people; a list of people has a row for each account (id,relation,channel,account,from,until), or a row for each person and a column for each channel";
  test.each([
    ["", [`1:1: ${NOBODY}`]],
    [HEADER, ["1:1: lists no people: there is no row below its header"]],
    [
      "id,relation,chanel,handle\np-1,employee,x,a\n",
      [
        '1:1: unknown column "chanel"; did you mean "channel"?',
        "1:1: has no column `channel`; add one, such as linkedin, or call the accounts' column by the channel",
      ],
    ],
    [
      `${HEADER}p-1,emploee,x,a,,\np-2,employee,x,,,\n\np-3,employee,x,a,2025-02-29,\np-4,employee,x,a,2025-02-02,2025-02-01\np-5,employee,x,a,,,more\n`,
      [
        '2:1: "emploee" is not a relation; did you mean "employee"?',
        "3:1: has no account on X; give the handle, or delete the row",
        `5:1: "2025-02-29" can't be read as a date; write it like 2026-03-31`,
        "6:1: `until` is the first day after the person has left, and must come after `from`",
        "7:1: has 7 cells, and the header only 6; quote cells that hold a delimiter",
      ],
    ],
    [
      `${HEADER}p-1\np-1,employee\np-1,employee,x\n`,
      ["4:1: has no account on X; give the handle, or delete the row"],
    ],
  ])("%j", async (text, problems) => {
    expect(await problemsOf(load({ "roster.csv": text }))).toEqual(
      problems.map((problem) => `roster.csv:${problem}`),
    );
  });
});

test("a roster that is too large to be one is refused", async () => {
  const text = `version: 1\n# ${"x".repeat(9 * 1024 * 1024)}\n`;
  expect(await problemsOf(load({ "roster.yml": text }))).toEqual([
    "roster.yml:1:1: is larger than 8 MiB; split it, or write a long roster as CSV",
  ]);
});

test("a hash without a key and a pseudonym without its key are told at their places", async () => {
  const hidden = `hmac:3d678dbf:${"0".repeat(64)}`;
  const csv = `id,relation,channel,account\np-1,employee,x,${hidden}\np-2,employee,x,sha256:9f86d081\n`;
  expect(await problemsOf(load({ "roster.csv": csv }))).toEqual([
    "roster.csv:2:1: accounts are pseudonyms by the key 3d678dbf; set VANITY_CHECK_KEY to that key",
    'roster.csv:3:1: "sha256:9f86d081" is a hash without a key, which a list of handles undoes in seconds; write `hmac:KEYID:HEX`',
  ]);
});
