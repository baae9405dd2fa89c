import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  look,
  lookNumber as lookNumberOf,
  plainName,
  plainNumber as plainNumberOf,
} from "../../src/evaluate/look.ts";

const codesOf = (name: string) => Uint8Array.from(name, (letter) => letter.charCodeAt(0));
const lookNumber = (name: string) => lookNumberOf(codesOf(name));
const plainNumber = (name: string) => plainNumberOf(codesOf(name));

/** Names in which what matters comes often: digits, blanks, dots, dashes, and letters that look alike. */
const names = fc.string({ unit: fc.constantFrom(..."ab01i|l o._-9\tä"), maxLength: 12 });

describe("the number of a look", () => {
  it("is that of the look as a text", () => {
    fc.assert(
      fc.property(names, (name) => {
        fc.pre(!name.includes("ä"));
        expect(lookNumber(name)).toBe(lookNumber(look(name)));
        expect(plainNumber(name)).toBe(lookNumber(plainName(name)));
      }),
    );
  });

  it("differs between names that look different", () => {
    expect(lookNumber("ann-01")).toBe(lookNumber("ann-ol"));
    expect(lookNumber("ann-01")).not.toBe(lookNumber("ann-02"));
    expect(plainNumber("ann.lee-7")).toBe(plainNumber("annlee"));
    expect(plainNumber("ann.lee")).not.toBe(plainNumber("annlea"));
  });

  it("is unknown of what is not all ASCII", () => {
    expect(lookNumber("änn")).toBeNull();
    expect(plainNumber("ann-ä")).toBeNull();
  });
});
