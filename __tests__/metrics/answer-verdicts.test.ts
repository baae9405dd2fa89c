import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INTERACTION_TYPES } from "../../src/domain/activity.ts";
import { parseDay } from "../../src/domain/time.ts";
import { judgedBy, VERDICT, VERDICTS } from "../../src/metrics/answer-verdicts.ts";
import type { Table } from "../../src/store/table.ts";
import { type PlainRecord, tableOf } from "../support/company.ts";
import { runs } from "../support/runs.ts";

/** More rows than are asked about at once, on so few days that each is judged by itself. */
const ROWS = 6000;
const MINUTES_A_DAY = 1440;

/** Random activities of two days, of which every twentieth may lack its time, its author or its id. */
function busy(seed: number, isOdd: boolean): PlainRecord[] {
  let state = seed;
  const next = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
  const lacks = () => isOdd && next(20) === 0;
  return Array.from({ length: ROWS }, (_, i) => {
    const minute = Math.floor((i * 2 * MINUTES_A_DAY) / ROWS);
    const time = new Date(Date.UTC(2026, 10, 9, 0, minute)).toISOString();
    const published = lacks() ? time.slice(0, 10) : time;
    const earlier = `c-${next(i + 1)}`;
    if (next(6) === 0) {
      const answer = next(2) === 0 ? { inReplyTo: earlier } : { target: `person-${next(40)}` };
      return { type: "comment", actor: "acme", object: "p-1", published, ...answer };
    }
    const type = ["comment", "mention", "like", "share"][next(4)] as string;
    return {
      type,
      published,
      object: "p-1",
      ...(lacks() ? {} : { id: `c-${i}` }),
      ...(lacks() ? {} : { actor: `person-${next(40)}` }),
      ...(type === "comment" && next(5) === 0 ? { inReplyTo: earlier } : {}),
    };
  });
}

describe("what comes of a row", () => {
  it("is the same whether its day is judged, or all days at once, or a few rows", () => {
    const types = fc.subarray([...INTERACTION_TYPES], { minLength: 1 });
    const inTime = fc.constantFrom("within" as const, "ever" as const, undefined);
    const met = new Set<number>();
    fc.assert(
      fc.property(fc.nat(), fc.boolean(), types, inTime, fc.nat(48), (seed, isOdd, to, soon, hours) => {
        const question = {
          to,
          by: "brand",
          within: soon === "ever" ? 0 : hours * 3_600_000,
          ...(soon && { inTime: soon }),
          asOf: parseDay("2026-11-10"),
        } as const;
        const table = tableOf({ records: busy(seed, isOdd) });
        const other = tableOf({ records: busy(seed, isOdd) });
        const verdictsOf = (of: Table, lists: readonly Uint32Array[]) => {
          const judged = lists.flatMap((rows) => judgedBy(of, rows, question));
          const verdicts = judged.flatMap(({ rows, verdicts: own }) =>
            Array.from(rows, (row, i) => [row, own[i]]),
          );
          const counts = VERDICTS.map((verdict) =>
            judged.reduce((sum, { counts: own }) => sum + (own[verdict] as number), 0),
          );
          return { parts: judged.length, verdicts, counts };
        };
        const rows = table.byDay;
        const few = Array.from({ length: rows.length / 100 }, (_, i) => rows.slice(100 * i, 100 * (i + 1)));
        const byDay = verdictsOf(table, [rows]);
        const atOnce = verdictsOf(other, [rows.slice()]);
        expect(byDay.parts).toBe(2);
        expect(atOnce).toEqual({ ...byDay, parts: 1 });
        // What was found for the days is there already.
        expect(verdictsOf(table, few)).toEqual({ ...byDay, parts: few.length });
        for (const [, verdict] of byDay.verdicts) met.add(verdict as number);
      }),
      runs(12, 120),
    );
    expect([...met]).toEqual(
      expect.arrayContaining([VERDICT.inTime, VERDICT.notInTime, VERDICT.untraceable, VERDICT.unnamed]),
    );
  });
});
