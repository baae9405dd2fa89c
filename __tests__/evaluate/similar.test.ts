import fc from "fast-check";
import { expect, it } from "vitest";
import { withoutServer } from "../../src/domain/account.ts";
import { PLATFORMS } from "../../src/domain/platforms/index.ts";
import { SERVER_SIGNS } from "../../src/domain/platforms/platform.ts";
import { look, plainName } from "../../src/evaluate/look.ts";
import { type PlainRecord, reportOn } from "../support/company.ts";

/** Names of which many look alike, short and long, with and without a server, and beyond ASCII. */
const names = fc
  .tuple(
    fc.constantFrom("xy", "xy", ""),
    fc.string({ unit: fc.constantFrom(..."a0o-ä"), minLength: 1, maxLength: 2 }),
    fc.constantFrom("", "", "@one.example", "-7"),
  )
  .map(([start, name, end]) => `${start}${name}z${end}`);

/** Whether one name looks like another of the roster, said with texts alone. */
function isLike(name: string, handle: string, isMissing: boolean): boolean {
  // A shorter name is like too many others, but for a server it is the same.
  const isLong = name.length >= 4;
  if (isLong && look(name) === look(handle)) return true;
  if (!isMissing) return false;
  const [bare, bareHandle] = [name, handle].map((one) => withoutServer(one, "mastodon"));
  const isSame = bare === name ? bareHandle === name : handle === bare;
  return isSame || (isLong && plainName(name) === plainName(handle));
}

it("names the accounts that look like one of the roster's", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(names, { minLength: 1, maxLength: 3 }),
      fc.uniqueArray(names, { minLength: 1, maxLength: 6 }),
      (people, actors) => {
        const published = "2026-11-10T10:00:00Z";
        const records = actors.map((actor): PlainRecord => ({ type: "like", object: "p", published, actor }));
        const { similar } = reportOn({ roster: { people }, records }, { asOf: "2026-11-15" }).inputs.roster;
        const expected = actors.filter(
          (actor) =>
            !people.includes(actor) &&
            people.some((handle) => isLike(actor, handle, !actors.includes(handle))),
        );
        expect(similar.map(({ account }) => account).sort()).toEqual(expected.sort());
      },
    ),
  );
});

it("holds that a name without the signs of a server has none", () => {
  const plain = fc.string().filter((name) => !Array.from(SERVER_SIGNS).some((sign) => name.includes(sign)));
  fc.assert(
    fc.property(fc.constantFrom(...PLATFORMS), plain, ({ server }, name) => {
      expect(server.test(name)).toBe(false);
    }),
  );
});
