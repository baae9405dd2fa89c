import { describe, expect, it } from "vitest";
import type { RuleOptions } from "../../src/domain/policy.ts";
import { itAgrees } from "../reference/agree.ts";
import { atMost, countOf, noAnswer } from "../reference/bounds.ts";
import { inboundOf, tally, wholeOf } from "../reference/rules.ts";
import { factsIn, sum, uncoveredOf, wasExported } from "../reference/view.ts";
import type { PlainRecord } from "../support/company.ts";
import { judge, onlyFinding } from "../support/judge.ts";
import { itJudgesItsWindow } from "../support/window-edges.ts";

const rule = "undisclosed-insiders";

function by(actor: string | null, type: string, more: Partial<PlainRecord> = {}): PlainRecord {
  return { type, actor, published: "2026-11-10T10:00:00Z", ...more };
}

describe(rule, () => {
  it("counts what says that it hides, and reviews that do not say", () => {
    const records = [
      by("sam", "review", { disclosed: false }),
      by("ann", "review"),
      by("ann", "review", { disclosed: true }),
      by("ann", "comment", { disclosed: false }),
      by("ann", "comment"),
      by("ann", "quote", { disclosed: false }),
      by("ann", "mention", { disclosed: false }),
    ];
    const finding = onlyFinding(judge({ rule, records }));
    expect(finding).toMatchObject({ outcome: "fail", level: "warning", actual: 3, limit: 0, sample: null });
    expect(finding.message).toContain(
      "3 of the employees' reviews, comments and quotes don't say that the author works for the company (limit 0).",
    );
    expect(finding.location.line).toBe(2);
    expect(finding.policyLocation.line).toBe(10);
    expect(finding.related.map(({ line }) => line)).toEqual([4, 6]);
  });

  it("passes at the limit", () => {
    const records = [by("ann", "review"), by("ann", "review")];
    expect(judge({ rule, options: { max: 2 }, records }).outcome).toBe("pass");
    expect(onlyFinding(judge({ rule, options: { max: 1 }, records })).actual).toBe(2);
  });

  it("passes by a limit of 0 where nobody hides", () => {
    expect(judge({ rule, records: [by("sam", "review")] })).toMatchObject({ outcome: "pass", checked: 1 });
    const records: PlainRecord[] = [];
    const period = { from: "2026-11-01", to: "2026-11-15" };
    expect(judge({ rule, records, period, complete: ["review"] }).outcome).toBe("pass");
  });

  it("looks at the types it is asked for", () => {
    const records = [by("ann", "comment", { disclosed: false }), by("sam", "review")];
    expect(judge({ rule, options: { of: ["review"] }, records }).outcome).toBe("pass");
    expect(onlyFinding(judge({ rule, options: { of: ["comment"] }, records })).actual).toBe(1);
  });

  it("leaves it open where employees' comments never say", () => {
    const records = [by("ann", "comment"), by("ann", "comment"), by("sam", "comment")];
    const finding = onlyFinding(judge({ rule, records }));
    expect(finding).toMatchObject({
      outcome: "unjudged",
      reason: "incomplete",
      level: "error",
      low: 0,
      high: 2,
    });
    expect(finding.message).toContain(
      "The employees' comments and quotes don't say whether they disclosed where they work. Export `disclosed`, or judge `of: [review]` alone.",
    );
    // One that tells shows that the export does.
    expect(judge({ rule, records: [...records, by("ann", "comment", { disclosed: true })] }).outcome).toBe(
      "pass",
    );
    // What is known is enough to fail.
    expect(judge({ rule, records: [...records, by("ann", "review")] }).outcome).toBe("fail");
    expect(judge({ rule, records: records.slice(2) }).outcome).toBe("pass");
  });

  it("has no data where nothing was exported, and leaves it open where nobody is named", () => {
    const likes = onlyFinding(judge({ rule, records: [by("sam", "like")] }));
    expect(likes.message).toContain("No reviews, comments and quotes were exported");
    const unknown = onlyFinding(judge({ rule, records: [by(null, "review"), by(null, "review")] }));
    expect(unknown).toMatchObject({ reason: "incomplete", level: "error", low: 0, high: 2 });
    expect(unknown.message).toContain("don't name an author");
    const named = Array.from({ length: 9 }, () => by("sam", "review"));
    expect(judge({ rule, records: [by(null, "review"), ...named] }).outcome).toBe("pass");
    expect(judge({ rule, maxUnknown: 0, records: [by(null, "review"), ...named] }).outcome).toBe("unjudged");
  });

  it("works on aggregated rows, and adds up their counts", () => {
    const records = [
      by(null, "review", { side: "inside", count: 3 }),
      by(null, "review", { side: "outside", count: 9 }),
      by(null, "comment", { side: "inside", count: 2, disclosed: false }),
    ];
    expect(onlyFinding(judge({ rule, records })).actual).toBe(5);
  });

  it("goes by who was inside on the day", () => {
    const outcome = (person: object) =>
      judge({ rule, records: [by("sam", "review")], roster: { people: [{ accounts: "sam", ...person }] } })
        .outcome;
    expect(outcome({ from: "2026-11-10" })).toBe("fail");
    expect(outcome({ from: "2026-11-11" })).toBe("pass");
    expect(outcome({ until: "2026-11-11" })).toBe("fail");
    expect(outcome({ until: "2026-11-10" })).toBe("pass");
  });

  it("leaves out bots, and an insider's account on another channel", () => {
    const records = [by("robot", "review"), by("ann", "review", { channel: "reviews" })];
    const roster = { people: ["ann", "robot"], bots: ["robot"] };
    expect(judge({ rule, records: [...records, by("sam", "review")], roster }).outcome).toBe("pass");
    const people = [{ accounts: { reviews: "ann", mastodon: "ann" } }];
    expect(onlyFinding(judge({ rule, records, roster: { people } })).actual).toBe(1);
    const options = { channels: ["mastodon"], of: ["review"] };
    expect(judge({ rule, options, records, roster: { people } }).outcome).toBe("pass");
  });

  describe("by what the author is to the company", () => {
    const people = (["officer", "manager", "employee", "contractor", "agency", "relative"] as const).map(
      (relation) => ({ accounts: relation, relation }),
    );
    const finding = (actor: string, type: string, options: RuleOptions = {}) =>
      onlyFinding(
        judge({ rule, records: [by(actor, type, { disclosed: false })], roster: { people }, options }),
      );

    it("is an error for a review by an officer or a manager alone", () => {
      const levels = people.map(({ relation }) => finding(relation, "review").level);
      expect(levels).toEqual(["error", "error", "warning", "warning", "warning", "warning"]);
      expect(finding("manager", "comment").level).toBe("warning");
    });

    it("is what the policy says where it gives a level", () => {
      expect(finding("officer", "review", { level: "notice" }).level).toBe("notice");
      expect(finding("employee", "review", { level: "error" }).level).toBe("error");
    });

    it("goes by what they were on the day, and gives numbers", () => {
      const once = { accounts: "lou", relation: "manager" as const, until: "2026-11-10" };
      const since = { accounts: "lou", from: "2026-11-10" };
      const records = ["2026-11-09", "2026-11-10"].map((published) => by("lou", "review", { published }));
      const both = onlyFinding(judge({ rule, records, roster: { people: [once, since] } }));
      expect(both).toMatchObject({ actual: 2, level: "error" });
      expect(both.message).toContain(
        "don't say that the author works for the company, 1 of them reviews by officers or managers",
      );
      const later = judge({ rule, records: records.slice(1), roster: { people: [once, since] } });
      expect(onlyFinding(later).level).toBe("warning");
    });
  });
});

itJudgesItsWindow("undisclosed-insiders", {}, { type: "review", actor: "ann" });

itAgrees("undisclosed-insiders", (span, options) => {
  const { of } = options;
  const limit = atMost(options["max"]);
  if (!wasExported(span, of)) return [noAnswer({}, limit)];
  const { inside, outside, unknown, maybeInside } = tally(wholeOf(span), of);
  const ours = inboundOf(factsIn(span), of).filter(({ side }) => side === "inside");
  const hidden = ours.filter(({ type, record }) =>
    type === "review" ? record.disclosed !== true : record.disclosed === false,
  );
  const spoken = ours.filter(({ type }) => type !== "review");
  const isSilent = spoken.every(({ record }) => typeof record.disclosed !== "boolean");
  const open = isSilent ? sum(spoken) : 0;
  return [
    {
      ...{ scope: {}, limit, uncovered: uncoveredOf(span, of) },
      ...countOf(sum(hidden), open + unknown + maybeInside, inside + outside - open),
    },
  ];
});
