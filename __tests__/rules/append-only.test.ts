import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeReport, runChange, told } from "../support/change.ts";
import { comment, lines, type Plain } from "../support/records.ts";
import type { Files } from "../support/repository.ts";
import { runs } from "../support/runs.ts";

const P = "engagement.policy.yml";
const POLICY = `version: 1
brand: { name: Acme, accounts: { mastodon: acme, x: acme, linkedin: acme } }
snapshots: [{ path: "snapshots/**", channel: mastodon }]
rules: { append-only: {} }
`;

const POST: Plain = {
  type: "post",
  id: "p-1",
  actor: "acme",
  published: "2026-03-09",
  totals: { like: 4, comment: 2 },
};
const ALL = [POST, comment("c-1"), comment("c-2", { answeredAt: "2026-03-10T10:00:00Z" })];
const NAMELESS: Plain = { type: "like", actor: "kim", object: "p-1", published: "2026-03-10" };

async function rewritings(
  before: Files,
  after: Files,
  renames: Record<string, string> = {},
): Promise<string[]> {
  const report = await runChange({ [P]: POLICY, ...before }, { [P]: POLICY, ...after }, { renames });
  const own = changeReport(report, "append-only");
  return told(own.findings).map((text) =>
    text.replace(
      " Restore what was committed. If that was wrong, correct it in a separate change, so that somebody reviews it.",
      "",
    ),
  );
}

const W = "snapshots/w10.ndjson";
/** A file that is always there, so that there is something to judge. */
const OTHER = { "snapshots/w11.ndjson": lines([comment("c-9", { published: "2026-03-17T09:00:00Z" })]) };
const from = (records: readonly Plain[] | string): Files => ({
  ...OTHER,
  [W]: typeof records === "string" ? records : lines(records),
});

describe("what was committed stays", () => {
  it.each<[title: string, after: Files]>([
    ["unchanged", from(ALL)],
    ["with more", from([...ALL, comment("c-3")])],
    [
      "in another order, keys too",
      from([...ALL].reverse().map((record) => Object.fromEntries(Object.entries(record).reverse()))),
    ],
    [
      "split into two files",
      { ...OTHER, "snapshots/a.ndjson": lines(ALL.slice(0, 1)), "snapshots/b/c.jsonl": lines(ALL.slice(1)) },
    ],
    ["gzipped", { ...OTHER, [`${W}.gz`]: gzipSync(lines(ALL)) }],
    [
      "as JSON",
      {
        ...OTHER,
        "snapshots/w10.json": JSON.stringify({ version: 1, channel: "mastodon", activities: ALL }, null, 2),
      },
    ],
    [
      "with the account and the time written otherwise",
      from([
        POST,
        comment("c-1", {
          actor: { handle: "@Sam" },
          published: "2026-03-10T10:00:00+01:00",
          channel: "Mastodon",
        }),
        ALL[2] as Plain,
      ]),
    ],
    [
      "with totals that grew, and an answer",
      from([
        { ...POST, totals: { like: 5, comment: 2, share: 1 } },
        comment("c-1", { answeredAt: "2026-03-11T09:00:00Z" }),
        ALL[2] as Plain,
      ]),
    ],
    [
      "said again in a later file, less exactly and with more",
      {
        ...from(ALL),
        "snapshots/x.ndjson": lines([
          { ...POST, totals: { like: 5, comment: 2 } },
          comment("c-1", { published: "2026-03-10", answeredAt: "2026-03-11T09:00:00Z" }),
        ]),
      },
    ],
  ])("%s", async (_, after) => {
    expect(await rewritings(from(ALL), after)).toEqual([]);
  });

  it("as a file that is renamed, with its content or some of it", async () => {
    const moved = { ...OTHER, "snapshots/2026/w10.ndjson": lines(ALL) };
    expect(await rewritings(from(ALL), moved, { "snapshots/2026/w10.ndjson": W })).toEqual([]);
    const cut = { ...OTHER, "snapshots/2026/w10.ndjson": lines(ALL.slice(1)) };
    expect(await rewritings(from(ALL), cut, { "snapshots/2026/w10.ndjson": W })).toEqual([
      `snapshots/2026/w10.ndjson:1: The change removes 1 committed activity of ${W} (p-1).`,
    ]);
  });

  it("in CSV, from a platform's own payload too", async () => {
    const csv = "type,published,id,actor,object\ncomment,2026-03-10T09:00:00Z,c-1,sam,p-1\n";
    expect(await rewritings(from([comment("c-1")]), { ...OTHER, "snapshots/w10.csv": csv })).toEqual([]);
  });
});

describe("what was committed is edited", () => {
  it.each<[title: string, key: string, record: Plain]>([
    ["somebody else", "actor", comment("c-1", { actor: "kim" })],
    ["nobody", "actor", comment("c-1", { actor: null })],
    ["another type", "type", comment("c-1", { type: "quote" })],
    ["another time", "published", comment("c-1", { published: "2026-03-10T09:00:01Z" })],
    ["a day without the time", "published", comment("c-1", { published: "2026-03-10" })],
    ["another post", "object", comment("c-1", { object: "p-2" })],
    ["an answer", "inReplyTo", comment("c-1", { inReplyTo: "c-2" })],
    ["toward somebody", "target", comment("c-1", { target: "kim" })],
    ["more often", "count", comment("c-1", { count: 2 })],
    ["by a bot", "bot", comment("c-1", { bot: true })],
    ["disclosed", "disclosed", comment("c-1", { disclosed: true })],
  ])("%s", async (_, key, record) => {
    expect(await rewritings(from([POST, comment("c-1")]), from([POST, record]))).toEqual([
      `${W}:2: Post ${record["object"]} 2026-03-10 on Mastodon: The change edits \`${key}\` of the committed c-1.`.replace(
        "p-2",
        "p-1",
      ),
    ]);
  });

  it.each([
    ["a time", "2026-03-10T10:00:00Z", "2026-03-10T09:30:00Z"],
    ["a day", "2026-03-12", "2026-03-11"],
  ])("another %s of reply", async (_, was, is) => {
    const answered = (answeredAt: string) => from([POST, comment("c-1", { answeredAt })]);
    expect(await rewritings(answered(was), answered(is))).toEqual([
      expect.stringContaining("The change edits `answeredAt` of the committed c-1."),
    ]);
  });

  it.each<[title: string, keys: string, post: Plain]>([
    ["fewer totals", "`totals`", { ...POST, totals: { like: 3, comment: 2 } }],
    ["no totals", "`totals`", { ...POST, totals: null }],
    ["a category", "`category`", { ...POST, category: "educational" }],
    ["a text and an owner", "`content`, `owner`", { ...POST, content: "you", owner: "p-1" }],
  ])("a post gets %s", async (_, keys, post) => {
    expect(await rewritings(from([POST]), from([post]))).toEqual([
      `${W}:1: Post p-1 2026-03-09 on Mastodon: The change edits ${keys} of the committed p-1.`,
    ]);
  });

  it("is told one by one, up to fifty, at the line where it stands now", async () => {
    const many = [...Array(70).keys()].map((i) => comment(`m-${i}`));
    const edited = many.map((record) => ({ ...record, actor: "kim" }));
    const found = await rewritings(from(many), { ...OTHER, "snapshots/new.ndjson": lines(edited) });
    expect(found).toHaveLength(50);
    expect(found.some((text) => text.startsWith("snapshots/new.ndjson:49: "))).toBe(true);
    expect(found.filter((text) => text.includes("edits 21 more activities"))).toEqual([
      `${P}:3: The change edits 21 more activities of ${W}.`,
    ]);
  });

  it("may be waived for a post, by a waiver of the base", async () => {
    const waived = POLICY.concat(
      "waivers: [{ rule: append-only, object: p-1, until: 2026-12-31, reason: agreed }]\n",
    );
    const [before, after] = [from([comment("c-1")]), from([comment("c-1", { actor: "kim" })])];
    const report = await runChange({ [P]: waived, ...before }, { [P]: waived, ...after });
    expect(report).toMatchObject({ conclusion: "neutral", counts: { error: 0, waived: 1 } });
    const late = await runChange({ [P]: POLICY, ...before }, { [P]: waived, ...after });
    expect(late).toMatchObject({ conclusion: "fail", counts: { error: 1, waived: 0 } });
  });
});

describe("what was committed is removed", () => {
  it("with its file, at the policy's line for the files", async () => {
    expect(await rewritings(from([...ALL, comment("c-3")]), OTHER)).toEqual([
      `${P}:3: The change removes 4 committed activities of ${W} (p-1, c-1, c-2, 1 more).`,
    ]);
  });

  it("from its file", async () => {
    expect(await rewritings(from(ALL), from(ALL.slice(0, 2)))).toEqual([
      `${W}:1: The change removes 1 committed activity of ${W} (c-2).`,
    ]);
  });

  it("but not where a later one of the base said it again", async () => {
    const twice = {
      [W]: lines([comment("c-1", { count: 1 })]),
      "snapshots/w10b.ndjson": lines([comment("c-1", { count: 2 })]),
    };
    expect(await rewritings({ ...OTHER, ...twice }, from([comment("c-1", { count: 2 })]))).toEqual([]);
    const [found, ...more] = await rewritings({ ...OTHER, ...twice }, OTHER);
    expect(found).toContain("removes 1 committed activity of snapshots/w10b.ndjson");
    expect(more).toEqual([]);
  });

  it("to another channel", async () => {
    const [found] = await rewritings(from([comment("c-1")]), from([comment("c-1", { channel: "x" })]));
    expect(found).toContain("removes 1 committed activity");
  });

  it("without an id, one of two equal ones", async () => {
    const twice = [NAMELESS, comment("c-1"), NAMELESS];
    expect(await rewritings(from(twice), from([...twice].reverse()))).toEqual([]);
    expect(await rewritings(from(twice), from(twice.slice(0, 2)))).toEqual([
      `${W}:1: The change removes 1 committed activity of ${W}.`,
    ]);
    expect(
      await rewritings(from(twice), from([NAMELESS, comment("c-1"), { ...NAMELESS, actor: "lee" }])),
    ).toHaveLength(1);
  });
});

it("finds what stays in each of several channels, with totals of none", async () => {
  const quiet = { ...POST, id: "p-2", totals: { like: 0 } };
  const all = [...ALL, quiet, comment("c-1", { channel: "x" }), comment("c-3", { channel: "x" })];
  const later = comment("c-4", { channel: "linkedin" });
  expect(await rewritings(from(all), from([later, ...[...all].reverse()]))).toEqual([]);
});

it("tells of what is gone to a channel that is there no more", async () => {
  const before = from([...ALL, comment("c-3", { channel: "x" })]);
  expect(await rewritings(before, from(ALL))).toEqual([
    `${W}:1: The change removes 1 committed activity of ${W} (c-3).`,
  ]);
});

it("looks only at snapshots of the policy, and does not fail for how a file was", async () => {
  expect(await rewritings({ ...from(ALL), "notes.ndjson": lines(ALL) }, from(ALL))).toEqual([]);
  expect(await rewritings(from(`${lines(ALL.slice(0, 2))}{ broken\n`), from(ALL))).toEqual([]);
  const J = "snapshots/w10.json";
  const cutOff = `[${JSON.stringify(NAMELESS)},`;
  expect(await rewritings({ ...OTHER, [J]: cutOff }, { ...OTHER, [J]: JSON.stringify(ALL) })).toEqual([]);
});

it("holds for any shuffling into files, and for no loss among them", async () => {
  const record = fc.record({
    type: fc.constantFrom("comment", "like", "share"),
    id: fc.option(
      fc.integer({ min: 0, max: 400 }).map((n) => `i-${n}`),
      { nil: undefined },
    ),
    actor: fc.constantFrom("sam", "kim", "lee"),
    object: fc.constantFrom("p-1", "p-2"),
    published: fc.constantFrom("2026-03-10", "2026-03-10T09:00:00Z"),
  });
  const records = fc.uniqueArray(record, {
    minLength: 1,
    maxLength: 12,
    selector: ({ id, ...rest }) => id ?? JSON.stringify(rest),
  });
  await fc.assert(
    fc.asyncProperty(
      records,
      fc.array(fc.nat(2), { minLength: 12, maxLength: 12 }),
      fc.nat(11),
      async (all, homes, lost) => {
        const spread = (some: readonly Plain[]): Files => {
          const files = [0, 1, 2].map((n) => [
            `snapshots/s${n}.ndjson`,
            lines(some.filter((_, i) => homes[i] === n)),
          ]);
          return { ...OTHER, ...Object.fromEntries(files.filter(([, text]) => text !== "")) };
        };
        expect(await rewritings(from(all), spread([...all].reverse()))).toEqual([]);
        const rest = all.filter((_, i) => i !== lost % all.length);
        expect(await rewritings(from(all), spread(rest))).toHaveLength(1);
      },
    ),
    runs(30),
  );
});
