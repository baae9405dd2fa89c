import { describe, expect, it } from "vitest";
import { aggregated } from "../../src/app/aggregated.ts";
import { brandOf, type Company, type PlainFile, type PlainRecord, tableOf } from "../support/company.ts";

const DAY = "2026-11-10";
const post = { type: "post", id: "p-1", actor: "acme", published: DAY };

function countsOf(company: Company) {
  return aggregated(tableOf(company), { brand: brandOf(company), rules: [], window: 14, hours: null });
}

function comment(actor: string | null, more: Partial<PlainRecord> = {}): PlainRecord {
  return { type: "comment", actor, published: DAY, ...more };
}

/** Toward which side the last of some records is in counts; its like is no other. */
function toward(records: readonly PlainRecord[], company: Company = {}) {
  return countsOf({ records, ...company }).activities.at(-1)?.toward ?? null;
}

describe("toward which side a count says that it was", () => {
  const under = { object: "p-1" };
  const sam = comment("sam", { id: "c-1", ...under });
  const samAlone = { ...comment("sam", { id: "c-1" }), type: "mention" };
  const reply = { inReplyTo: "c-1" };
  it.each<[string, PlainRecord[], string | null]>([
    ["an outsider to the brand", [post, sam], null],
    ["an outsider to another", [post, sam, comment("kim", { ...under, ...reply })], "outside"],
    ["an outsider to another, under no post", [samAlone, comment("kim", reply)], "others"],
    ["an employee to an outsider", [post, sam, comment("ann", { ...under, ...reply })], "outside"],
    ["an employee to an outsider, under no post", [samAlone, comment("ann", reply)], "outside"],
    ["an employee to a like", [{ ...sam, type: "like" }, comment("ann", { ...under, ...reply })], "others"],
    ["somebody unnamed to an outsider", [post, sam, comment(null, { ...under, ...reply })], "outside"],
    ["somebody unnamed to an outsider, under no post", [samAlone, comment(null, reply)], "unknown"],
    [
      "somebody unnamed to an employee, under no post",
      [{ ...samAlone, actor: "ann" }, comment(null, reply)],
      "others",
    ],
    [
      "anybody to somebody unnamed",
      [{ ...sam, actor: null }, comment("kim", { ...under, ...reply })],
      "unknown",
    ],
    ["the brand where an outsider spoke", [post, sam, comment("acme", under)], "unknown"],
    ["the brand where nobody spoke", [post, comment("acme", under)], "brand"],
    ["somebody unnamed where an outsider spoke", [post, sam, comment(null, under)], "unknown"],
    ["somebody unnamed where nobody spoke", [post, comment(null, under)], "brand"],
    ["somebody unnamed who likes it", [post, sam, { ...comment(null, under), type: "like" }], null],
    ["what counts said before", [post, comment(null, { ...under, count: 3, toward: "others" })], "others"],
  ])("%s", (_, records, side) => {
    expect(toward(records)).toBe(side);
  });

  it("is others for who is named on a channel where nobody is known, and is not the brand", () => {
    const records = [post, sam, comment("kim", { ...under, ...reply })];
    expect(toward(records, { roster: { people: [], noAccounts: [] } })).toBe("others");
  });
});

describe("the days of counts", () => {
  const dated: PlainFile = { records: [comment("sam", { published: "2026-11-10T10:00:00Z" })] };
  const undated: PlainFile = { records: [comment("ann", { published: null })] };

  it("gives no days to what a file without any holds", () => {
    expect(countsOf({ files: [dated] }).envelope).toMatchObject({ period: { from: DAY, to: DAY } });
    const { envelope } = countsOf({ files: [undated, dated] });
    expect([envelope.period, envelope.covers]).toEqual([undefined, [expect.objectContaining({ from: DAY })]]);
  });

  it.each<[string, PlainFile["period"], boolean]>([
    ["the same days", { from: DAY, to: DAY }, true],
    ["other days of the window", { from: "2026-11-01", to: "2026-11-02" }, true],
    ["days of another window", { from: "2026-10-01", to: "2026-10-02" }, false],
    ["no day", undefined, false],
  ])("says what was answered only where what the brand did was exported, of %s", (_, period, isKnown) => {
    const brand: PlainFile = { records: [], complete: ["comment"], ...(period && { period }) };
    const question = { ...dated, outbound: false };
    const [count] = countsOf({ files: [question, brand] }).activities;
    expect(count?.answered ?? null).toEqual(isKnown ? expect.objectContaining({ "24h": 0 }) : null);
  });
});
