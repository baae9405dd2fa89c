import { expect, test } from "vitest";
import { wordsOf } from "../../src/lib/words.ts";
import { randomHashKey, TextHash } from "../../src/store/text-hash.ts";

const hash = (...bytes: number[]) => {
  const hashes = new TextHash(randomHashKey());
  return (other: number[]) =>
    hashes.of(wordsOf(Uint8Array.from(bytes)), 0, 8) === hashes.of(wordsOf(Uint8Array.from(other)), 0, 8);
};

test("two texts have one hash by no more than chance, whatever the key", () => {
  // The highest bit of a word comes out of a product as it went in: one factor alone lets the next word take it back.
  const alike = Array.from({ length: 1000 }, () =>
    hash(97, 97, 97, 97, 97, 97, 97, 97)([97, 97, 97, 97 ^ 0x80, 97, 97, 97 ^ 1, 97 ^ 0x80]),
  );
  expect(alike.filter(Boolean).length).toBeLessThan(5);
});
