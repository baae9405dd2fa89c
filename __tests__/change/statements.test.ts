import { describe, expect, it } from "vitest";
import { changeReport, runChange, told } from "../support/change.ts";
import { comment as commentBySam, lines, type Plain } from "../support/records.ts";

const A = "snapshots/a.ndjson";
const OTHER = {
  "snapshots/z.ndjson": `{"type":"follow","id":"f-1","actor":"kim","published":"2026-03-20","channel":"mastodon"}\n`,
};
const comment = (id: string, day: string, more: Plain = {}) =>
  commentBySam(id, { published: `2026-03-${day}`, ...more });
const ROWS = [comment("c-1", "10"), comment("c-2", "12")];
const FIGURE = {
  metric: "outside-voices",
  from: "2026-03-01",
  to: "2026-03-28",
  options: {},
  scope: {},
  value: 2,
  low: 2,
  high: 2,
  sample: 2,
  unknown: 0,
};
const SAID: Plain = {
  version: 1,
  channel: "mastodon",
  period: { from: "2026-03-09", to: "2026-03-15" },
  complete: ["comment"],
  retrieved: "2026-03-16",
  outbound: true,
  leftOut: [{ types: ["comment"], held: 2, missing: 9 }],
  holdsOwn: true,
  figures: [FIGURE],
};

async function findings(
  before: [envelope: Plain, rows: readonly Plain[]],
  after: [envelope: Plain, rows: readonly Plain[]] | null,
  { keep = "", name = A, asOf = "2026-03-20" } = {},
): Promise<string[]> {
  const policy = `version: 1
brand: { name: Acme, accounts: { mastodon: acme } }
snapshots: [{ path: "snapshots/*", channel: mastodon${keep} }]
rules: { append-only: {} }
`;
  const files = ([envelope, rows]: typeof before, path = A) => ({
    "engagement.policy.yml": policy,
    ...OTHER,
    [path]: lines([envelope, ...rows]),
  });
  const now = after === null ? { "engagement.policy.yml": policy, ...OTHER } : files(after, name);
  const report = await runChange(files(before), now, { asOf });
  return told(changeReport(report, "append-only").findings).map((text) =>
    text.replace(/ Restore what.*/, ""),
  );
}

const without = (key: string) => Object.fromEntries(Object.entries(SAID).filter(([other]) => other !== key));
const period = (from: string, to: string) => ({
  ...SAID,
  period: { from: `2026-03-${from}`, to: `2026-03-${to}` },
});

describe("what a committed file says of itself stays", () => {
  const place = (text: string) => `${A}:1: The change ${text} in the committed ${A}.`;
  it.each<[title: string, envelope: Plain, told: string]>([
    [
      "ends sooner",
      period("09", "13"),
      "moves `period` to 2026-03-09 to 2026-03-13 (2026-03-09 to 2026-03-15 before)",
    ],
    [
      "begins later",
      period("10", "16"),
      "moves `period` to 2026-03-10 to 2026-03-16 (2026-03-09 to 2026-03-15 before)",
    ],
    [
      "begins sooner",
      period("01", "15"),
      "moves `period` to 2026-03-01 to 2026-03-15 (2026-03-09 to 2026-03-15 before)",
    ],
    [
      "has no period",
      without("period"),
      "moves `period` to 2026-03-10 to 2026-03-12 (2026-03-09 to 2026-03-15 before)",
    ],
    [
      "was exported sooner",
      { ...SAID, retrieved: "2026-03-13" },
      "sets `retrieved` to 2026-03-13 (2026-03-16 before)",
    ],
    ["was exported", without("retrieved"), "no longer says `retrieved`"],
    ["has all likes", { ...SAID, complete: ["comment", "like"] }, "calls `like` complete"],
    ["has not all comments", without("complete"), "no longer calls `comment` complete"],
    ["holds nothing of the brand", { ...SAID, outbound: false }, "edits `outbound`"],
    ["leaves nothing out", without("leftOut"), "edits `leftOut`"],
    [
      "leaves less out",
      { ...SAID, leftOut: [{ types: ["comment"], held: 2, missing: 1 }] },
      "edits `leftOut`",
    ],
    ["need not hold what the brand wrote", without("holdsOwn"), "edits `holdsOwn`"],
    ["was counted by eye", { ...SAID, byEye: true }, "edits `byEye`"],
    ["says who is an employee", { ...SAID, saysInsiders: true }, "edits `saysInsiders`"],
    ["holds nothing of others", { ...SAID, inbound: false }, "edits `inbound`"],
    [
      "has another figure",
      { ...SAID, figures: [{ ...FIGURE, value: 30, low: 30, high: 30 }] },
      "edits the figure outside-voices of 2026-03-01 to 2026-03-28",
    ],
    ["has no figure", without("figures"), "edits the figure outside-voices of 2026-03-01 to 2026-03-28"],
    [
      "has one figure more",
      { ...SAID, figures: [FIGURE, { ...FIGURE, from: "2026-03-02" }] },
      "edits the figure outside-voices of 2026-03-02 to 2026-03-28",
    ],
  ])("that it %s", async (_, envelope, detail) => {
    expect(await findings([SAID, ROWS], [envelope, ROWS])).toEqual([place(detail)]);
  });

  it("with new activities it may say more, and without any that there were none since", async () => {
    const more = [...ROWS, comment("c-3", "18"), { ...comment("l-1", "09"), type: "like" }];
    const { leftOut: _, ...whole }: Plain = period("01", "20");
    const grown = { ...whole, complete: ["comment", "like"], retrieved: "2026-03-21" };
    expect(await findings([SAID, ROWS], [grown, more])).toEqual([]);
    const quiet = { ...period("09", "18"), retrieved: "2026-03-18" };
    expect(await findings([SAID, ROWS], [quiet, ROWS])).toEqual([
      place(
        "moves `period` to 2026-03-09 to 2026-03-18 (2026-03-09 to 2026-03-15 before), without new activities",
      ),
    ]);
    expect(await findings([{ channel: "mastodon" }, ROWS], [grown, more])).toEqual([]);
  });

  it("and where its activities are edited nothing of it moves", async () => {
    const edited = [comment("c-1", "10", { actor: "kim" }), ROWS[1] as Plain];
    const later = { ...period("09", "20"), retrieved: "2026-03-21" };
    expect(await findings([SAID, ROWS], [later, edited])).toEqual([
      place("moves `period` to 2026-03-09 to 2026-03-20 (2026-03-09 to 2026-03-15 before)"),
      place("sets `retrieved` to 2026-03-21 (2026-03-16 before)"),
      `${A}:2: Post p-1 2026-03-10 on Mastodon: The change edits \`actor\` of the committed c-1.`,
    ]);
  });

  it("past its `keep` it was not exported later", async () => {
    const moved = { ...SAID, retrieved: "2026-03-19" };
    expect(await findings([SAID, ROWS], [moved, ROWS], { keep: ", keep: 2d" })).toEqual([
      place("sets `retrieved` to 2026-03-19 (2026-03-16 before)"),
    ]);
    expect(await findings([SAID, ROWS], [moved, ROWS], { keep: ", keep: 9d" })).toEqual([]);
  });

  it("under another name too", async () => {
    const name = "snapshots/b.ndjson";
    const [found, ...more] = await findings([SAID, ROWS], [{ ...SAID, outbound: false }, ROWS], { name });
    expect(found).toBe(`${name}:1: The change edits \`outbound\` in the committed ${A}.`);
    expect(more).toEqual([]);
  });

  it("of undated activities, on which days they may have been", async () => {
    const undated = { type: "like", id: "l-1", actor: "sam", object: "p-1" };
    expect(await findings([{ channel: "mastodon" }, [undated]], [period("01", "02"), [undated]])).toContain(
      place("sets `period` to 2026-03-01 to 2026-03-02, so undated activities count in it"),
    );
  });

  it("that nothing happened, until it may go", async () => {
    const said = "The change removes snapshots/a.ndjson, which said that there was no comment.";
    expect(await findings([without("figures"), []], null)).toEqual([expect.stringContaining(said)]);
    expect(await findings([without("figures"), []], null, { keep: ", keep: 2d" })).toEqual([]);
  });

  it("unless counts take the place of names", async () => {
    const counts = [
      { type: "comment", side: "outside", object: "p-1", published: "2026-03-10", count: 1 },
      { type: "comment", side: "outside", object: "p-1", published: "2026-03-12", count: 1 },
    ];
    const states = ROWS.map((row) => ({ ...row, side: "outside" }));
    expect(await findings([SAID, states], [without("retrieved"), counts])).toEqual([]);
  });
});
