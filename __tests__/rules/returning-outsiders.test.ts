import { describe, expect, it } from "vitest";
import { INTERACTION_TYPES } from "../../src/domain/activity.ts";
import type { PlainRecord } from "../support/company.ts";
import { judge, onlyFinding } from "../support/judge.ts";

const rule = "returning-outsiders";
/** Windows of a week: 1 to 7 November before, 8 to 14 November now. */
const week = { window: "7d", "min-sample": 10 };
const asOf = "2026-11-14";

function by(actors: string[], day: string, more: Partial<PlainRecord> = {}): PlainRecord[] {
  return actors.map((actor) => ({
    type: "like",
    actor,
    object: "p-1",
    published: `2026-11-${day}T10:00:00Z`,
    ...more,
  }));
}

const ten = Array.from({ length: 10 }, (_, i) => `guest-${i}`);

describe(rule, () => {
  it("takes the share of those of the window before who came back", () => {
    const records = [...by(ten, "03"), ...by(["guest-4", "guest-4", "sam"], "10")];
    expect(judge({ rule, options: week, records, asOf }).outcome).toBe("pass");
    const finding = onlyFinding(judge({ rule, options: { ...week, min: "20%" }, records, asOf }));
    expect(finding).toMatchObject({ outcome: "fail", actual: 0.1, limit: 0.2, sample: 10 });
    expect(finding.message).toContain(
      "10% of the outsiders of the period before came back (minimum 20%; 1 of 10; without comments, shares,",
    );
    // It points at those who were lost.
    expect(finding.location.line).toBe(1);
    expect(finding.related).not.toContainEqual(expect.objectContaining({ line: 5 }));
  });

  it("judges nobody by nobody", () => {
    const options = { ...week, "min-sample": 0, min: 0 };
    const records = [...by(["ann"], "03"), ...by(["sam"], "10")];
    const finding = onlyFinding(judge({ rule, options, records, asOf, roster: { people: ["ann"] } }));
    expect(finding).toMatchObject({ reason: "no-data", actual: null, sample: 0 });
  });

  it("fails just below the limit, and passes anything by a limit of 0", () => {
    const records = [...by(ten, "03"), ...by(["sam"], "10")];
    expect(onlyFinding(judge({ rule, options: week, records, asOf }))).toMatchObject({ actual: 0 });
    expect(judge({ rule, options: { ...week, min: 0 }, records, asOf }).outcome).toBe("pass");
  });

  it("begins and ends its windows with the local day", () => {
    const at = (before: string, now: string) =>
      judge({
        rule,
        options: { ...week, min: 1, "min-sample": 1 },
        timezone: "Europe/Berlin",
        asOf,
        period: { from: "2026-10-25", to: "2026-11-14" },
        complete: ["like"],
        records: [
          { type: "like", actor: "sam", published: before },
          { type: "like", actor: "sam", published: now },
        ],
      });
    // Berlin is an hour ahead: 23:30 UTC is the next day.
    expect(at("2026-10-31T23:30:00Z", "2026-11-07T23:30:00Z").outcome).toBe("pass");
    expect(onlyFinding(at("2026-11-07T22:30:00Z", "2026-11-07T22:45:00Z"))).toMatchObject({ actual: 0 });
    expect(onlyFinding(at("2026-10-31T22:30:00Z", "2026-11-08T10:00:00Z"))).toMatchObject({
      reason: "too-small",
      sample: 0,
    });
  });

  it("is too small by the accounts of the window before, not by their activities", () => {
    const nine = [...by(ten.slice(1), "03"), ...by(ten.slice(1), "04"), ...by(["sam"], "10")];
    expect(onlyFinding(judge({ rule, options: week, records: nine, asOf }))).toMatchObject({
      reason: "too-small",
      level: "notice",
      sample: 9,
    });
  });

  it("says no data where no snapshot covers the window before, and which days to commit", () => {
    const finding = onlyFinding(judge({ rule, options: week, records: by(ten, "10"), asOf }));
    expect(finding).toMatchObject({ outcome: "unjudged", reason: "no-data", level: "error", actual: null });
    expect(finding.message).toBe(
      "No snapshot covers the period before, 2026-11-01 to 2026-11-07. Commit one, or judge a shorter `window`.",
    );
  });

  it("says no data where this window was not exported", () => {
    const finding = onlyFinding(judge({ rule, options: week, records: by(ten, "03"), asOf }));
    expect(finding).toMatchObject({ reason: "no-data", actual: null });
    expect(finding.message).toContain("No snapshot covers these days");
  });

  it("compares only the types that this window's export has, by channel", () => {
    const files = [
      { records: [...by(ten, "03"), ...by(["sam", "kim"], "03", { type: "comment" })] },
      { records: by(["sam"], "10", { type: "comment" }) },
    ];
    const options = { ...week, min: 0.6, "min-sample": 1 };
    expect(onlyFinding(judge({ rule, options, files, asOf }))).toMatchObject({ actual: 0.5, sample: 2 });
    const told = files.map((file) => ({ ...file, complete: ["like" as const] }));
    expect(onlyFinding(judge({ rule, options, files: told, asOf })).sample).toBe(12);
    const elsewhere = [...files, { records: by(ten, "10", { channel: "linkedin" }) }];
    expect(onlyFinding(judge({ rule, options, files: elsewhere, asOf })).sample).toBe(2);
  });

  it("leaves it open for aggregated rows and unknown people, who may have come back", () => {
    const crowd = { type: "like", published: "2026-11-10", count: 5 };
    for (const side of [{ side: "outside" as const }, {}]) {
      const before = { ...crowd, ...side, published: "2026-11-03" };
      const options = { ...week, "min-sample": 1 };
      expect(
        onlyFinding(judge({ rule, options, records: [before, ...by(["sam"], "10")], asOf })).reason,
      ).toBe("incomplete");
      const records = [...by(ten, "03"), { ...crowd, ...side }, ...by(["sam"], "10")];
      const open = onlyFinding(judge({ rule, options: { ...week, min: "50%" }, records, asOf }));
      expect(open).toMatchObject({ reason: "incomplete", low: 0, high: 0.5 });
      // Even if all five had been there before, six would be needed.
      const shut = onlyFinding(judge({ rule, options: { ...week, min: "60%" }, records, asOf }));
      expect(shut).toMatchObject({ outcome: "fail", actual: 0 });
    }
  });

  describe("takes a file's figure", () => {
    const counted = { type: "like", published: "2026-11-03", side: "outside" as const, count: 10 };
    const period = { from: "2026-11-01", to: "2026-11-14" };
    const figure = {
      ...({
        metric: "returning-outsiders",
        from: "2026-11-08",
        to: "2026-11-14",
        scope: {},
      } as const),
      options: { of: [...INTERACTION_TYPES] },
      ...{ value: 0, low: 0, high: 0, sample: 10, unknown: 0, known: 10, part: 0 },
    };
    const withFigure = (records: PlainRecord[]) => {
      const complete = ["like" as const];
      return judge({ rule, options: week, files: [{ records, period, complete, figures: [figure] }], asOf });
    };

    it("where only the window before has rows, and nobody came back", () => {
      expect(onlyFinding(withFigure([counted]))).toMatchObject({ outcome: "fail", actual: 0, sample: 10 });
    });

    it.each([
      ["no row is there to have counted", []],
      ["the rows of the window before have names", by(ten.slice(5), "03")],
    ])("never where %s", (_, records) => {
      expect(withFigure(records).findings[0]?.sample).not.toBe(figure.sample);
    });
  });

  it("counts by the types that it names, in both windows", () => {
    const comment = { type: "comment" as const };
    const records = [
      ...by(ten, "03"),
      ...by(["guest-0", "guest-1", "guest-2", "guest-3"], "03", comment),
      // Of those who commented one comments again; another only likes.
      ...by(["guest-0"], "10", comment),
      ...by(["guest-1", "guest-7"], "10"),
    ];
    const shareOf = (of: string[]) => {
      const options = { ...week, "min-sample": 1, min: 1, of };
      const { actual, sample } = onlyFinding(judge({ rule, options, records, asOf }));
      return [actual, sample];
    };
    expect(shareOf(["comment"])).toEqual([0.25, 4]);
    expect(shareOf(["comment", "like"])).toEqual([0.3, 10]);
  });

  it("leaves out bots, and insiders on the day", () => {
    const records = [...by([...ten, "robot", "ann"], "03"), ...by(["robot", "ann", "guest-1"], "10")];
    const bots = ["robot"];
    expect(judge({ rule, options: week, records, asOf, roster: { people: ["ann"], bots } })).toMatchObject({
      outcome: "pass",
    });
    const more = { ...week, min: "11%" };
    const sampleOf = (from?: string) => {
      const people = [{ accounts: "ann", ...(from ? { from } : {}) }];
      const finding = onlyFinding(judge({ rule, options: more, records, asOf, roster: { people, bots } }));
      return [finding.sample, finding.actual];
    };
    expect(sampleOf()).toEqual([10, 0.1]);
    // Ann joined between the two: a guest then, and not back as one.
    expect(sampleOf("2026-11-05")).toEqual([11, 1 / 11]);
  });

  it("knows nobody from one channel on another", () => {
    const records = [...by(ten, "03"), ...by(ten, "10", { channel: "linkedin" }), ...by(["sam"], "10")];
    expect(onlyFinding(judge({ rule, options: week, records, asOf }))).toMatchObject({
      actual: 0,
      sample: 10,
    });
    const linkedin = { ...week, channels: ["linkedin"] };
    expect(onlyFinding(judge({ rule, options: linkedin, records, asOf })).reason).toBe("too-small");
    const files = [
      { records: by(ten, "03") },
      { records: by(ten, "10", { channel: "linkedin" }), channel: "linkedin" },
    ];
    expect(onlyFinding(judge({ rule, options: linkedin, files, asOf })).message).toContain(
      "No snapshot covers the period before",
    );
  });

  it("takes confidence", () => {
    const records = [...by(ten, "03"), ...by(["guest-1"], "10")];
    const options = { ...week, min: "20%", confidence: "95%" };
    expect(onlyFinding(judge({ rule, options, records, asOf }))).toMatchObject({
      reason: "noise",
      level: "warning",
    });
  });
});
