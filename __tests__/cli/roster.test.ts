import process from "node:process";
import { afterEach, expect, test, vi } from "vitest";
import { parse } from "yaml";
import { roster } from "../../src/cli/roster.ts";
import { type Files, problemsOf, repository } from "../support/repository.ts";

const COMPANY = {
  "engagement.policy.yml": `version: 1
brand: { name: Acme, accounts: { linkedin: acme, github: acme } }
snapshots: [week.ndjson]
roster: roster.yml
rules: { outside-voices: {} }
`,
  "roster.yml":
    "version: 1\npeople: [{ id: p-1, relation: employee, accounts: { github: ann, linkedin: ann-lee } }]\n",
};

afterEach(() => vi.restoreAllMocks());

async function propose(files: Files, ...options: string[]) {
  vi.spyOn(process, "cwd").mockReturnValue(repository({ ...COMPANY, ...files }));
  const root = process.cwd();
  let printed = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  await roster([...options, ...Object.keys(files).map((name) => `${root}/${name}`)]);
  vi.restoreAllMocks();
  return { printed, entries: parse(printed) as { people?: unknown[]; bots?: unknown[] } | null };
}

const employee = (id: string, accounts: Record<string, unknown>, days = {}) => ({
  id,
  relation: "employee",
  accounts,
  ...days,
});

test("members of an organisation on GitHub, but for those who are on the roster", async () => {
  const members = [
    { login: "Ann", type: "User" },
    { login: "bo", type: "User" },
    { login: "ci", type: "Bot" },
  ];
  const { printed, entries } = await propose({ "members.json": JSON.stringify([members]) });
  expect(entries).toEqual({
    people: [employee("p-002", { github: "bo" })],
    bots: [{ channel: "github", account: "ci" }],
  });
  expect(printed).toContain("1 in the list is on the roster already.");
  expect(printed).not.toContain("The names are for you alone");
});

test("SortingHat's individuals, for the time that each was at the company", async () => {
  const individual = (username: string, enrollments: unknown[], isBot = false) => ({
    mk: `mk-${username}`,
    profile: { isBot },
    identities: [
      { source: "github", username },
      { source: "git", username: null, email: "x@acme.example" },
    ],
    enrollments,
  });
  const at = (name: string, start: string, end: string) => ({ group: { name }, start, end });
  const entities = [
    individual("bo", [
      at("Acme", "1900-01-01T00:00:00+00:00", "2024-05-01T00:00:00+00:00"),
      at("Other", "2024-05-01T00:00:00+00:00", "2025-01-01T00:00:00+00:00"),
      at("Acme", "2025-01-01T00:00:00+00:00", "2100-01-01T00:00:00+00:00"),
    ]),
    individual("kim", [at("Other", "2020-01-01", "2100-01-01")]),
    individual("ci", [], true),
  ];
  const text = JSON.stringify({ data: { individuals: { entities } } });
  expect((await propose({ "people.json": text }, "--company", "acme")).entries).toEqual({
    people: [
      employee("mk-bo", { github: "bo" }, { until: "2024-05-01" }),
      employee("mk-bo", { github: "bo" }, { from: "2025-01-01" }),
    ],
    bots: [{ channel: "github", account: "ci" }],
  });
});

test("gitdm's affiliations, each from where the one before it ends", async () => {
  const text = `# login: addresses
bo: bo!mail.example, 12+bo-gh!users.noreply.github.com
\tOther until 2024-05-01
\tAcme until 2025-01-01
\tAcme
kim: kim!mail.example
\tAcme
`;
  expect((await propose({ "affiliations.txt": text }, "--company", "Acme")).entries).toEqual({
    people: [
      employee("p-002", { github: "bo-gh" }, { from: "2024-05-01", until: "2025-01-01" }),
      employee("p-002", { github: "bo-gh" }, { from: "2025-01-01" }),
    ],
  });
});

test("one's connections on LinkedIn: those of the company, below what the file says first", async () => {
  const text = `Notes:
"Some addresses are missing, as members may choose who sees theirs"

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ann,Lee,https://www.linkedin.com/in/ann-lee,,Acme,Head,24 Nov 2025
Bo,Ray,https://www.linkedin.com/in/bo-ray,,Acme GmbH,Sales,24 Nov 2025
Kim,Fox,https://www.linkedin.com/in/kim-fox,,Other,Sales,24 Nov 2025
`;
  const { entries } = await propose({ "Connections.csv": text }, "--company", "Acme");
  expect(entries).toEqual({
    people: [employee("p-002", { linkedin: "https://www.linkedin.com/in/bo-ray" })],
  });
  expect(await problemsOf(propose({ "Connections.csv": text }))).toEqual([
    expect.stringContaining('lists people of several companies ("Acme", "Acme GmbH", "Other")'),
  ]);
});

test("a sheet's names stand in comments alone, and who has no account is named", async () => {
  const text = `Name,Employment Type,LinkedIn,X
Ann Lee,,ann-lee,annlee
Bo Ray,contractor,bo-ray,
Cy Dee,,,
`;
  const { printed, entries } = await propose({ "people.csv": text });
  // Of who is on the roster with another account it takes the id.
  expect(entries).toEqual({
    people: [
      employee("p-1", { x: "annlee" }),
      { ...employee("p-002", { linkedin: "bo-ray" }), relation: "contractor" },
    ],
  });
  expect(printed).toContain("x: annlee } } # Ann Lee\n");
  expect(printed).toContain("delete them before you commit");
  expect(printed).toContain(
    "# 1 person in the list has no account there. Until you add one, they count as outsiders:\n#   Cy Dee\n",
  );
});

test.each([
  ["ID,Name,X\nE-17,Ann,ann\n", "E-17"],
  ["ID,X\nann.lee,ann\n", "p-002"],
  ["ID,X\nann.lee2@acme.example,ann\n", "p-002"],
  ["Name,X\nAgent 47,ann\n", "p-002"],
])("an id is kept where it is no name: %j", async (text, id) => {
  expect((await propose({ "people.csv": text })).entries).toEqual({ people: [employee(id, { x: "ann" })] });
});

test.each([
  ["people.csv", "Name,X,Company\nAnn,ann,Acme\n", 'lists nobody who works for "Nil"; it names "Acme"'],
  [
    "people.json",
    JSON.stringify({
      uidentities: { a: { uuid: "a", identities: [], enrollments: [{ organization: "Acme" }] } },
    }),
    'lists no one who works for "Nil"; it was read as individuals of SortingHat',
  ],
  ["people.txt", "bo: bo!mail.example\n\tAcme\n", 'lists no one who works for "Nil"'],
])("%s without anybody of the company", async (name, text, message) => {
  expect(await problemsOf(propose({ [name]: text }, "--company", "Nil"))).toEqual([
    expect.stringContaining(message),
  ]);
});

test("nobody new, and what is no list of people", async () => {
  expect((await propose({ "m.json": '[{"login":"ann"}]' })).printed).toBe(
    "# Nobody to add: the one person in the list is on the roster already.\n",
  );
  expect(await problemsOf(propose({ "m.json": '{"a":1}' }))).toEqual([
    expect.stringContaining("is not a list of people that can be read: members of an organisation on GitHub"),
  ]);
  expect(await problemsOf(propose({ "m.json": "[" }))).toEqual([expect.stringContaining("is not JSON")]);
  await expect(roster([])).rejects.toThrow("name a file that lists people");
});
