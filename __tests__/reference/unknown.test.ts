/**
 * What nobody can know decides nothing: fields are deleted from random companies, at random and by somebody who looks
 * for the deletion that helps, and a verdict may get open but never turn (issue 14; C. F. Manski's bounds).
 *
 * Each company is asked all rules at once: to make one and to join its files takes longer than to judge it by a rule.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Company } from "../support/company.ts";
import { runs } from "../support/runs.ts";
import { companies } from "./companies.ts";
import { type Asked, type Cut, cutsOf, FIELDS, fitted, isBy, verdictsOn, without } from "./deletions.ts";
import { optionsOf } from "./questions.ts";

/** Rules that judge what happened; `coverage` asks just what is missing, and others judge files or claims. */
const RULES = [
  "employee-share",
  "employee-only-posts",
  "silent-posts",
  "outside-voices",
  "voice-concentration",
  "returning-outsiders",
  "insider-chatter",
  "undisclosed-insiders",
  "daily-outside-interactions",
  "promotional-share",
  "promotional-cadence",
  "self-talk",
  "response-rate",
  "response-time",
];

const questions: fc.Arbitrary<Asked[]> = fc
  .tuple(...RULES.map(optionsOf))
  .map((all) => all.map((options, i) => [RULES[i] as string, options] as const));
const fittings = fc.record({ margin: fc.constantFrom(30, null), isWhole: fc.boolean() });
const dice = fc.array(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), {
  minLength: 200,
  maxLength: 200,
});
const shares = fc.constantFrom(0.05, 0.3, 0.9);

/** The company's cuts: a share of all fields, a few fields alone, each field of all rows, and of one account's. */
function cutsBy(company: Company, rolled: readonly number[], share: number): Cut[][] {
  const all = cutsOf(company);
  const chosen = <T>(from: readonly T[], roll: number): T[] =>
    from.slice(Math.floor((rolled[roll] as number) * from.length)).slice(0, 1);
  const [actor] = chosen([...new Set((company.files ?? []).flatMap(actorsOf))], 9);
  const oneField = FIELDS.map((field) => all.filter((cut) => cut.field === field));
  return [
    all.filter((_, i) => (rolled[i % rolled.length] as number) < share),
    ...[0, 1, 2, 3, 4, 5, 6, 7].map((roll) => chosen(all, roll)),
    ...oneField,
    ...oneField.map((cuts) => cuts.filter((cut) => isBy(company, cut, actor ?? null))),
  ].filter((cuts) => cuts.length > 0);
}

function actorsOf({ records }: NonNullable<Company["files"]>[number]) {
  return records.flatMap(({ actor }) => actor ?? []);
}

describe("fields that are deleted", () => {
  it("turn no verdict", () => {
    const decided = new Map(RULES.map((rule) => [rule, 0]));
    fc.assert(
      fc.property(
        companies,
        questions,
        fittings,
        dice,
        shares,
        ({ company: given, asOf }, all, how, rolled, share) => {
          const company = fitted(given, asOf, how);
          const judged = verdictsOn(company, asOf, all).map((verdict, i) => ({
            verdict,
            asked: all[i] as Asked,
          }));
          const before = judged.filter(({ verdict }) => verdict !== "open");
          for (const { asked } of before) decided.set(asked[0], (decided.get(asked[0]) ?? 0) + 1);
          const asked = before.map((one) => one.asked);
          for (const cuts of before.length === 0 ? [] : cutsBy(company, rolled, share)) {
            const after = verdictsOn(without(company, cuts), asOf, asked);
            const turned = before.filter(({ verdict }, i) => after[i] !== "open" && after[i] !== verdict);
            expect({ cuts, turned }).toEqual({ cuts, turned: [] });
          }
        },
      ),
      runs(60, 10_000),
    );
    // A rule that was never decided was not tried.
    expect([...decided].filter(([, times]) => times === 0)).toEqual([]);
  });
});
