import { expect, test } from "vitest";
import { encodeUtf8, isUtf8 } from "../../src/lib/bytes.ts";

test("bytes are UTF-8 or not, wherever in their memory they begin and end", () => {
  const memory = new Uint8Array(64);
  for (let from = 0; from < 6; from++) {
    for (let length = 0; length < 40; length++) {
      const bytes = memory.fill(0x61).subarray(from, from + length);
      expect(isUtf8(bytes)).toBe(true);
      for (let at = 0; at < length; at++) {
        bytes[at] = 0xe9;
        expect(isUtf8(bytes)).toBe(false);
        bytes[at] = 0x61;
      }
      if (length < 2) continue;
      bytes.set(encodeUtf8("é"), length - 2);
      expect(isUtf8(bytes)).toBe(true);
    }
  }
});
