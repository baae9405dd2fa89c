import { describe, expect, it } from "vitest";
import { changeReport, runChange } from "../support/change.ts";
import type { PlainFile } from "../support/company.ts";
import { judge, onlyFinding } from "../support/judge.ts";

const rule = "retention";
const LIKE = { type: "like", actor: "sam", object: "p-1", published: "2026-11-10" };

function kept(file: Partial<PlainFile>, asOf = "2026-11-15") {
  return judge({ rule, files: [{ records: [LIKE], ...file }], asOf });
}

describe(rule, () => {
  it.each([
    ["on the last day", { keep: "5d" }, "pass"],
    ["a day later", { keep: "4d" }, "fail"],
    ["without `keep`", {}, "pass"],
    ["counted from when it was exported", { keep: "2d", retrieved: "2026-11-13" }, "pass"],
    ["exported a day earlier", { keep: "2d", retrieved: "2026-11-12" }, "fail"],
    ["by the local day of a time", { keep: "2d", retrieved: "2026-11-12T23:59:59Z" }, "fail"],
    ["by the last covered day", { keep: "2d", period: { from: "2026-11-09", to: "2026-11-13" } }, "pass"],
    ["with the brand's own posts alone", { keep: "1d", records: [{ ...LIKE, actor: "acme" }] }, "pass"],
    [
      "with counts alone",
      { keep: "1d", records: [{ ...LIKE, actor: null, side: "outside", count: 9 }] },
      "pass",
    ],
    [
      "with employees alone, who are people too",
      { keep: "1d", records: [{ ...LIKE, actor: "ann" }] },
      "fail",
    ],
  ] as [string, Partial<PlainFile>, string][])("%s", (_, file, outcome) => {
    expect(kept(file).outcome).toBe(outcome);
  });

  it("names the oldest file of each `keep`, and how many more there are", () => {
    const file = (name: string, keep: string, published: string) => ({
      name,
      keep,
      records: [{ ...LIKE, published }],
    });
    const files = [
      file("s/1.ndjson", "2d", "2026-11-10"),
      file("s/2.ndjson", "2d", "2026-11-11"),
      file("s/3.ndjson", "2d", "2026-11-15"),
      file("t/1.ndjson", "4d", "2026-11-10"),
    ];
    const { findings } = judge({ rule, files, asOf: "2026-11-15" });
    expect(findings.map(({ message }) => message.split(". ")[0])).toEqual([
      "The file s/1.ndjson is 3 days past its `keep` of 2 days, and 1 more file too.",
      "The file t/1.ndjson is 1 day past its `keep` of 4 days.",
    ]);
    expect(findings.map(({ location }) => location.file)).toEqual(["s/1.ndjson", "t/1.ndjson"]);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });

  it("keeps a finding's fingerprint while the file grows older", () => {
    const print = (asOf: string) => onlyFinding(kept({ keep: "1d" }, asOf)).fingerprint;
    expect(print("2026-11-15")).toBe(print("2026-11-20"));
  });
});

describe("append-only, past `keep`", () => {
  const record = (fields: object) =>
    `${JSON.stringify({ type: "like", object: "p-1", published: "2026-11-10", ...fields })}\n`;
  const named = ["sam", "kim"].map((actor) => record({ actor })).join("");
  const company = (keep: string | null, snapshot: string) => ({
    "engagement.policy.yml": JSON.stringify({
      version: 1,
      brand: { name: "Acme", accounts: { mastodon: "acme" } },
      roster: "roster.yml",
      snapshots: [{ path: "snapshots/*.ndjson", channel: "mastodon", ...(keep === null ? {} : { keep }) }],
      rules: { "append-only": {} },
    }),
    "roster.yml": "version: 1\npeople: [{ id: p-1, relation: employee, accounts: { mastodon: ann } }]\n",
    "snapshots/1.ndjson": snapshot,
    "snapshots/2.ndjson": record({ actor: "lee", published: "2026-11-14" }),
  });
  const outcome = async (
    keep: string | null,
    after: string | null,
    { keepAfter = keep, path = "snapshots/*.ndjson" }: { keepAfter?: string | null; path?: string } = {},
  ) => {
    const { "snapshots/1.ndjson": _, ...gone } = company(keepAfter, "");
    const change = after === null ? gone : company(keepAfter, after);
    const policy = change["engagement.policy.yml"].replace("snapshots/*.ndjson", path);
    const report = await runChange(
      company(keep, named),
      { ...change, "engagement.policy.yml": policy },
      { asOf: "2026-11-15" },
    );
    return changeReport(report, "append-only").outcome;
  };
  const counts = (count: number, side = "outside") => record({ side, count });

  it("lets a whole file go, and no sooner", async () => {
    expect(await outcome("4d", null)).toBe("pass");
    expect(await outcome("5d", null)).toBe("fail");
    expect(await outcome(null, null)).toBe("fail");
  });

  it.each([
    ["a row", record({ actor: "sam" })],
    ["a row, with another", `${record({ actor: "kim" })}${record({ actor: "eva" })}`],
    ["fewer counts", counts(1)],
    ["counts of another side", counts(2, "inside")],
    [
      "nothing, and the word that nothing happened",
      '{"complete":["like"],"period":{"from":"2026-11-10","to":"2026-11-10"}}\n',
    ],
  ])("lets none of it be chosen: %s", async (_, after) => {
    expect(await outcome("1d", after)).toBe("fail");
  });

  it("lets all of it be replaced by as many counts at any time", async () => {
    expect(await outcome("5d", counts(2))).toBe("pass");
    expect(await outcome("1d", counts(2))).toBe("pass");
    expect(await outcome(null, counts(2))).toBe("pass");
  });

  it("goes by the longer `keep`, also where the change brings it with another path", async () => {
    for (const path of ["snapshots/*.ndjson", "snapshots/**"]) {
      expect(await outcome(null, null, { keepAfter: "1d", path })).toBe("fail");
      expect(await outcome("30d", null, { keepAfter: "1d", path })).toBe("fail");
      expect(await outcome("1d", null, { keepAfter: "30d", path })).toBe("fail");
      expect(await outcome("1d", null, { path })).toBe("pass");
    }
  });

  it("lets nothing be edited", async () => {
    const edited = named.replace('"p-1"', '"p-2"');
    const withIds = (text: string) => `${text.replaceAll('"type"', '"id":"l-1","type"').split("\n", 1)[0]}\n`;
    const before = company("1d", withIds(named));
    const report = await runChange(before, company("1d", withIds(edited)), { asOf: "2026-11-15" });
    expect(changeReport(report, "append-only").outcome).toBe("fail");
  });
});
