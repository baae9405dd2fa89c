import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDay, parseTime } from "../../../src/domain/time.ts";
import { PlainMoment } from "../../../src/ingest/pipeline/plain/plain-moment.ts";
import { withSpare } from "../../../src/text/plain-words.ts";
import { runs } from "../../support/runs.ts";

/** Two digits of a number that is seldom above the usual ones. */
const two = (most: number) =>
  fc.oneof({ arbitrary: fc.nat(most), weight: 15 }, fc.nat(99)).map((n) => String(n).padStart(2, "0"));
const date = fc
  .tuple(fc.constantFrom("2026", "2024", "1969"), two(12), two(28))
  .map((parts) => parts.join("-"));
const clock = fc.tuple(two(23), two(59), two(60)).map((parts) => parts.join(":"));
const zone = fc.constantFrom("Z", "Z", "+01:00", "-05:30", "+24:00", "z", "+0100", "+01", ".5Z", "");
const written = fc
  .tuple(date, fc.constantFrom("T", "T", "T", "t", " "), clock, zone)
  .map((parts) => parts.join(""));
/** Any, and often one that is next to the digits. */
const byte = fc.oneof(fc.nat(127), fc.integer({ min: 0x2f, max: 0x3f }));
/** What people write, most of it with another byte at a place. */
const moment = fc
  .tuple(fc.oneof({ arbitrary: written, weight: 5 }, date), fc.nat(26), fc.option(byte, { freq: 3 }))
  .map(([text, at, byte]) =>
    byte === null ? text : text.slice(0, at) + String.fromCharCode(byte) + text.slice(at + 1),
  );

test("a moment is read from its bytes as from its text, whatever was read before", () => {
  fc.assert(
    fc.property(fc.array(moment, { minLength: 1, maxLength: 8 }), (texts) => {
      const plain = new PlainMoment();
      for (const text of texts) {
        const words = withSpare(new TextEncoder().encode(`"${text}"`));
        const day = parseDay(text);
        const time = text.length === 10 ? Number.NaN : parseTime(text);
        expect([text, plain.read(words, 1, text.length + 1), plain.time, plain.day]).toEqual([
          text,
          !(Number.isNaN(day) && Number.isNaN(time)),
          time,
          day,
        ]);
        plain.clear();
        const usual = plain.readUsual(words.bytes, words.view, 1);
        // A time of another form is left to `read`; one of this form is what stands there.
        if (usual > 0) expect(plain.time).toBe(parseTime(text.slice(0, usual)));
      }
    }),
    runs(2000),
  );
});
