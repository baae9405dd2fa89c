import { describe, expect, it } from "vitest";
import type { PlainRecord } from "../support/company.ts";
import { judge, onlyFinding } from "../support/judge.ts";
import { itJudgesItsWindow } from "../support/window-edges.ts";

const rule = "insider-chatter";
const roster = { people: ["ann", "bea"], bots: ["robot"] };

function comment(actor: string | null, more: Partial<PlainRecord> = {}): PlainRecord {
  return { type: "comment", actor, object: "p-1", published: "2026-11-10T10:00:00Z", ...more };
}

const ann = comment("ann", { id: "a-1" });
const reply = comment("bea", { inReplyTo: "a-1" });
const guests = (count: number) => Array.from({ length: count }, (_, i) => comment(`guest-${i}`));

describe(rule, () => {
  it("takes the share of insiders' comments that answer insiders", () => {
    const finding = onlyFinding(judge({ rule, roster, records: [ann, reply, reply, ...guests(7)] }));
    expect(finding).toMatchObject({ outcome: "fail", level: "error", actual: 0.2, limit: 0.1, sample: 10 });
    expect(finding.message).toContain(
      "20% of comments are employees talking to each other (limit 10%; 2 of 10).",
    );
    expect(finding.location.line).toBe(2);
  });

  it("passes at the limit, and by a limit of 0 only without any", () => {
    expect(judge({ rule, roster, records: [ann, reply, ...guests(8)] }).outcome).toBe("pass");
    const none = { max: 0 };
    expect(
      onlyFinding(judge({ rule, roster, options: none, records: [ann, reply, ...guests(8)] })).actual,
    ).toBe(0.1);
    const toGuest = comment("bea", { inReplyTo: "g-1" });
    const records = [ann, comment("sam", { id: "g-1" }), toGuest, ...guests(8)];
    expect(judge({ rule, roster, options: none, records }).outcome).toBe("pass");
  });

  it("knows an insider by target too", () => {
    const thanks = comment("bea", { target: "ann" });
    expect(onlyFinding(judge({ rule, roster, records: [thanks, thanks, ...guests(8)] })).actual).toBe(0.2);
  });

  it("is not about what guests say to insiders, nor about the brand and bots", () => {
    const records = [
      ann,
      ...guests(9).map((guest) => ({ ...guest, inReplyTo: "a-1" })),
      comment("acme", { inReplyTo: "a-1" }),
      comment("robot", { inReplyTo: "a-1" }),
    ];
    expect(judge({ rule, roster, options: { max: 0 }, records })).toMatchObject({
      outcome: "pass",
      checked: 1,
    });
  });

  it("is too small below its sample", () => {
    const finding = onlyFinding(judge({ rule, roster, records: [ann, reply, ...guests(7)] }));
    expect(finding).toMatchObject({ reason: "too-small", level: "notice", sample: 9 });
  });

  it("has no data where comments were not exported, and leaves it open where they name nobody", () => {
    const like = { type: "like", actor: "sam", object: "p-1", published: "2026-11-10" };
    const missing = onlyFinding(judge({ rule, roster, records: [like] }));
    expect(missing).toMatchObject({ reason: "no-data", level: "error" });
    expect(missing.message).toContain("No comments were exported");
    const options = { "min-sample": 2 };
    const unnamed = onlyFinding(judge({ rule, roster, options, records: [comment(null), comment(null)] }));
    expect(unnamed).toMatchObject({ reason: "incomplete", low: 0, high: 1, unknown: 2 });
    expect(unnamed.message).toContain("2 of 2 comments don't name an author");
  });

  it("leaves unknown authors out where others are named", () => {
    const records = [ann, reply, reply, comment(null), comment(null), ...guests(7)];
    expect(onlyFinding(judge({ rule, roster, records })).sample).toBe(10);
  });

  it("leaves it open where no comment tells what it answers, and insiders wrote enough to matter", () => {
    const flat = [comment("ann"), comment("bea"), ...guests(8)];
    const finding = onlyFinding(judge({ rule, roster, records: flat }));
    expect(finding).toMatchObject({ reason: "incomplete", low: 0, high: 0.2 });
    expect(finding.message).toContain(
      "2 of 2 comments by employees don't say who they reply to. Export `inReplyTo` or `target`.",
    );
    // One of ten would be within the limit, whomever it answered.
    expect(judge({ rule, roster, records: [comment("ann"), ...guests(9)] }).outcome).toBe("pass");
    const told = [...flat, comment("acme", { inReplyTo: "p-1" })];
    expect(judge({ rule, roster, records: told }).outcome).toBe("pass");
  });

  it.each<[string, Partial<PlainRecord>]>([
    ["its author has no name", { actor: null }],
    ["its author may have left", { actor: "bea", published: null }],
    ["whom it is toward may have left", { target: "bea", published: null }],
  ])("leaves it open where employees may be talking under no post that we know: %s", (_, thanks) => {
    const left = { accounts: "bea", until: "2026-11-05" };
    const period = { from: "2026-11-01", to: "2026-11-15" };
    const talk = comment("ann", { target: "ann", ...thanks });
    const trial = { rule, roster: { people: ["ann", left] }, period, maxUnknown: 0, options: { max: 0 } };
    expect(onlyFinding(judge({ ...trial, records: [talk, reply, ...guests(9)] })).reason).toBe("incomplete");
  });

  it("knows employees by the side that a record states alone", () => {
    const nameless = { actor: null, side: "inside" } as const;
    const records = [
      comment(null, { ...nameless, id: "n-1" }),
      comment(null, { ...nameless, inReplyTo: "n-1" }),
    ];
    const trial = { rule, roster, options: { max: 0 }, records: [...records, ...guests(8)] };
    expect(onlyFinding(judge(trial)).actual).toBe(0.1);
  });

  it("takes what stands under an employee's own post for no comment that says what it answers", () => {
    const post = { type: "post", id: "p-2", actor: "ann", published: "2026-11-10T10:00:00Z" };
    const records = [post, comment("bea", { object: "p-2" }), comment("ann"), comment("bea"), ...guests(8)];
    expect(onlyFinding(judge({ rule, roster, records })).reason).toBe("incomplete");
  });

  it("leaves it open for aggregated insiders who may have answered anybody", () => {
    const inside = comment(null, { side: "inside", count: 5 });
    const outside = comment(null, { side: "outside", count: 20 });
    expect(onlyFinding(judge({ rule, roster, records: [inside, outside] })).reason).toBe("incomplete");
    const few = { ...inside, count: 2 };
    expect(judge({ rule, roster, records: [few, outside] }).outcome).toBe("pass");
    const toAnn = { ...inside, target: "ann" };
    expect(onlyFinding(judge({ rule, roster, records: [toAnn, outside] })).actual).toBe(0.2);
    // What is known is enough to fail.
    expect(onlyFinding(judge({ rule, roster, records: [toAnn, inside, outside] })).outcome).toBe("fail");
  });

  it("goes by who was inside on the day, on both sides", () => {
    const later = comment("bea", { inReplyTo: "a-1", published: "2026-11-12T10:00:00Z" });
    const records = [ann, later, later, ...guests(7)];
    const outcome = (person: object) =>
      judge({ rule, roster: { people: ["ann", { accounts: "bea", ...person }] }, records }).outcome;
    expect(outcome({ from: "2026-11-12" })).toBe("fail");
    expect(outcome({ from: "2026-11-13" })).toBe("pass");
    expect(outcome({ until: "2026-11-12" })).toBe("pass");
    const left = judge({
      rule,
      roster: { people: [{ accounts: "ann", until: "2026-11-11" }, "bea"] },
      records,
    });
    expect(left.outcome).toBe("pass");
  });

  it("finds an answered comment only in its channel, and judges channels together or alone", () => {
    const elsewhere = { channel: "linkedin" };
    const people = ["ann", "bea", { accounts: { linkedin: ["ann", "bea"] } }];
    const records = [ann, reply, reply, ...guests(7), comment("bea", { inReplyTo: "a-1", ...elsewhere })];
    const both = onlyFinding(judge({ rule, roster: { people }, records }));
    expect(both).toMatchObject({ actual: 2 / 11 });
    const linkedin = { channels: ["linkedin"], "min-sample": 1 };
    expect(judge({ rule, roster: { people }, options: linkedin, records }).outcome).toBe("pass");
  });

  it.each<[string, Partial<PlainRecord>, string]>([
    ["beside them", {}, "pass"],
    ["long before, on their channel", { published: "2026-06-10T10:00:00Z" }, "pass"],
    ["on another channel", { channel: "linkedin" }, "unjudged"],
  ])("tells whom employees answer only where comments say so: %s", (_, place, outcome) => {
    const talk = [comment("sam", { id: "s-1", ...place }), comment("kim", { inReplyTo: "s-1", ...place })];
    const ours = Array.from({ length: 5 }, () => comment("ann"));
    expect(judge({ rule, roster, records: [...talk, ...ours, ...guests(8)] }).outcome).toBe(outcome);
  });

  it("takes confidence, with comments clustered by post", () => {
    const talk = Array.from({ length: 10 }, () => reply);
    const quiet = Array.from({ length: 6 }, (_, i) =>
      comment(`guest-${i}`, { object: `p-${i + 2}`, count: 5 }),
    );
    const options = { max: "10%", confidence: "95%" };
    expect(onlyFinding(judge({ rule, roster, options, records: [ann, ...talk, ...quiet] })).reason).toBe(
      "noise",
    );
    const spread = talk.map((one, i) => ({ ...one, object: `p-${(i % 6) + 2}` }));
    expect(
      onlyFinding(judge({ rule, roster, options, records: [ann, ...spread, ...quiet] })).reason,
    ).toBeUndefined();
  });
});

itJudgesItsWindow("insider-chatter", { "min-sample": 1 }, { type: "comment", actor: "ann", target: "ann" });
