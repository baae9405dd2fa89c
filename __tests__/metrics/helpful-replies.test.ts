import { describe, expect, it } from "vitest";
import type { PlainRecord } from "../support/company.ts";
import { judge } from "../support/judge.ts";

const rule = "employee-share";
const roster = { people: ["ann", "bob"] };

function comment(actor: string, more: Partial<PlainRecord> = {}): PlainRecord {
  return { type: "comment", actor, object: "p-1", published: "2026-11-10T09:00:00Z", ...more };
}

function shareOf(records: readonly PlainRecord[], options = {}) {
  const { worst } = judge({ rule, records, roster, options: { "min-sample": 1, ...options } });
  return worst === null ? null : [worst.actual, worst.sample];
}

const asked = comment("sam", { id: "c-1" });
const reply = (actor: string, to = "c-1", id = `${actor}-${to}`) => comment(actor, { id, inReplyTo: to });

describe("an employee's reply to an outsider's comment", () => {
  it("is on neither side", () => {
    expect(shareOf([asked, reply("ann")])).toEqual([0, 1]);
    expect(shareOf([asked, comment("ann", { target: "sam" })])).toEqual([0, 1]);
  });

  it("is so once for each comment, by whichever employee", () => {
    expect(shareOf([asked, reply("ann"), reply("bob")])).toEqual([0.5, 2]);
    expect(shareOf([asked, reply("ann"), reply("ann", "c-1", "again")])).toEqual([0.5, 2]);
    expect(shareOf([asked, comment("kim", { id: "c-2" }), reply("ann"), reply("bob", "c-2")])).toEqual([
      0, 2,
    ]);
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
