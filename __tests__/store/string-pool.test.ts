import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { StringPool } from "../../src/store/string-pool.ts";
import { Texts } from "../../src/store/texts.ts";
import { runs } from "../support/runs.ts";
import { texts } from "../support/texts.ts";

describe("StringPool", () => {
  it("gives back every text by its number, and every number by its text", () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 60 }), (given) => {
        const pool = new StringPool();
        const numbers = given.map((text) => pool.intern(text));
        expect(numbers.map((number) => pool.get(number))).toEqual(given);
        expect(given.map((text) => pool.intern(text))).toEqual(numbers);
        const distinct = [...new Set(given)];
        expect(pool.size).toBe(distinct.length);
        expect([...new Set(numbers)]).toEqual(distinct.map((_, i) => i));
      }),
      runs(300),
    );
  });

  it("numbers several texts of a file as it does one by one, new ones and such that it knows", () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 30 }), fc.array(texts, { maxLength: 60 }), (known, given) => {
        const [one, all] = [new StringPool(), new StringPool()];
        for (const text of known) one.intern(text);
        for (const text of known) all.intern(text);
        // UTF-8 holds no half of a character, and an empty text is none in a file.
        const read = given.filter((text) => text !== "" && text.isWellFormed());
        const parts = read.map((text) => new TextEncoder().encode(text));
        const ends = parts.map((_, i) => parts.slice(0, i + 1).reduce((sum, part) => sum + part.length, 0));
        const spans = {
          bytes: Uint8Array.from(parts.flatMap((part) => [...part])),
          from: Int32Array.from([0, ...ends]),
          to: Int32Array.from(ends),
          size: read.length,
        };
        const numbers = new Int32Array(read.length);
        all.internAll(spans, numbers);
        expect([...numbers]).toEqual(read.map((text) => one.intern(text)));
        expect([...numbers].map((number) => all.get(number))).toEqual(read);
      }),
      runs(300),
    );
  });

  it("keeps apart a narrow text and a wide one of the same bytes", () => {
    const pool = new StringPool();
    expect([pool.intern("AB"), pool.intern("\u4241"), pool.intern("AB")]).toEqual([0, 1, 0]);
    expect([pool.get(0), pool.get(1)]).toEqual(["AB", "\u4241"]);
  });

  it("goes on past a mebibyte, at its very end too", () => {
    const pool = new StringPool();
    const long = Array.from({ length: 300 }, (_, i) => String(i).padStart(4094, "-"));
    const numbers = long.map((text) => pool.intern(text));
    // With two bytes for their length, 256 of them fill the first mebibyte to the last byte.
    expect(pool.intern("")).toBe(300);
    expect(numbers.map((number) => pool.get(number))).toEqual(long);
    const full = new StringPool();
    for (const text of long.slice(0, 256)) full.intern(text);
    expect(full.get(full.intern(""))).toBe("");
    expect(full.get(full.intern("next"))).toBe("next");
  });

  it("keeps texts, the longest too, while its first memory grows", () => {
    const pool = new StringPool();
    const given = Array.from({ length: 200 }, (_, i) => "\u2026".repeat((i * 1021) % 4096) + i);
    const numbers = given.map((text) => pool.intern(text));
    expect(numbers.map((number) => pool.get(number))).toEqual(given);
  });

  it("keeps texts of any length, whose shapes take one, two or three bytes", () => {
    const pool = new StringPool();
    const lengths = [0, 1, 31, 32, 63, 64, 127, 128, 4095, 4096];
    const given = lengths.flatMap((length) => ["a", "\u2026"].map((unit) => unit.repeat(length)));
    const numbers = given.map((text) => pool.intern(text));
    expect(numbers.map((number) => pool.get(number))).toEqual(given);
    expect(given.map((text) => pool.intern(text))).toEqual(numbers);
  });

  it("tells texts of one length apart, though some of so many have one hash", () => {
    const pool = new StringPool();
    for (let i = 0; i < 300_000; i++) pool.intern(`urn:li:comment:${String(i * 7919).padStart(10, "0")}`);
    expect(pool.size).toBe(300_000);
  });

  it("numbers a hundred thousand texts in the order in which they come", () => {
    const pool = new StringPool();
    for (let i = 0; i < 100_000; i++) if (pool.intern(`id-${i}`) !== i) throw new Error(`id-${i}`);
    for (let i = 0; i < 100_000; i += 97) expect(pool.get(i)).toBe(`id-${i}`);
  });
});

it("finds all texts of another thread that it knows", () => {
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 40 }), fc.array(texts, { maxLength: 40 }), (own, others) => {
      const pool = new StringPool();
      const numbers = new Map(own.map((text) => [text, pool.intern(text)]));
      const other = new StringPool();
      for (const text of others) other.intern(text);
      const { chunks, places, size } = other.columns;
      const taken = new Texts();
      taken.addPlaces(places, 0, size, taken.takeChunks(chunks));
      expect([...pool.findAll(taken)]).toEqual([...new Set(others)].map((text) => numbers.get(text) ?? -1));
    }),
    runs(100),
  );
});
