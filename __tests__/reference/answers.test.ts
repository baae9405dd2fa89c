import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FirstAnswers, firstAnswers } from "../../src/metrics/first-answers.ts";
import { UNDATED } from "../../src/store/undated.ts";
import { tableOf } from "../support/company.ts";
import { runs } from "../support/runs.ts";
import { firstAnswer, needsReply } from "./answers.ts";
import { companies } from "./companies.ts";
import { worldOf } from "./world.ts";

const answerers = fc.constantFrom("brand" as const, "team" as const);

describe("answers, found a second time", () => {
  it("are the same for everything that was done toward the brand", { timeout: 120_000 }, () => {
    let found = 0;
    fc.assert(
      fc.property(companies, answerers, ({ company }, by) => {
        const table = tableOf(company);
        const world = worldOf(company);
        const answers = firstAnswers(table, by);
        const rows = Array.from({ length: table.length }, (_, row) => row).filter(
          (row) => table.duplicate[row] === 0,
        );
        expect(rows.length).toBe(world.facts.length);
        for (const [i, fact] of world.facts.entries()) {
          const row = rows[i] as number;
          if (fact.side === "brand" || fact.type === "post") continue;
          const own = answers.at(row);
          const shown = Number.isNaN(own) ? "unknown" : Number.isFinite(own) ? own : "never";
          if (shown !== "never") found++;
          const place = `${fact.file.name} ${JSON.stringify(fact.record)}`;
          expect(`${place} ${shown}`).toBe(`${place} ${firstAnswer(world, fact, by)}`);
          expect(`${place} ${answers.needsReply(row)}`).toBe(`${place} ${needsReply(world, fact, by)}`);
        }
      }),
      runs(200),
    );
    expect(found).toBeGreaterThan(100);
  });

  it("are the same in whatever order they are asked for, one by one or many at once", () => {
    fc.assert(
      fc.property(companies, answerers, ({ company }, by) => {
        const table = tableOf(company);
        const all = table.allRows;
        const atOnce = firstAnswers(table, by);
        const found = new Map<number, number[]>();
        atOnce.find(all, (batch, { surely, perhaps }, from) => {
          expect(batch[0]).toBe(all[from]);
          batch.forEach((row, i) => {
            found.set(row, [surely[i] as number, perhaps[i] as number]);
          });
        });
        const backwards = firstAnswers(tableOf(company), by);
        for (const row of all.toReversed()) {
          const of = ({ at, since, by: latest }: FirstAnswers) =>
            table.day[row] === UNDATED ? [at(row)] : [at(row), since(row), latest(row)];
          expect(of(backwards)).toEqual(of(atOnce));
          backwards.find(Uint32Array.of(row), (_, { surely, perhaps }) =>
            expect([surely[0], perhaps[0]]).toEqual(found.get(row)),
          );
        }
      }),
      runs(100),
    );
  });
});
