import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { check } from "../../src/app/check.ts";
import { HelperThread } from "../../src/app/helper-thread.ts";
import { InputError } from "../../src/domain/diagnostic.ts";
import { problemLines } from "../../src/report/diagnostics.ts";
import { Columns } from "../../src/store/columns.ts";
import { clock, repository } from "../support/repository.ts";

const canShare = availableParallelism() > 1 && Number(process.versions.node.split(".")[0]) >= 24;

/**
 * How small the pieces are, and which of them the second thread reads, counted from 0. The sizes are by no means multiples
 * of a line: cuts fall wherever they hurt.
 */
const SHARES: readonly { pieceBytes: number; isHelpers(piece: number): boolean }[] = [
  { pieceBytes: 2503, isHelpers: () => true },
  { pieceBytes: 3001, isHelpers: (piece) => piece % 2 === 1 },
  { pieceBytes: 4007, isHelpers: (piece) => piece > 9 },
  { pieceBytes: 6011, isHelpers: (piece) => piece % 3 !== 1 },
];

const POLICY = (ending: string) => `version: 1
brand: { name: Acme, accounts: { linkedin: acme, x: acme } }
timezone: Europe/Berlin
roster: roster.yml
show-accounts: all
snapshots:
  - path: "snapshots/*.${ending}"
    format: activities
    channel: linkedin
    types: { PRAISE: like }
    set: { target: acme, period: { from: 2026-03-02, to: 2026-03-29 } }
window: 28d
rules:
  employee-share: [{ of: [comment], max: 1% }, { of: [like], max: 1% }]
  insider-chatter: { max: 0% }
  outside-voices: { min: 40 }
  voice-concentration: { min: 10 }
  returning-outsiders: { min: 99%, window: 14d }
  response-rate: { min: 99%, within: 12h }
  response-time: { percentile: 50, max: 1h }
  silent-posts: { max: 0% }
`;
const ROSTER = `version: 1
people:
  - { id: kim, relation: employee, accounts: { linkedin: kim, x: kim } }
  - { id: lee, relation: employee, from: 2026-03-12, accounts: { linkedin: lee } }
bots: [{ channel: linkedin, account: robo }]
`;

type Files = Record<string, string | Uint8Array>;

/** The report of a whole run, or what keeps it from judging; and how many rows the second thread read of it. */
async function judged(files: Files, ending: string, helper: HelperThread | null) {
  const root = repository({ "engagement.policy.yml": POLICY(ending), "roster.yml": ROSTER });
  mkdirSync(join(root, "snapshots"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(root, "snapshots", name), content);
  const taking = vi.spyOn(Columns.prototype, "addRows");
  const policy = join(root, "engagement.policy.yml");
  const outcome = await check({
    root,
    policy,
    asOf: null,
    failOn: "error",
    clock,
    helper,
    digests: true,
  }).catch((error: unknown) => {
    if (error instanceof InputError) return problemLines(error);
    throw error;
  });
  const taken = taking.mock.calls.reduce((sum, [, { from, to }]) => sum + to - from, 0);
  taking.mockRestore();
  return { outcome, taken };
}

/**
 * Runs with one thread, and with two that share the pieces in each way; all must come to the same.
 * @returns what they come to, and the fewest rows that the second thread read and files that it digested
 */
async function judgedEachWay(files: Files, ending: string) {
  const { outcome } = await judged(files, ending, null);
  let [fewest, digested] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const { pieceBytes, isHelpers } of SHARES) {
    // What the other thread claims for itself is no matter: it claims all, and this one takes the rows that it is to.
    const claim = vi.spyOn(Atomics, "compareExchange");
    claim.mockImplementation(((_: Int32Array, piece: number) => (isHelpers(piece) ? 1 : 0)) as never);
    const helper = new HelperThread(true, 0, pieceBytes);
    const two = await judged(files, ending, helper).finally(() => claim.mockRestore());
    expect({ pieceBytes, outcome: two.outcome }).toEqual({ pieceBytes, outcome });
    fewest = Math.min(fewest, two.taken);
    digested = Math.min(digested, (await helper.digests).size);
  }
  return { outcome, fewest, digested };
}

describe.runIf(canShare)("two threads come to the report of one", () => {
  /** What is done at the nth minute of the period; among what is plain stands what is not, and says as much. */
  const record = (n: number): Record<string, unknown> => {
    const at = new Date(Date.UTC(2026, 2, 2 + (n % 27), n % 24, n % 60)).toISOString().slice(0, 19);
    const published = n % 11 === 0 ? at.slice(0, 10) : `${at}${n % 5 === 0 ? "+02:00" : "Z"}`;
    const by = ["sam", "kim", "@Lee", "robo", `h${n % 3}`, "acme", `p${n % 61}`, `P${n % 61}`][n % 8];
    const post = `p-${n - (n % 40)}`;
    const common = { id: `c-${n}`, published, actor: by };
    if (n % 40 === 0) return { type: "post", id: post, published, actor: "acme", content: `Post ${n}` };
    if (n % 13 === 0) return { ...common, type: "comment", inReplyTo: `c-${n - 2}`, actor: "acme" };
    if (n % 17 === 0)
      return {
        ...common,
        type: "mention",
        url: `https://example.org/${n}`,
        channel: n % 2 ? "x" : "linkedin",
      };
    // Which handles are whose, and who is a bot, stands far from what a file begins with.
    const own = n > 600 && n < 1000 ? n % 3 : null;
    if (n % 19 === 0 && own !== null)
      return { ...common, type: "like", actor: { id: `7${own}`, handle: `h${own}`, bot: own === 1 } };
    if (n % 23 === 0) return { ...common, type: "message", target: ["kim", "sam"][n % 2] };
    if (n % 29 === 0 && n > 29) return record(n - 30);
    if (n % 31 === 0)
      return { ...common, type: "comment", object: post, content: 'a "word" \\ and\nmore é 🙂' };
    if (n % 37 === 0) return { ...common, type: "like", id: `é-${n}`, object: post };
    return { ...common, type: n % 3 === 0 ? (n % 2 === 0 ? "PRAISE" : "like") : "comment", object: post };
  };
  const lines = (from: number, count: number, end = "\n", odd: (n: number) => string | null = () => null) =>
    Array.from(
      { length: count },
      (_, i) => `${odd(from + i) ?? JSON.stringify(record(from + i))}${end}`,
    ).join("");

  test("on lines of JSON", async () => {
    // The second file says some of the first again, and otherwise.
    const files = { "a.ndjson": lines(1, 1200), "b.ndjson": lines(1080, 800, "\r\n").trimEnd() };
    const { outcome, fewest, digested } = await judgedEachWay(files, "ndjson");
    expect(outcome).toMatchObject({ conclusion: "fail" });
    expect(digested).toBe(2);
    expect(fewest).toBeGreaterThan(150);
  });

  test("on lines longer than a piece, and on many that say nothing", async () => {
    const long = (n: number) =>
      n % 90 === 0
        ? JSON.stringify({ ...record(n + 1), content: '\\"é🙂'.repeat(n % 180 === 0 ? 900 : 12_000) })
        : null;
    const blank = (n: number) => (n % 50 < 20 ? " ".repeat(n % 7) : null);
    const files = { "a.ndjson": lines(1, 1200, "\n", long), "b.ndjson": lines(1300, 900, "\n", blank) };
    expect((await judgedEachWay(files, "ndjson")).fewest).toBeGreaterThan(50);
  });

  test("on lines that are wrong, wherever they are", async () => {
    const wrong = (n: number) => {
      if (n % 97 === 0) return `{"type":"like","published":"2026-03-0${n % 10}`;
      if (n % 89 === 0) return JSON.stringify({ ...record(n + 1), type: "lke" });
      return n % 83 === 0 ? JSON.stringify({ ...record(n + 1), channel: "linkdin" }) : null;
    };
    // Behind blank lines alone, only the first record may say something of its file.
    const late = (n: number) => (n === 1306 ? '{"version":1,"channel":"x"}' : null);
    const files = {
      "a.ndjson": lines(1, 1200, "\n", wrong),
      "b.ndjson": `${"\n".repeat(17_000)}${lines(1301, 400, "\n", late)}`,
    };
    const { outcome, fewest } = await judgedEachWay(files, "ndjson");
    expect(outcome).toHaveLength(27);
    expect(fewest).toBeGreaterThan(100);
  });

  /** Cells in which a row seems to end, to begin or to hold others. */
  const CELLS = [
    '"a ""word"""',
    '"one\ncomment,c-0,sam,p-40,2026-03-05T10:00:00Z,,"',
    '"\n\n"',
    '"a,b"',
    '"\r\n""\r\n"',
    `"${"like,l-0,sam,p-40,2026-03-05,,\n".repeat(9)}"`,
    "' guarded",
    "é 🙂",
  ];
  const HEADER = "type,id,actor,object,published,target,content";
  const row = (n: number, idOf = (id: unknown) => id) => {
    if (n % 101 === 0) return HEADER;
    if (n % 53 === 0) return ",,,,,,";
    const { type, id, actor, object = "", published, target = "" } = record(n);
    const account = typeof actor === "string" ? actor : "ann";
    const content = n % 41 === 0 ? (CELLS[n % CELLS.length] as string) : "";
    return [type, idOf(id), account, object, published, target, content].join(",");
  };
  const sheet = (from: number, count: number, end = "\n", rowOf = row) =>
    [HEADER, ...Array.from({ length: count }, (_, i) => rowOf(from + i))].join(end);

  test("on sheets", async () => {
    // Cells of several pieces, whose lines look like rows.
    const wide = `comment,c-0,sam,p-480,2026-03-05,,"${"like,l-0,sam,p-40,2026-03-05,,\n".repeat(400)}"`;
    const around = [480, 500, 520, 540].map((at) => sheet(1, 900, "\n", (n) => (n === at ? wide : row(n))));
    const files = {
      "a.csv": sheet(1, 1400),
      "b.csv": sheet(1260, 1200, "\r\n"),
      ...Object.fromEntries(around.map((text, i) => [`c${i}.csv`, text])),
    };
    const { outcome, fewest, digested } = await judgedEachWay(files, "csv");
    expect(outcome).toMatchObject({ conclusion: "fail" });
    expect(digested).toBe(6);
    expect(fewest).toBeGreaterThan(150);
  });

  test("on rows that are wrong, wherever they are", async () => {
    const wrong = (n: number) => {
      if (n % 97 === 0) return "lke,c-1,sam,p-40,2026-03-05,,";
      return n % 89 === 0 ? `like,c-${n},sam,p-40,#NAME?,,` : row(n % 41 === 0 ? n + 1 : n);
    };
    const { outcome, fewest } = await judgedEachWay({ "a.csv": sheet(1, 1400, "\n", wrong) }, "csv");
    expect(outcome).toHaveLength(29);
    expect(fewest).toBeGreaterThan(100);
  });

  const cut = (n: number) => `123456789012${n}000`;
  const WHOLE = "123456789012345678";
  /** A sheet whose ids are short but for those of some rows. */
  const withIds = (ids: Record<number, string>) => sheet(1, 1400, "\n", (n) => row(n, (id) => ids[n] ?? id));

  test.each([
    ["first where both threads read", { 300: cut(345), 421: cut(346), 423: cut(347), 680: cut(348) }, 1],
    ["in two pieces of many", { 503: cut(345), 680: cut(346) }, 1],
    ["in a row of several lines, and behind it", { 1025: cut(345), 1030: cut(346) }, 1],
    ["beside the beginning", { 3: cut(345), 503: cut(346) }, 1],
    ["and a whole one before", { 4: WHOLE, 503: cut(345) }, 0],
    ["and a whole one behind", { 503: cut(345), 680: WHOLE }, 0],
    ["and a whole one between", { 4: cut(345), 503: WHOLE, 680: cut(346) }, 0],
  ])("on ids that a spreadsheet cut: %s", async (_, ids, faults) => {
    const { outcome } = await judgedEachWay({ "a.csv": withIds(ids) }, "csv");
    expect(Array.isArray(outcome) ? outcome.length : 0).toBe(faults);
  });
});
