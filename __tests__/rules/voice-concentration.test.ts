import { describe, expect, it } from "vitest";
import type { PlainRecord } from "../support/company.ts";
import { judge, onlyFinding } from "../support/judge.ts";
import { itJudgesItsWindow } from "../support/window-edges.ts";

const rule = "voice-concentration";

/** So many likes of each account, each of another post. */
function likes(counts: Record<string, number>, more: Partial<PlainRecord> = {}): PlainRecord[] {
  return Object.entries(counts).flatMap(([actor, count]) =>
    Array.from({ length: count }, (_, i) => ({
      type: "like",
      actor,
      object: `p-${i}`,
      published: "2026-11-10T10:00:00Z",
      ...more,
    })),
  );
}

const guests = (count: number, each: number) =>
  likes(Object.fromEntries(Array.from({ length: count }, (_, i) => [`guest-${i}`, each])));

describe(rule, () => {
  it("counts the fewest people who make up half", () => {
    // 8 + 4 of 22 is more than half; 8 alone is not.
    const finding = onlyFinding(judge({ rule, records: likes({ sam: 8, kim: 4, lee: 4, noor: 3, bo: 3 }) }));
    expect(finding).toMatchObject({ outcome: "fail", level: "error", actual: 2, limit: 4, sample: 22 });
    expect(finding.message).toContain(
      "2 outsiders account for half of the interactions from outside (minimum 4;",
    );
    expect(finding.location).toEqual({ file: "snapshots/1.ndjson", line: 1, column: 1 });
    expect(finding.related).toContainEqual({ file: "snapshots/1.ndjson", line: 9, column: 1 });
  });

  it("shows of two who did as much under one name on two channels who acted first", () => {
    const records = [...likes({ sam: 10 }, { type: "share", channel: "linkedin" }), ...likes({ sam: 10 })];
    const { location, related } = onlyFinding(judge({ rule, records }));
    expect([location, ...related].map((place) => place?.line)).toEqual([1]);
    const reversed = onlyFinding(judge({ rule, records: records.toReversed() }));
    expect(reversed.location?.line).toBe(1);
  });

  it("passes at the limit and fails one below it", () => {
    expect(judge({ rule, records: guests(8, 3) }).outcome).toBe("pass");
    expect(onlyFinding(judge({ rule, records: guests(6, 4) })).actual).toBe(3);
    expect(judge({ rule, options: { min: 3 }, records: guests(6, 4) }).outcome).toBe("pass");
  });

  it("takes exactly half for half", () => {
    const records = likes({ sam: 10, kim: 5, lee: 5 });
    const finding = onlyFinding(judge({ rule, records }));
    expect(finding.actual).toBe(1);
    expect(finding.message).toContain("1 outsider accounts for half of the interactions from outside");
  });

  it("says of how many alike it would be the work, without needless decimals", () => {
    const message = (records: PlainRecord[]) => onlyFinding(judge({ rule, records })).message;
    expect(message(likes({ sam: 60 }))).toContain("the work of 1 person.");
    expect(message(likes({ sam: 60, kim: 1 }))).toContain("the work of 1 person.");
    expect(message(guests(3, 10))).toContain("the work of 3 people.");
    expect(message(likes({ sam: 20, kim: 10 }))).toContain("the work of 1.8 people.");
  });

  it("passes anything by a limit of 0", () => {
    expect(judge({ rule, options: { min: 0 }, records: likes({ sam: 20 }) }).outcome).toBe("pass");
    const nobody = {
      records: [],
      period: { from: "2026-11-01", to: "2026-11-15" },
      complete: ["like"] as const,
    };
    expect(judge({ rule, options: { min: 0, "min-sample": 0 }, ...nobody }).outcome).toBe("pass");
    expect(onlyFinding(judge({ rule, options: { "min-sample": 0 }, ...nobody })).outcome).toBe("fail");
  });

  it("is too small below its sample, and shows a notice", () => {
    const finding = onlyFinding(judge({ rule, records: likes({ sam: 19 }) }));
    expect(finding).toMatchObject({ outcome: "unjudged", reason: "too-small", level: "notice", sample: 19 });
  });

  it("says no data where the types were not exported", () => {
    const options = { of: ["comment"] };
    const finding = onlyFinding(judge({ rule, options, records: guests(8, 3) }));
    expect(finding).toMatchObject({ outcome: "unjudged", reason: "no-data", level: "error", actual: null });
    expect(finding.message).toContain("No comments were exported");
  });

  it("leaves it open where many name nobody, aggregated or unknown", () => {
    const rows = { type: "like", object: "p-1", published: "2026-11-10", count: 25 };
    for (const side of [{ side: "outside" as const }, {}]) {
      const alone = onlyFinding(judge({ rule, records: [{ ...rows, ...side }] }));
      expect(alone).toMatchObject({ reason: "incomplete", low: 0, high: 13 });
      const most = onlyFinding(judge({ rule, records: [...guests(8, 3), { ...rows, ...side }] }));
      expect(most).toMatchObject({ reason: "incomplete", low: 1, unknown: 25 });
      expect(most.message).toContain("25 of 49 interactions don't name an author");
      const few = [...guests(8, 3), { ...rows, count: 2, ...side }];
      expect(judge({ rule, records: few }).outcome).toBe("pass");
    }
  });

  it("adds up the counts of named rows", () => {
    const records = likes({ sam: 1 }, { count: 21 });
    expect(onlyFinding(judge({ rule, records }))).toMatchObject({ actual: 1, sample: 21 });
  });

  it("leaves out insiders, bots and the brand", () => {
    const records = likes({ ann: 40, robot: 40, acme: 40, sam: 8, kim: 8, lee: 8 });
    expect(onlyFinding(judge({ rule, records, roster: { people: ["ann"], bots: ["robot"] } }))).toMatchObject(
      {
        actual: 2,
        sample: 24,
      },
    );
  });

  it("counts somebody only on the days before they joined and after they left", () => {
    const early = likes({ sam: 20 }, { published: "2026-11-02T10:00:00Z" });
    const late = likes({ sam: 20 }, { published: "2026-11-12T10:00:00Z" });
    const at = (dates: { from?: string; until?: string }) =>
      onlyFinding(
        judge({ rule, records: [...early, ...late], roster: { people: [{ accounts: "sam", ...dates }] } }),
      ).sample;
    expect(at({ from: "2026-11-05" })).toBe(20);
    expect(at({ from: "2026-11-05", until: "2026-11-12" })).toBe(40);
    expect(at({ from: "2026-11-12", until: "2026-11-13" })).toBe(20);
    expect(at({ from: "2026-11-13" })).toBe(40);
  });

  it("judges both channels together, or one alone", () => {
    const records = [...guests(3, 4), ...likes({ sam: 12 }, { channel: "linkedin" })];
    expect(onlyFinding(judge({ rule, records }))).toMatchObject({ actual: 1, sample: 24 });
    const one = { channels: ["mastodon"], "min-sample": 12 };
    expect(onlyFinding(judge({ rule, options: one, records }))).toMatchObject({ actual: 2, sample: 12 });
  });

  it("does not mind the order of rows", () => {
    const records = likes({ sam: 6, kim: 6, lee: 6, noor: 6 });
    const actual = (some: PlainRecord[]) => onlyFinding(judge({ rule, records: some })).actual;
    expect(actual(records)).toBe(2);
    expect(actual([...records].reverse())).toBe(2);
  });
});

itJudgesItsWindow("voice-concentration", { min: 1, "min-sample": 0 }, { type: "like", actor: "sam" });
