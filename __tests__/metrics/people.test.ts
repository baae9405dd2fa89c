import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ACTIVITY_TYPES } from "../../src/domain/activity.ts";
import { accountsIn } from "../../src/metrics/people.ts";
import { NONE } from "../../src/store/codes.ts";
import { kindSet, kindsOf } from "../../src/store/kinds.ts";
import { companies } from "../reference/companies.ts";
import { tableOf } from "../support/company.ts";

describe("accountsIn", () => {
  it("tells how much each account did, and the first row of some", () => {
    const types = fc.subarray([...ACTIVITY_TYPES], { minLength: 1 });
    fc.assert(
      fc.property(companies, types, fc.integer({ min: 1, max: 3 }), ({ company }, of, every) => {
        const table = tableOf(company);
        const isAsked = kindSet({ of });
        const rows = Array.from(table.allRows).filter(
          (row) =>
            isAsked[kindsOf(table)[row] as number] === 1 &&
            table.actor[row] !== NONE &&
            table.count[row] !== 0,
        );
        const counts = new Map<number, number>();
        for (const row of rows) {
          const account = table.actor[row] as number;
          counts.set(account, (counts.get(account) ?? 0) + (table.count[row] as number));
        }
        const found = accountsIn(table, table.allRows, isAsked);
        const { account, activities, firstRows } = found;
        const each = found.counts();
        expect(new Map(Array.from(account, (own, i) => [own, each[i]]))).toEqual(counts);
        expect(activities).toBe([...counts.values()].reduce((sum, count) => sum + count, 0));
        expect(account).toHaveLength(counts.size);
        const some = account.filter((own) => own % every === 0);
        const first = rows.filter(
          (row, i) => rows.findIndex((one) => table.actor[one] === table.actor[row]) === i,
        );
        expect(Array.from(firstRows(some))).toEqual(
          first.filter((row) => (table.actor[row] as number) % every === 0),
        );
      }),
    );
  });
});
