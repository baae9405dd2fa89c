import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ActivityType, INTERACTION_TYPES } from "../../src/domain/activity.ts";
import { clusterByPost, type NamedClusters } from "../../src/metrics/clusters.ts";
import { clusterSidesByPost } from "../../src/metrics/kind-clusters.ts";
import { kindSet, rowsOfKinds } from "../../src/store/kinds.ts";
import { companies } from "../reference/companies.ts";
import { tableOf } from "../support/company.ts";

const types = fc.subarray([...INTERACTION_TYPES], { minLength: 1 });

/** What clusters hold, whatever their order; empty ones count for nothing. */
function contents({ part, size, idOf }: NamedClusters) {
  const all = Array.from(size, (cases, place) => ({ id: idOf(place), part: part[place], cases }));
  return all
    .filter(({ cases }) => cases > 0)
    .map((one) => JSON.stringify(one))
    .sort();
}

describe("clusterSidesByPost", () => {
  it("holds what the rows of both sides hold, post by post", () => {
    fc.assert(
      fc.property(companies, types, fc.integer({ min: 1, max: 4 }), ({ company }, of, every) => {
        const table = tableOf(company);
        const rows = table.allRows;
        const rowsBy = (side: "inside" | "outside", some: readonly ActivityType[]) =>
          rowsOfKinds(table, rows, kindSet({ of: some, sides: [side], inbound: true }));
        const [part, rest] = [rowsBy("inside", of), rowsBy("outside", of)];
        const isException = (row: number) => part.includes(row) && row % every === 0;
        const countOf = (row: number) => (isException(row) ? Math.min(1, table.count[row] as number) : 0);
        const weight = (row: number) => (table.count[row] as number) - countOf(row);
        expect(
          contents(
            clusterSidesByPost({
              ...{ table, rows, of, part: ["inside"], rest: ["outside"] },
              except: { rows: part.filter(isException), countOf },
            }),
          ),
        ).toEqual(contents(clusterByPost({ table, part, rest, weight })));
      }),
    );
  });
});
