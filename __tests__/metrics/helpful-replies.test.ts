import { describe, expect, it } from "vitest";
import type { PlainRecord } from "../support/company.ts";
import { judge } from "../support/judge.ts";

const rule = "employee-share";
const roster = { people: ["ann", "bob"] };

function comment(actor: string, more: Partial<PlainRecord> = {}): PlainRecord {
  return { type: "comment", actor, object: "p-1", published: "2026-11-10T09:00:00Z", ...more };
}

const posts = ["p-1", "p-2"].map((id) => ({ ...comment("acme"), type: "post", object: null, id }));

function shareOf(records: readonly PlainRecord[], options = {}) {
  const { worst } = judge({
    rule,
    records: [...posts, ...records],
    roster,
    options: { "min-sample": 1, ...options },
  });
  return worst === null ? null : [worst.actual, worst.sample];
}

const asked = comment("sam", { id: "c-1", published: "2026-11-10T08:00:00Z" });
const reply = (actor: string, to = "c-1", id = `${actor}-${to}`) => comment(actor, { id, inReplyTo: to });

describe("an employee's reply to an outsider's comment", () => {
  it("is on neither side", () => {
    expect(shareOf([asked, reply("ann")])).toEqual([0, 1]);
    expect(shareOf([asked, comment("ann", { target: "sam" })])).toEqual([0, 1]);
  });

  it("is so once for each comment, by whichever employee", () => {
    expect(shareOf([asked, reply("ann"), reply("bob")])).toEqual([0.5, 2]);
    expect(shareOf([asked, reply("ann"), reply("ann", "c-1", "again")])).toEqual([0.5, 2]);
    expect(
      shareOf([asked, { ...asked, actor: "kim", id: "c-2" }, reply("ann"), reply("bob", "c-2")]),
    ).toEqual([0, 2]);
  });

  it.each([
    ["a comment to the post", comment("ann")],
    ["a reply to a colleague", comment("ann", { target: "bob" })],
    ["a like of the comment", comment("ann", { type: "like", object: "c-1" })],
  ])("is not %s", (_, record) => {
    expect(shareOf([asked, record], { of: ["comment", "like"] })).toEqual([0.5, 2]);
  });

  it("is told beside the share", () => {
    const many = Array.from({ length: 3 }, (_, i) => comment("bob", { id: `b-${i}` }));
    const { findings } = judge({
      rule,
      records: [asked, reply("ann"), ...many],
      roster,
      options: { "min-sample": 1 },
    });
    expect(findings[0]?.message).toContain(
      "75% of comments are from employees, not counting 1 reply to outsiders (limit 20%; 3 of 4)",
    );
  });
});

describe("what may be set aside", () => {
  const outside = (count: number, more: Partial<PlainRecord> = {}): PlainRecord => ({
    ...{ type: "comment", object: "p-1", published: "2026-11-10", side: "outside", count },
    ...more,
  });
  const ours = (count: number, more: Partial<PlainRecord> = {}): PlainRecord => ({
    ...outside(count, more),
    ...{ side: "inside", toward: "outside" },
  });

  it("is of an aggregated row no more than outsiders said on that post by that day", () => {
    expect(shareOf([outside(20), ours(500)])).toEqual([480 / 500, 500]);
    expect(shareOf([outside(20), ours(15)])).toEqual([0, 20]);
    expect(shareOf([outside(20), ours(15), ours(15)])).toEqual([10 / 30, 30]);
    expect(shareOf([outside(20, { object: "p-2" }), ours(15)])).toEqual([15 / 35, 35]);
    expect(shareOf([outside(20, { published: "2026-11-11" }), ours(15)])).toEqual([15 / 35, 35]);
  });

  it("is of a named row no more than the person said there before", () => {
    const toSam = (count: number) => comment("ann", { target: "sam", count });
    expect(shareOf([asked, toSam(500)])).toEqual([499 / 500, 500]);
    expect(shareOf([{ ...asked, object: "p-2" }, toSam(1)])).toEqual([0.5, 2]);
    expect(shareOf([asked, { ...asked, id: "c-2" }, toSam(1), toSam(1)])).toEqual([0, 2]);
  });

  it.each([
    ["a like", { type: "like" }, [1, 1]],
    ["a share", { type: "share" }, [1, 1]],
    ["what was said later", { published: "2026-11-10T09:00:01Z" }, [0.5, 2]],
    ["what was said at the same time", { published: "2026-11-10T09:00:00Z" }, [0.5, 2]],
    ["what was said on a later day", { published: "2026-11-11" }, [0.5, 2]],
  ])("is no reply to %s", (_, change, expected) => {
    expect(shareOf([{ ...asked, ...change }, reply("ann")])).toEqual(expected);
    expect(shareOf([{ ...asked, ...change }, comment("ann", { target: "sam" })])).toEqual(expected);
  });

  it.each(["mention", "quote", "review", "message"])("is a reply to a %s", (type) => {
    const said = { ...asked, type, object: null };
    expect(shareOf([said, reply("ann"), comment("kim"), comment("bob")])).toEqual([0.5, 2]);
  });

  it("leaves to whoever names what they answer what they answer", () => {
    const other = comment("ann", { target: "sam" });
    expect(shareOf([asked, other, reply("bob")])).toEqual([0.5, 2]);
    expect(shareOf([asked, { ...asked, id: "c-2" }, other, reply("bob", "c-2")])).toEqual([0, 2]);
  });

  it.each([
    ["who asked", { actor: null }],
    ["when", { published: null }],
  ])("is open where nobody knows %s", (_, gone) => {
    const records = [{ ...asked, ...gone }, reply("ann"), comment("kim")];
    const period = { from: "2026-11-09", to: "2026-11-12" };
    const { findings } = judge({ rule, records, period, roster, options: { "min-sample": 1, max: "30%" } });
    expect(findings.map(({ outcome, reason }) => reason ?? outcome)).toEqual(["incomplete"]);
  });
});
