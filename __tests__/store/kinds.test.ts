import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ACTIVITY_TYPES } from "../../src/domain/activity.ts";
import { parseDay } from "../../src/domain/time.ts";
import { type KnownSide, kindSet, kindsOf, listsOfKinds, rowsOfKinds } from "../../src/store/kinds.ts";
import { View } from "../../src/store/view.ts";
import { companies } from "../reference/companies.ts";
import { tableOf } from "../support/company.ts";

const SIDES: readonly KnownSide[] = ["brand", "inside", "outside", "unknown", "dark", "bot"];

const asked = fc.record({
  of: fc.subarray([...ACTIVITY_TYPES], { minLength: 1 }),
  sides: fc.subarray([...SIDES], { minLength: 1 }),
});

describe("the rows of some kinds", () => {
  it("are those that a look at each row finds, of all days, of some, and of any list", () => {
    fc.assert(
      fc.property(companies, asked, fc.nat(20), fc.nat(40), ({ company }, kinds, start, length) => {
        const table = tableOf(company);
        const isAsked = kindSet(kinds);
        const first = (table.covered?.from ?? parseDay("2026-01-01")) + start;
        const view = new View(table, first, first + length, null);
        for (const rows of [
          table.allRows,
          table.byDay,
          view.dated,
          view.rows,
          view.rows.filter((_, i) => i % 3),
        ]) {
          const found = Array.from(rows).filter((row) => isAsked[kindsOf(table)[row] as number] === 1);
          expect(Array.from(rowsOfKinds(table, rows, isAsked))).toEqual(found);
          const lists = listsOfKinds(table, rows, isAsked).map((list) => Array.from(list));
          const place = (row: number | undefined) => rows.indexOf(row as number);
          for (const list of lists)
            expect(list.every((row, i) => i === 0 || place(list[i - 1]) < place(row))).toBe(true);
          expect(lists.flat().sort((a, b) => a - b)).toEqual(found.sort((a, b) => a - b));
        }
      }),
    );
  });
});
