import { describe, expect, it } from "vitest";
import { changeReport, runChange } from "../support/change.ts";
import { comment as commentBySam, lines, type Plain } from "../support/records.ts";

const SHARE = "{ max: 20%, min-sample: 5 }";
const POLICY = `version: 1
brand: { name: Acme, accounts: { mastodon: acme } }
roster: roster.yml
snapshots: [{ path: "snapshots/**", channel: mastodon }]
rules: { append-only: {}, employee-share: ${SHARE} }
`;
const ROSTER = "version: 1\npeople: [{ id: p-1, relation: employee, accounts: { mastodon: ann } }]\n";

const comment = (id: string, actor: string, more: Plain = {}) => commentBySam(id, { actor, ...more });
const POST: Plain = {
  type: "post",
  id: "p-1",
  actor: "acme",
  published: "2026-03-09T08:00:00Z",
  content: "Hello",
  category: "promotional",
  totals: { like: 4 },
};
const LIKE: Plain = { type: "like", actor: "kim", object: "p-1", published: "2026-03-10" };
const COUNT: Plain = {
  type: "like",
  id: "n-1",
  side: "inside",
  object: "p-1",
  published: "2026-03-10",
  count: 5,
  answered: { "1h": 1, ever: 2 },
};
/** Twelve comments, of which one is an employee's. */
const COMMENTS = [
  comment("c-0", "ann"),
  ...["sam", "lee", "noor", "max", "eva", "ida", "leo", "mia", "tom", "zoe"].map((actor, i) =>
    comment(`c-${i + 1}`, actor),
  ),
  comment("c-11", "sam", { answeredAt: "2026-03-10T10:00:00Z", inReplyTo: "c-1" }),
];
const ALL = [POST, ...COMMENTS, COUNT, LIKE, LIKE];
const A = "snapshots/a.ndjson";
const LATER = "snapshots/b.ndjson";

/** What is told of a change that adds a later file, as `level file:line: message` without the advice. */
async function told(
  added: readonly Plain[],
  {
    own = ALL,
    before = ALL,
    share = SHARE,
  }: { own?: readonly Plain[]; before?: readonly Plain[]; share?: string } = {},
): Promise<string[]> {
  const policy = POLICY.replace(SHARE, share);
  const files = { "engagement.policy.yml": policy, "roster.yml": ROSTER };
  const after = added.length === 0 ? {} : { [LATER]: lines(added) };
  const report = await runChange({ ...files, [A]: lines(before) }, { ...files, [A]: lines(own), ...after });
  return changeReport(report, "append-only").findings.map(
    ({ level, location: { file, line }, message }) =>
      `${level} ${file}:${line}: ${message.replace("On Mastodon: ", "").replace(" Restore what was committed. If that was wrong, correct it in a separate change, so that somebody reviews it.", "")}`,
  );
}

describe("a later row that overrules a committed one is told by both lines", () => {
  const c1 = (more: Plain) => comment("c-1", "sam", more);
  it.each<[by: string, row: Plain, id: string, line: number]>([
    ["another side, another account", c1({ actor: "ann" }), "c-1", 3],
    ["another side, another account", comment("c-0", "lee"), "c-0", 2],
    ["another account", c1({ actor: "kim2" }), "c-1", 3],
    ["another account", c1({ actor: null, side: "outside" }), "c-1", 3],
    ["another type", c1({ type: "quote" }), "c-1", 3],
    ["another day", c1({ published: "2025-03-10T09:00:00Z" }), "c-1", 3],
    ["another post", c1({ object: "p-2" }), "c-1", 3],
    ["another `target`", c1({ target: "lee" }), "c-1", 3],
    ["another `inReplyTo`", comment("c-11", "sam", { ...COMMENTS[11], inReplyTo: "c-2" }), "c-11", 13],
    ["another time of reply", { ...COMMENTS[11], answeredAt: "2026-03-10T09:05:00Z" }, "c-11", 13],
    ["a larger count", c1({ count: 100 }), "c-1", 3],
    ["another side", c1({ bot: true }), "c-1", 3],
    ["a smaller count", { ...COUNT, count: 0, answered: null }, "n-1", 14],
    ["a smaller count", { ...COUNT, count: 4 }, "n-1", 14],
    // What is named is taken from a count of the same side in another file.
    ["another side, a smaller count", { ...COUNT, side: "outside" }, "n-1", 14],
    ["another category", { ...POST, category: "educational" }, "p-1", 1],
  ])("by %s: %j", async (by, row, id, line) => {
    const place = `${A}:${line}`;
    expect(await told([row])).toContain(
      `error ${LATER}:1: The change overrules the committed ${id} (${place}) by ${by}.`,
    );
  });

  it.each([{ actor: null }, { published: null }, { object: null }, { inReplyTo: null }])(
    "but not where it only leaves something out: %j",
    async (left) => {
      expect(await told([{ ...COMMENTS[11], ...left }])).toEqual([]);
    },
  );

  it("also where the change touches its file; in that file it is an error", async () => {
    const other = comment("c-1", "sam", { object: "p-2" });
    const more = [...ALL, comment("c-99", "kim")];
    expect(await told([other], { own: more })).toEqual([
      `error ${LATER}:1: The change overrules the committed c-1 (${A}:3) by another post.`,
    ]);
    await expect(told([], { own: [...ALL, other] })).rejects.toThrow(
      `the id "c-1" is of another post there (${A}:3)`,
    );
  });

  it("unless an even later file, which was committed, says how it is", async () => {
    const files = { "engagement.policy.yml": POLICY, "roster.yml": ROSTER };
    const before = { ...files, [A]: lines(ALL), "snapshots/z.ndjson": lines(ALL) };
    const report = await runChange(before, { ...before, [LATER]: lines([comment("c-0", "kim2")]) });
    expect(changeReport(report, "append-only").findings).toEqual([]);
  });

  it("also where a file moves behind the one that counts", async () => {
    const files = { "engagement.policy.yml": POLICY, "roster.yml": ROSTER };
    const [old, held] = [lines([comment("c-1", "kim")]), lines([comment("c-1", "ann")])];
    const moved = "snapshots/c.ndjson";
    const report = await runChange(
      { ...files, [A]: old, [LATER]: held },
      { ...files, [moved]: old, [LATER]: held },
      { renames: { [moved]: A } },
    );
    expect(changeReport(report, "append-only").findings).toMatchObject([
      { level: "error", location: { file: moved, line: 1 } },
    ]);
  });

  it("one by one up to fifty, and the rest in one", async () => {
    const many = [...Array(70).keys()].map((i) => comment(`m-${i}`, `one${i}`));
    const found = await told(
      many.map((record) => ({ ...record, object: "p-2" })),
      { before: many, own: many },
    );
    expect(found).toHaveLength(50);
    expect(found.join()).toContain("overrules 21 more committed activities");
  });
});

describe("what a change says of an account or a post is told where committed activities count otherwise by it", () => {
  const posts = { ...comment("x-1", "fan"), object: "p-9" };
  it("a bot's mark", async () => {
    expect(await told([{ ...posts, actor: { handle: "sam", bot: true } }])).toEqual([
      `error ${LATER}:1: The change marks the account of 2 committed activities (${A}:3), so they count as a bot's and not as an outsider's.`,
    ]);
  });

  it("the brand's handle for an employee's id", async () => {
    expect(await told([{ ...posts, actor: { id: "ann", handle: "acme" } }])).toEqual([
      `error ${LATER}:1: The change marks the account of a committed activity (${A}:2), so it counts as the brand's and not as an employee's.`,
    ]);
  });

  it("another author of a post of which only reactions were committed", async () => {
    const reactions = COMMENTS.slice(0, 11);
    const post = { ...POST, actor: "somebody" };
    const found = await told([post], { before: reactions, own: reactions });
    expect(found).toEqual([
      `error ${LATER}:1: The change says that p-1 is somebody else's, so 11 committed activities (${A}:1) were not done to the brand.`,
    ]);
    expect(await told([POST], { before: reactions, own: reactions })).toEqual([]);
  });
});

describe("what people do to their own activities is no error", () => {
  it.each<[title: string, told: string, level: "notice" | "warning", rows: Plain[]]>([
    ["a like less", "takes back 2 of 16", "warning", [{ ...LIKE, undone: true }]],
    ["a comment less", "takes back 1 of 16", "notice", [comment("c-2", "lee", { undone: true })]],
    ["a post edited", "edits the text", "notice", [{ ...POST, content: "Hello you" }]],
    ["a total that shrinks", "edits the text", "notice", [{ ...POST, totals: { like: 3 } }]],
    ["said to work here", "edits the text", "notice", [comment("c-0", "ann", { disclosed: true })]],
    ["answered sooner", "edits the text", "notice", [{ ...COUNT, answered: { "1h": 5 } }]],
    ["renamed", "gives 1 of 16 committed activities another account", "notice", [comment("c-2", "lea")]],
  ])("%s", async (_, message, level, rows) => {
    const [found, ...more] = await told(rows);
    expect(found).toMatch(new RegExp(`^${level} ${LATER}:1: The change ${message}`));
    expect(more).toEqual([]);
  });

  it("nothing is told of what says the same, coarser or with what was missing", async () => {
    const same = [
      POST,
      comment("c-1", "sam", { published: "2026-03-10" }),
      { ...COUNT, count: 9, answered: { "1h": 5, ever: 9 } },
      LIKE,
      comment("c-3", "@Noor", { answeredAt: "2026-03-11T09:00:00Z" }),
    ];
    expect(await told(same)).toEqual([]);
  });

  it("says how many counts get more exact, and lets their sides be told", async () => {
    const unsplit = { ...COUNT, id: "u", side: "unknown", count: 4, answered: null };
    const sides = (unknown: number, inside: number, outside: number) => [
      { ...unsplit, count: unknown },
      { ...unsplit, id: "i", side: "inside", count: inside },
      { ...unsplit, id: "o", side: "outside", count: outside },
    ];
    const before = [...COMMENTS, ...sides(4, 0, 0)];
    expect(await told(sides(0, 1, 3), { before, own: before })).toEqual([]);
    expect(await told(sides(0, 1, 2), { before, own: before })).toEqual([
      expect.stringContaining("overrules the committed u"),
    ]);
  });
});

it("a second name is not a rename where the first goes on, or it was somebody's", async () => {
  const [first, second] = [comment("s-1", "old"), comment("s-2", "old", { published: "2026-03-11" })];
  const all = [...COMMENTS, first, second];
  const judged = (...rows: Plain[]) => told(rows, { before: all, own: all });
  const [renamed] = await judged({ ...first, actor: "new" }, { ...second, actor: "new" });
  expect(renamed).toContain("gives 2 of 14 committed activities another account");
  const error = expect.stringContaining("by another account");
  expect(await judged({ ...first, actor: "new" })).toEqual([error]);
  expect(await judged({ ...second, actor: "new" })).toEqual([
    expect.stringContaining("gives 1 of 14 committed activities another account"),
  ]);
  expect(await judged({ ...first, actor: "new" }, { ...second, actor: "newer" })).toEqual([error, error]);
  expect(await judged({ ...first, actor: "sam" }, { ...second, actor: "sam" })).toEqual([error, error]);
  expect(await judged({ ...second, actor: "new" }, comment("s-3", "old"))).toEqual([error]);
});

it("says that a verdict is another only because of what is taken back", async () => {
  const ours = [...Array(4).keys()].map((i) => comment(`o-${i}`, "ann"));
  const before = [...COMMENTS, ...ours];
  const undone = ours.map((record) => ({ ...record, undone: true }));
  expect(await told(undone, { before, own: before })).toEqual([
    `warning ${LATER}:4: The change takes back 5 of 16 committed activities, without which employee-share would fail.`,
  ]);
  const all = { ...comment("", "ann"), id: null, undone: true };
  expect(await told([all], { before, own: before })).toEqual([
    expect.stringContaining(
      "takes back 5 of 16 committed activities, without which employee-share would fail",
    ),
  ]);
});

it("says so of each entry of a rule, and where a failure is only a warning now", async () => {
  const posts = [...Array(10).keys()].map((i) => `q-${i}`);
  const ours = posts.map((object) => comment(`ann-${object}`, "ann", { object }));
  const before = [...ours, ...posts.map((object) => comment(`sam-${object}`, "sam", { object }))];
  const undone = ours.slice(1).map((record) => ({ ...record, undone: true }));
  // 10 of 20 comments are by employees, and 1 of 11 without those that are taken back.
  const judged = (share: string) => told(undone, { before, own: before, share });
  const turned = [expect.stringContaining("without which employee-share would fail")];
  expect(await judged("[{ max: 5%, min-sample: 5, level: warning }, { max: 20%, min-sample: 5 }]")).toEqual(
    turned,
  );
  expect(await judged("{ max: 5%, min-sample: 5, confidence: 95% }")).toEqual(turned);
  expect(await judged("{ max: 5%, min-sample: 5 }")).toEqual([expect.not.stringContaining("without which")]);
});

it("says so of updates that turn a verdict only together", async () => {
  const by = (actor: string | null, amount: number, name: string) =>
    [...Array(amount).keys()].map((i) => comment(`${name}-${i}`, "", { actor, object: `q-${i}` }));
  const before = [...by("ann", 10, "ours"), ...by("sam", 20, "sam"), ...by(null, 2, "open")];
  const undone = { ...(before[0] as Plain), undone: true };
  const named = by("kim", 2, "open");
  const judged = (added: Plain[]) =>
    told(added, { before, own: before, share: "{ max: 32%, min-sample: 5 }" });
  // 10 of 30 comments are by employees; 9 of 29 without the one, 10 of 32 with both names, and 9 of 31 with all of it.
  expect(await judged([undone])).toEqual([
    expect.stringContaining("without which employee-share would fail"),
  ]);
  expect(await judged(named)).toEqual([expect.stringContaining("without which employee-share would fail")]);
  const together = expect.stringContaining("; without this and its other updates, employee-share would fail");
  expect(await judged([undone, ...named])).toEqual([together, together]);
});

it("an activity without an id that stood twice stands twice where a later file says it once", async () => {
  const twice = [...COMMENTS, LIKE, LIKE];
  const files = { "engagement.policy.yml": POLICY, "roster.yml": ROSTER, [A]: lines(twice) };
  const report = await runChange(files, { ...files, [LATER]: lines([LIKE]) });
  expect(report.inputs).toMatchObject({ activities: 14, duplicates: 1 });
});
