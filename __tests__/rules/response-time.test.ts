import { describe, expect, it } from "vitest";
import type { PlainRecord } from "../support/company.ts";
import { judge, onlyFinding } from "../support/judge.ts";
import { itJudgesItsWindow } from "../support/window-edges.ts";

const rule = "response-time";
const asOf = "2026-11-15";

function ask(n: number, more: Partial<PlainRecord> = {}): PlainRecord {
  return {
    type: "comment",
    id: `c-${n}`,
    actor: `guest-${n}`,
    object: "p-1",
    published: "2026-11-10T00:00:00Z",
    ...more,
  };
}

function answer(n: number, hours: number, more: Partial<PlainRecord> = {}): PlainRecord {
  const published = new Date(Date.parse("2026-11-10T00:00:00Z") + hours * 3_600_000).toISOString();
  return { type: "comment", actor: "acme", inReplyTo: `c-${n}`, published, ...more };
}

/** Questions asked at once, and after how many hours each was answered; null for never. */
function asked(...hours: (number | null)[]): PlainRecord[] {
  return hours.flatMap((after, n) => (after === null ? [ask(n)] : [ask(n), answer(n, after)]));
}

const two = { "min-sample": 2 };

describe(rule, () => {
  it("takes the median of Kaplan and Meier, which is the nearest rank where all were answered", () => {
    const records = asked(1, 2, 3, 4, 25, 26, 27, 28, 29, 30);
    const finding = onlyFinding(judge({ rule, records, asOf }));
    expect(finding).toMatchObject({ outcome: "fail", level: "error", actual: 25, limit: 24, sample: 10 });
    expect(finding.message).toContain("The median time to a first reply is 25 h (limit 24 h;");
    // The slowest first.
    expect(finding.location.line).toBe(19);
    expect(judge({ rule, records: asked(1, 2, 3, 4, 5, 26, 27, 28, 29, 30), asOf }).outcome).toBe("pass");
  });

  it("counts working time by the unit of its limit, and shows the time around the clock beside it", () => {
    // Tuesday noon to Wednesday 13:00: six hours and four worked, and a working day and an hour.
    const records = [ask(1, { published: "2026-11-10T12:00:00Z" }), answer(1, 37)];
    const span = [{ from: 9 * 60, to: 18 * 60 }];
    const hours = { weekdays: Array.from({ length: 7 }, () => span), except: new Set<number>() };
    const judged = (options: object) =>
      judge({ rule, records, asOf, hours, options: { "min-sample": 1, ...options } });
    const inHours = onlyFinding(judged({ max: "9h" }));
    expect(inHours).toMatchObject({ actual: 10, limit: 9 });
    expect(inHours.message).toContain("is 10 h of working time, 25 h around the clock");
    const inDays = onlyFinding(judged({ max: "1d" }));
    expect(inDays).toMatchObject({ actual: 25, limit: 24 });
    expect(inDays.message).toContain(
      "is 25 h of working time (24 h is one working day), 25 h around the clock",
    );
    expect(judged({ max: "10h" }).outcome).toBe("pass");
    expect(judged({ max: "10h", clock: "all" }).outcome).toBe("fail");
  });

  it("takes other percentiles", () => {
    const records = asked(1, 2, 3, 4, 5, 6, 7, 8, 48, 72);
    expect(judge({ rule, options: { percentile: 80 }, records, asOf }).outcome).toBe("pass");
    const finding = onlyFinding(judge({ rule, options: { percentile: 81 }, records, asOf }));
    expect(finding.actual).toBe(48);
    expect(finding.message).toContain("Percentile 81 of the time to a first reply is 48 h");
    expect(onlyFinding(judge({ rule, options: { percentile: 99 }, records, asOf })).actual).toBe(72);
    expect(judge({ rule, options: { percentile: 1, max: "1h" }, records, asOf }).outcome).toBe("pass");
  });

  it("passes exactly at the limit, and fails a millisecond later", () => {
    const at = (late: number) =>
      judge({ rule, options: two, records: asked(24 + late / 3_600_000, 1e2), asOf });
    expect(at(0).outcome).toBe("pass");
    expect(onlyFinding(at(1)).message).toMatch(/is 24\.0\d+ h \(limit 24(\.0+)? h;/);
  });

  it("fails where the percentile still waits, with the time waited to the end of the as-of day", () => {
    const records = asked(1, 2, null, null, null);
    const finding = onlyFinding(judge({ rule, options: two, records, asOf }));
    // From the beginning of the 10th to the end of the 15th.
    expect(finding).toMatchObject({ outcome: "fail", actual: 144, limit: 24, sample: 5 });
    expect(finding.message).toContain(
      "The median time to a first reply is more than 144 h, and 3 are still waiting (limit 24 h;",
    );
    expect(finding.location.line).toBe(5);
    expect(JSON.parse(JSON.stringify(finding)).actual).toBe(144);
  });

  it("takes the longest wait where the curve of those answered stops short", () => {
    const late = ask(3, { published: "2026-11-12T00:00:00Z" });
    const records = [...asked(130, 140, null), late];
    const actual = (percentile: number) =>
      onlyFinding(judge({ rule, options: { ...two, percentile }, records, asOf })).actual;
    expect([25, 50, 75, 99].map(actual)).toEqual([130, 140, 144, 144]);
  });

  it("never passes for an open question that is exactly as old as the limit", () => {
    const records = [ask(0, { published: "2026-11-15T00:00:00Z" })];
    const options = { "min-sample": 1 };
    const finding = onlyFinding(judge({ rule, options, records, asOf }));
    expect(finding).toMatchObject({ outcome: "fail", actual: 24, limit: 24 });
    expect(finding.message).toContain("is more than 24 h, and 1 is still waiting (limit 24 h;");
  });

  it("leaves it open where the curve stops short of the percentile, and nobody has waited beyond the limit", () => {
    const late = (n: number) => ask(n, { published: "2026-11-15T20:00:00Z" });
    const open = onlyFinding(judge({ rule, options: two, records: [late(1), late(2)], asOf }));
    expect(open).toMatchObject({ outcome: "unjudged", reason: "incomplete", actual: 4, sample: 2 });
    // Those who were answered before the others had waited as long tell the median.
    expect(judge({ rule, options: two, records: [...asked(1, 1), late(5)], asOf }).outcome).toBe("pass");
  });

  it("is too small below its sample", () => {
    const finding = onlyFinding(judge({ rule, records: asked(...Array(9).fill(1)), asOf }));
    expect(finding).toMatchObject({ outcome: "unjudged", reason: "too-small", level: "notice", sample: 9 });
  });

  it("says no data where nothing was exported, or the brand's answers were not", () => {
    const options = { ...two, to: ["comment"] };
    const like = { type: "like", actor: "sam", published: "2026-11-10T00:00:00Z" };
    const none = onlyFinding(judge({ rule, options, records: [like], asOf }));
    expect(none).toMatchObject({ reason: "no-data", level: "error", actual: null });
    expect(none.message).toContain("No comments were exported");
    const files = [{ records: [ask(1), ask(2)], outbound: false }];
    expect(onlyFinding(judge({ rule, options, files, asOf })).message).toContain(
      "The export leaves out the brand's own replies",
    );
  });

  it("leaves it open for dates without times, and for people nobody names", () => {
    const dates = [ask(1, { published: "2026-11-10" }), ask(2, { published: "2026-11-10" })];
    expect(onlyFinding(judge({ rule, options: two, records: dates, asOf })).reason).toBe("incomplete");
    const unknown = [ask(1, { actor: null }), ask(2, { actor: null })];
    expect(onlyFinding(judge({ rule, options: two, records: unknown, asOf })).message).toContain(
      "reviews and messages don't name an author",
    );
  });

  it.each([
    ["24h", "unjudged"],
    ["72h", "pass"],
    ["1h", "fail"],
    ["30m", "fail"],
  ])(
    "is open where counts were answered between two times and the limit %s lies between: %s",
    (max, outcome) => {
      const row = {
        type: "comment",
        published: "2026-11-10",
        object: "p-1",
        actor: null,
        side: "outside",
      } as const;
      const records: PlainRecord[] = [
        { ...row, count: 40, answered: { "1h": 0, "3d": 40 } },
        { type: "comment", actor: "acme", object: "p-2", published: "2026-11-10T00:00:00Z" },
      ];
      const report = judge({ rule, records, asOf: "2026-11-20", options: { max, by: "brand" } });
      expect(report.outcome).toBe(outcome);
    },
  );

  it("works on aggregated rows that say when they were answered, and weighs them by count", () => {
    const row = { type: "message", side: "outside" as const, published: "2026-11-10T00:00:00Z" };
    const records = [
      { ...row, count: 9, answeredAt: "2026-11-10T02:00:00Z" },
      { ...row, count: 10, answeredAt: "2026-11-11T01:00:00Z" },
    ];
    expect(onlyFinding(judge({ rule, records, asOf }))).toMatchObject({ actual: 25, sample: 19 });
    const [fast, slow] = records as [PlainRecord, PlainRecord];
    expect(judge({ rule, records: [fast, { ...slow, count: 9 }], asOf }).outcome).toBe("pass");
  });

  it("asks nothing for insiders and bots, by the day", () => {
    const records = [
      ...asked(1, 1),
      ask(7, { actor: "ann" }),
      ask(8, { actor: "robot" }),
      ask(9, { actor: "bo" }),
    ];
    const options = { ...two, percentile: 99 };
    const bots = ["robot"];
    const people = ["ann", { accounts: "bo", from: "2026-11-10" }];
    expect(judge({ rule, options, records, asOf, roster: { people, bots } }).outcome).toBe("pass");
    const left = ["ann", { accounts: "bo", until: "2026-11-10" }];
    expect(judge({ rule, options, records, asOf, roster: { people: left, bots } }).outcome).toBe("fail");
  });

  it("lets a colleague's answer count only by team", () => {
    const records = [ask(1), answer(1, 2, { actor: "ann" }), ask(2), answer(2, 3, { actor: "ann" })];
    expect(judge({ rule, options: two, records, asOf }).outcome).toBe("fail");
    expect(judge({ rule, options: { ...two, by: "team" }, records, asOf }).outcome).toBe("pass");
  });

  it("judges two channels together or alone, and finds answers only in their own", () => {
    const brand = { accounts: { mastodon: ["acme"], linkedin: ["acme"] } };
    const linkedin = { channel: "linkedin" };
    const records = [ask(1), answer(1, 2), ask(1, linkedin), ask(2, linkedin)];
    const actual = (options: object) =>
      judge({ rule, brand, options: { "min-sample": 1, ...options }, records, asOf });
    expect(onlyFinding(actual({}))).toMatchObject({ actual: 144, sample: 3 });
    expect(actual({ channels: ["mastodon"] }).outcome).toBe("pass");
    expect(onlyFinding(actual({ channels: ["linkedin"] }))).toMatchObject({ actual: 144, sample: 2 });
  });

  it("does not hold while people still wait", () => {
    const before = asked(100, 100).map((record) => ({
      ...record,
      ...(record.id ? { id: `old-${record.id}` } : { inReplyTo: `old-${record.inReplyTo}` }),
      published: new Date(Date.parse(record.published as string) - 14 * 86_400_000).toISOString(),
    }));
    const options = { ...two, window: "14d", ratchet: true };
    const judged = (...hours: (number | null)[]) =>
      onlyFinding(judge({ rule, options, records: [...before, ...asked(...hours)], asOf: "2026-11-12" }));
    expect(judged(30, 40)).toMatchObject({ level: "warning", reason: "no-worse", previous: 100 });
    const waiting = judged(null, null);
    expect(waiting).toMatchObject({ level: "error", actual: 72, previous: 100 });
    expect(waiting.reason).toBeUndefined();
  });

  it("is held to its best earlier period, by as much as order statistics leave to chance", () => {
    const times = (fortnight: number, hours: readonly number[]) =>
      hours.flatMap((after, n) => {
        const shift = -14 * fortnight * 86_400_000;
        const at = (hour: number) => new Date(Date.parse("2026-11-05T00:00:00Z") + hour * 3_600_000 + shift);
        const id = `q-${fortnight}-${n}`;
        return [
          { ...ask(n), id, published: at(0).toISOString() },
          { type: "comment", actor: "acme", inReplyTo: id, published: at(after).toISOString() },
        ];
      });
    const spread = (from: number) => Array.from({ length: 15 }, (_, i) => from + i);
    const options = { max: "24h", "min-sample": 2, window: "14d", ratchet: true };
    const judged = (now: number, before: number) =>
      onlyFinding(
        judge({ rule, options, records: [...times(1, spread(before)), ...times(0, spread(now))], asOf }),
      );
    // Of 15 the fourth and the twelfth bound the median at 95%: each is 4 hours off, and both √32 = 5.66.
    expect(judged(35, 30)).toMatchObject({ level: "warning", reason: "no-worse", actual: 42, best: 37 });
    expect(judged(36, 30)).toMatchObject({ level: "error", actual: 43, best: 37 });
    expect(judged(30, 60)).toMatchObject({ level: "warning", reason: "no-worse" });
  });

  it("counts real hours where the clocks change", () => {
    // In Berlin 25 October 2026 has 25 hours.
    const records = [ask(1, { published: "2026-10-25T00:00:00+02:00" })];
    const trial = { rule, options: { "min-sample": 1, max: "25h" }, records, timezone: "Europe/Berlin" };
    expect(onlyFinding(judge({ ...trial, asOf: "2026-10-25" }))).toMatchObject({
      outcome: "fail",
      actual: 25,
    });
  });
});

itJudgesItsWindow(
  "response-time",
  { "min-sample": 1, max: "1m" },
  { type: "comment", actor: "sam", id: "c-1", answeredAt: "2026-12-01T00:00:00Z" },
);
