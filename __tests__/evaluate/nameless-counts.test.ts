import { describe, expect, it } from "vitest";
import { github } from "../../src/report/renderers/github.ts";
import { summaryOf } from "../../src/report/view/summary.ts";
import { viewOf } from "../../src/report/view.ts";
import { type PlainRecord, reportOn } from "../support/company.ts";
import { entryOf } from "../support/well-formed.ts";

const comments = (actor: string, many: number): PlainRecord[] =>
  Array.from({ length: many }, (_, i) => ({
    type: "comment",
    actor,
    object: `p-${i}`,
    published: "2026-11-10",
  }));
const counted = (count: number, side: "inside" | "outside"): PlainRecord => ({
  type: "comment",
  object: "p-1",
  side,
  count,
  published: "2026-11-10",
});

function share(records: readonly PlainRecord[]) {
  const rules = [entryOf("employee-share", { max: 0.2, "min-sample": 1 })];
  return reportOn({ records, roster: { people: ["ann"] } }, { rules, asOf: "2026-11-15" });
}

describe("a row without an account that alone decides", () => {
  it("is named where a limit holds by it", () => {
    const report = share([...comments("ann", 19), ...comments("sam", 5), counted(1000, "outside")]);
    expect(report.rules[0]).toMatchObject({ outcome: "pass", decidedBy: { count: 1000, all: 1024 } });
    expect(summaryOf(report).notes[0]).toContain("1,000 of 1,024 comments are one row without an account");
    expect(github([viewOf(report)])).toMatch(
      /^::notice .*::1,000 of 1,024 comments .* decides employee-share/m,
    );
  });

  it("is named where it is spread over rows, of counts or one by one", () => {
    const spread = Array.from({ length: 20 }, () => counted(40, "outside"));
    const report = share([...comments("ann", 80), ...comments("sam", 5), ...spread]);
    expect(report.rules[0]).toMatchObject({ outcome: "pass", decidedBy: { rows: 20, count: 800, all: 885 } });
    expect(summaryOf(report).notes[0]).toMatch(/^800 of 885 comments are in 20 rows .*; they alone decide/);
    const single = Array.from({ length: 400 }, () => counted(1, "outside"));
    expect(share([...comments("ann", 80), ...comments("sam", 5), ...single]).rules[0]).toMatchObject({
      decidedBy: { rows: 400, count: 400 },
    });
  });

  it("is named in the finding where a limit is broken by it", () => {
    const report = share([...comments("ann", 1), ...comments("sam", 20), counted(500, "inside")]);
    expect(report.rules[0]?.findings[0]?.message).toContain("500 of 521 comments are one row");
  });

  it.each([
    ["it turns nothing", [...comments("sam", 24), counted(1000, "outside")]],
    ["it is small", [...comments("ann", 3), ...comments("sam", 11), counted(2, "outside")]],
    ["all is counted", [counted(1000, "outside"), counted(10, "inside")]],
    ["it is named", [...comments("ann", 9), { ...counted(1000, "outside"), actor: "sam" }]],
  ])("is not named where %s", (_, records) => {
    expect(share(records).rules[0]?.decidedBy).toBeUndefined();
  });
});
