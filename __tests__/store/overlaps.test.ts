import { describe, expect, it } from "vitest";
import { viewOf } from "../../src/report/view.ts";
import { type PlainFile, type PlainRecord, reportOn, tableOf } from "../support/company.ts";
import { entryOf } from "../support/well-formed.ts";

const post: PlainRecord = { type: "post", id: "p-1", actor: "acme", published: "2026-11-10" };
const single = (actor: string, more: Partial<PlainRecord> = {}): PlainRecord => ({
  ...{ type: "comment", actor, object: "p-1", published: "2026-11-10T09:00:00Z" },
  ...more,
});
const counts = (count: number, more: Partial<PlainRecord> = {}): PlainRecord => ({
  ...{ type: "comment", object: "p-1", published: "2026-11-10", side: "outside", count },
  ...more,
});
const people = (count: number) => Array.from({ length: count }, (_, i) => single(`sam-${i}`));

/** How many comments each side has. */
function sides(...files: (readonly PlainRecord[])[]) {
  const { figures } = reportOn(
    { files: files.map((records): PlainFile => ({ records })) },
    { asOf: "2026-11-12" },
  );
  return [figures.inside.comment, figures.outside.comment];
}

describe("what one file counts and another holds one by one", () => {
  it("counts once: the names, and of the count what exceeds them", () => {
    expect(sides([post, ...people(3)], [counts(3)])).toEqual([0, 3]);
    expect(sides([post, ...people(3)], [counts(10)])).toEqual([0, 10]);
    expect(sides([post, ...people(3)], [counts(2)])).toEqual([0, 3]);
    expect(sides([counts(10)], [post, ...people(3)])).toEqual([0, 10]);
  });

  it("counts once in several files of counts each", () => {
    expect(sides([post, ...people(3)], [counts(3)], [counts(5)])).toEqual([0, 5]);
    expect(sides([post, ...people(3)], [counts(2), counts(2)])).toEqual([0, 4]);
  });

  it.each([
    ["post", { object: "p-2" }],
    ["type", { type: "review" }],
    ["day", { published: "2026-11-11" }],
    ["channel", { channel: "linkedin" }],
  ])("adds up where the %s is another", (_, more) => {
    const table = tableOf({ files: [{ records: [post, ...people(3)] }, { records: [counts(3, more)] }] });
    expect(table.overlaps).toEqual([]);
  });

  it("adds up on the other side, and in one file", () => {
    expect(sides([post, ...people(3)], [counts(3, { side: "inside" })])).toEqual([3, 3]);
    expect(sides([post, ...people(3), counts(3)])).toEqual([0, 6]);
  });

  it("counts once over the days that a count is of", () => {
    const period = { from: "2026-11-09", to: "2026-11-11" };
    expect(sides([post, ...people(3)], [counts(3, { published: null, period })])).toEqual([0, 3]);
    const later = { from: "2026-11-11", to: "2026-11-12" };
    expect(sides([post, ...people(3)], [counts(3, { published: null, period: later })])).toEqual([0, 6]);
  });

  it("never turns what breaks the limit alone into a pass", () => {
    const ours = Array.from({ length: 2 }, () => single("ann"));
    const files = [{ records: [post, ...ours, ...people(6)] }, { records: [counts(6)] }];
    const rules = [entryOf("employee-share", { max: "20%", "min-sample": 1 })];
    const report = reportOn({ files }, { rules, asOf: "2026-11-12" });
    expect(report.rules[0]).toMatchObject({ outcome: "fail", worst: { actual: 0.25 } });
  });

  it("is a note that names both lines", () => {
    const report = reportOn({ files: [{ records: [post, ...people(3)] }, { records: [counts(10)] }] });
    expect(report.inputs.overlaps).toEqual({
      count: 1,
      first: [
        {
          location: { file: "snapshots/2.ndjson", line: 1, column: 1 },
          single: { file: "snapshots/1.ndjson", line: 2, column: 1 },
          type: "comment",
          count: 10,
          twice: 3,
        },
      ],
    });
    expect(report.inputs).toMatchObject({ activities: 11, duplicates: 3 });
    expect(viewOf(report).summary.notes.join()).toContain(
      "snapshots/2.ndjson:1:1 counts 10 comments, of which snapshots/1.ndjson:2:1 and other lines hold 3",
    );
  });
});
