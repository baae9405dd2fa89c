import { expect, test } from "vitest";
import { isPlainUnit } from "../../src/domain/clean.ts";
import { Pattern, plainBytesOf, SPARE_BYTES, timesFour, withSpare } from "../../src/text/plain-words.ts";

const BYTES = Array.from({ length: 256 }, (_, byte) => byte);
const isPlain = (byte: number) => isPlainUnit(byte) && byte > 0x26 && byte !== 0x5c;

test("the bytes of a word are plain up to the first that is not, wherever it stands and whatever is beside it", () => {
  const view = new DataView(new ArrayBuffer(4));
  for (const byte of BYTES) {
    for (const place of [0, 1, 2, 3]) {
      for (const others of [0x27, 0x61, 0x7e]) {
        view.setUint32(0, others * 0x0101_0101);
        view.setUint8(place, byte);
        const plain = isPlain(byte) ? 4 : place;
        expect([byte, place, plainBytesOf(view.getInt32(0, true), timesFour(0x5c))]).toEqual([
          byte,
          place,
          plain,
        ]);
      }
    }
  }
});

test.each([["abcd"], ["abcde"], ["abcdefgh"], ["abcdefghi"]])(
  "the pattern %s is found where it stands",
  (text) => {
    const bytes = new TextEncoder().encode(`-${text}`);
    const { view } = withSpare(bytes);
    const pattern = new Pattern(bytes.slice(1));
    expect([0, 1, 2].map((at) => pattern.isAt(view, at))).toEqual([false, true, false]);
    for (let place = 1; place < bytes.length; place++) {
      const other = bytes.slice();
      other[place] = 0x2d;
      expect(pattern.isAt(withSpare(other).view, 1)).toBe(false);
    }
  },
);

test("bytes at the very end of their memory are copied, so that what is read behind them exists", () => {
  const bytes = new Uint8Array([1, 2, 3]);
  const { bytes: same, view } = withSpare(bytes);
  expect([...same]).toEqual([1, 2, 3]);
  expect(view.byteLength).toBe(3 + SPARE_BYTES);
});
