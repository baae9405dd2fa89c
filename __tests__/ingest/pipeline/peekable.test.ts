import { expect, test } from "vitest";
import { Peekable } from "../../../src/ingest/pipeline/peekable.ts";

const KIB = 1024;

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function joined(parts: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const part of parts) all.push(part);
  return Uint8Array.from(all.flatMap((part) => [...part]));
}

const FILE = Uint8Array.from({ length: 50 * KIB + 7 }, (_, at) => at % 251);

test.each([[1], [7], [1000], [16 * KIB], [60 * KIB]])(
  "with chunks of %i bytes nothing is lost, looked at or not",
  async (size) => {
    const file = size === 1 ? FILE.subarray(0, 5000) : FILE;
    const looked = new Peekable(chunksOf(file, size));
    expect(await joined(looked.peek())).toEqual(file);
    expect(looked.isAtEnd).toBe(true);
    expect(await joined(looked.all())).toEqual(file);
    const glanced = new Peekable(chunksOf(file, size));
    await glanced.peek().next();
    expect(await joined(glanced.all())).toEqual(file);
  },
);

test("the first look is at little, and each further one at more", async () => {
  const sizes: number[] = [];
  for await (const part of new Peekable(chunksOf(FILE, FILE.length)).peek()) sizes.push(part.length / KIB);
  expect(sizes.slice(0, 5)).toEqual([1, 2, 4, 8, 16]);
});
