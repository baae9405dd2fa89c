import fc from "fast-check";
import { expect, it } from "vitest";
import type { Company } from "../support/company.ts";
import { measure } from "../support/measure.ts";
import { runs } from "../support/runs.ts";
import { addDays } from "./calendar.ts";
import { suspectsIn, undeclaredInsiders } from "./undeclared.ts";
import { worldOf } from "./world.ts";

const FIRST = "2026-03-20";
const ASKED = { rule: "undeclared-insiders", asOf: "2026-04-30", window: "6w" };

/** Of outsiders some react when employees do, some always as late, and some whenever. */
const ACTORS = ["ann", "bob", "sam", "kim", "lee", "noor", "zoe", "statusbot"];
const EMPLOYEES = ["ann", "bob"];
const HABITS = ["with employees", "by habit", "at any time", "never"] as const;
type Habit = (typeof HABITS)[number];
const minute = fc.integer({ min: 0, max: 23 });

const reactions = fc.record({
  hour: fc.integer({ min: 0, max: 9 }),
  isSeen: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: ACTORS.length, maxLength: ACTORS.length }),
  late: fc.array(minute, { minLength: ACTORS.length, maxLength: ACTORS.length }),
  anyHour: fc.array(minute, { minLength: ACTORS.length, maxLength: ACTORS.length }),
  channel: fc.constantFrom("mastodon", "mastodon", "mastodon", "linkedin"),
});

const companies = fc
  .tuple(
    fc.array(reactions, { minLength: 10, maxLength: 36 }),
    fc.array(fc.constantFrom(...HABITS), { minLength: ACTORS.length, maxLength: ACTORS.length }),
  )
  .map(([posts, habits]): Company => {
    const records = posts.flatMap(({ hour, isSeen, late, anyHour, channel }, day) => {
      const date = addDays(FIRST, day);
      const at = (minutes: number) =>
        new Date(Date.parse(`${date}T06:00:00Z`) + minutes * 60_000).toISOString();
      const acts = ACTORS.flatMap((actor, i) => {
        const habit = EMPLOYEES.includes(actor) ? "with employees" : (habits[i] as Habit);
        const lateness = (late[i] as number) % 6;
        if (habit === "never" || (isSeen[i] as number) < 2) return [];
        const delays = {
          "with employees": hour * 60 + lateness,
          "by habit": 60 + lateness,
          "at any time": (anyHour[i] as number) * 35,
        };
        const delay = delays[habit];
        const published = isSeen[i] === 2 ? date : at(delay);
        return [{ type: "like", actor, object: `p-${day}`, channel, published }];
      });
      return [{ type: "post", id: `p-${day}`, actor: "acme", channel, published: at(0) }, ...acts];
    });
    return {
      files: [{ records }],
      brand: { accounts: { mastodon: ["acme"], linkedin: ["acme"] } },
      roster: {
        people: [
          { accounts: { mastodon: "ann", linkedin: "ann" } },
          { id: "bob", accounts: { mastodon: "bob" }, until: addDays(FIRST, 9) },
          { id: "bob", accounts: { mastodon: "bob" }, from: addDays(FIRST, 20) },
        ],
        bots: ["statusbot"],
      },
    };
  });

it("a second implementation finds the same accounts that act with employees", () => {
  const seen = { some: 0, none: 0 };
  fc.assert(
    fc.property(
      companies,
      fc.option(
        fc.constantFrom("mastodon", "linkedin").map((channel) => [channel]),
        { nil: null },
      ),
      (company, channels) => {
        const options = channels === null ? {} : { channels };
        const span = { world: worldOf(company), from: FIRST, to: ASKED.asOf, channels };
        const measured = measure({ ...company, ...ASKED, options });
        const figures = ({ value, low, high, unknown }: (typeof measured)[number]) => [
          value,
          low,
          high,
          unknown,
        ];
        expect(measured.map(figures)).toEqual(undeclaredInsiders(span).map(figures));
        const expected = suspectsIn(span).map((one) => ({
          ...one,
          expected: Math.round(one.expected * 10) / 10,
        }));
        const accounts = measured.flatMap((one) => ("accounts" in one ? (one.accounts as object[]) : []));
        expect(sorted(accounts)).toEqual(sorted(measured[0]?.value == null ? [] : expected));
        seen[expected.length > 0 ? "some" : "none"]++;
      },
    ),
    runs(50),
  );
  // Or it would have compared nothing with nothing.
  expect(Math.min(seen.some, seen.none)).toBeGreaterThan(5);
});

function sorted(items: object[]): string[] {
  return items.map((one) => JSON.stringify(Object.entries(one).sort())).sort();
}
