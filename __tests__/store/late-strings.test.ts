import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputError } from "../../src/domain/diagnostic.ts";
import { LIMITS } from "../../src/domain/limits.ts";
import { LateStrings } from "../../src/store/late-strings.ts";
import { type HashKey, randomHashKey } from "../../src/store/text-hash.ts";
import { runs } from "../support/runs.ts";
import { texts } from "../support/texts.ts";

const NO_ROWS = new Int32Array(0);

/** With which nearly all texts of one length have the same hash. */
const POOR: HashKey = { seed: 0, factors: [0, 0] };

function settled(given: readonly string[], key?: HashKey) {
  const strings = new LateStrings(key);
  const tickets = given.map((text) => strings.add(text));
  const numbers = strings.settle(NO_ROWS) ?? new Int32Array(0);
  return { strings, numbers: tickets.map((ticket) => numbers[ticket] as number) };
}

describe("LateStrings", () => {
  it.each([[undefined], [POOR]])(
    "numbers distinct texts in the order in which they come, by the key %j",
    (key) => {
      fc.assert(
        fc.property(fc.array(texts, { maxLength: 60 }), (given) => {
          const { strings, numbers } = settled([...given, ...given], key);
          const distinct = [...new Set(given)];
          expect(strings.size).toBe(distinct.length);
          expect(numbers).toEqual([...given, ...given].map((text) => distinct.indexOf(text)));
          expect(distinct.map((_, number) => strings.get(number))).toEqual(distinct);
          expect(given.map((text) => strings.find(text))).toEqual(numbers.slice(0, given.length));
        }),
        runs(150),
      );
    },
  );

  it.each([[undefined], [POOR]])("numbers what names rows by the last of these, by the key %j", (key) => {
    const rows = fc.array(fc.record({ id: fc.option(texts), about: fc.option(texts) }), { maxLength: 40 });
    fc.assert(
      fc.property(rows, (given) => {
        const strings = new LateStrings(key);
        const ticketOf = (text: string | null) => (text === null ? -1 : strings.add(text));
        const tickets = given.map(({ id, about }) => ({ id: ticketOf(id), about: ticketOf(about) }));
        const numbers = strings.settle(Int32Array.from(tickets, ({ id }) => id)) ?? NO_ROWS;
        const others = [...new Set(given.flatMap(({ id, about }) => [id, about]))].filter(
          (text) => text !== null && !given.some(({ id }) => id === text),
        );
        const numberOf = (text: string) => {
          const row = given.findLastIndex(({ id }) => id === text);
          return row === -1 ? given.length + others.indexOf(text) : row;
        };
        expect(strings.size).toBe(given.length + others.length);
        for (const [row, record] of given.entries()) {
          for (const key of ["id", "about"] as const) {
            const text = record[key];
            if (text === null) continue;
            const number = numbers[tickets[row]?.[key] as number] as number;
            expect(number).toBe(numberOf(text));
            expect(strings.get(number)).toBe(text);
            expect(strings.find(text)).toBe(number);
          }
        }
      }),
      runs(150),
    );
  });

  it("numbers as many as fill hundreds of parts", () => {
    const ids = Array.from({ length: 300_000 }, (_, i) => `urn:li:comment:${(i * 7919) % 200_000}`);
    const { strings, numbers } = settled(ids);
    expect(strings.size).toBe(200_000);
    expect(numbers.every((number, i) => number === i % 200_000)).toBe(true);
    expect(strings.find("urn:li:comment:7919")).toBe(1);
  });

  it("knows a text by its ticket before it is settled", () => {
    const strings = new LateStrings();
    const tickets = ["a", "é", "Ā"].map((text) => strings.add(text));
    expect(tickets.map((ticket) => strings.get(ticket))).toEqual(["a", "é", "Ā"]);
  });

  it("finds no text that was never added", () => {
    const { strings } = settled(["a", "é", "ab"]);
    const absent = ["", "b", "a\0", "Ā", "e\u0301"];
    expect(absent.map((text) => strings.find(text))).toEqual(absent.map(() => -1));
  });

  it("takes over the texts of another thread in parts, in any order", () => {
    const key = randomHashKey();
    const given = ["a", "é", "Ā", "", "a", "long ".repeat(50)];
    const [here, there] = [new LateStrings(key), new LateStrings(key)];
    here.add("long ".repeat(50));
    for (const text of given) there.add(text);
    const { chunks, ...columns } = there.columns;
    const shift = here.takeChunks(chunks);
    const firsts = [here.addPlaces(columns, 3, there.size, shift), here.addPlaces(columns, 0, 3, shift)];
    expect(firsts).toEqual([1, there.size - 2]);
    here.settle(NO_ROWS);
    const texts = Array.from({ length: here.size }, (_, number) => here.get(number));
    expect(texts).toEqual([...new Set(["long ".repeat(50), ...given.slice(3), ...given.slice(0, 3)])]);
    expect(here.find("é")).toBe(texts.indexOf("é"));
  });

  it("goes on with texts of its own behind those that it took over", () => {
    const key = randomHashKey();
    const [here, there] = [new LateStrings(key), new LateStrings(key)];
    there.add("there");
    const { chunks, ...columns } = there.columns;
    const shift = here.takeChunks(chunks);
    const long = "here ".repeat(800);
    const own = ["here", long].map((text) => here.add(text));
    const taken = here.addPlaces(columns, 0, 1, shift);
    expect([...own, taken].map((ticket) => here.get(ticket))).toEqual(["here", long, "there"]);
  });

  it("refuses more text than its places can say", () => {
    const chunk = new Uint8Array(4);
    const most = LIMITS.textGibibytes.most * 32;
    const strings = new LateStrings();
    strings.takeChunks(Array<Uint8Array>(most).fill(chunk));
    expect(() => strings.add("a")).toThrow(/more than 4 GiB of IDs or accounts/);
    expect(() => strings.takeChunks([chunk])).toThrow(InputError);
  });

  it("settles once", () => {
    const { strings } = settled(["a", "a"]);
    expect(strings.settle(NO_ROWS)).toBeNull();
  });
});
