import fc from "fast-check";
import { expect, test } from "vitest";
import { openCsv } from "../../../src/ingest/pipeline/csv-records.ts";
import { NO_WORDS } from "../../../src/ingest/pipeline/entry.ts";
import { type Item, jsonItems, ndjsonItems } from "../../../src/ingest/pipeline/items.ts";

/** The bytes cut at these places; a chunk is overwritten once the next is asked for, as those of a file are. */
async function* cut(bytes: Buffer, places: readonly number[]): AsyncGenerator<Buffer> {
  const edges = [0, ...places.map((place) => place % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  for (const [i, edge] of edges.slice(1).entries()) {
    const chunk = Buffer.from(bytes.subarray(edges[i], edge));
    yield chunk;
    chunk.fill(0x21);
  }
}

/** The place where the character begins that a byte is a part of: chunks of a file hold whole ones. */
function characterStart(bytes: Buffer, at: number): number {
  return ((bytes[at] ?? 0) & 0xc0) === 0x80 ? characterStart(bytes, at - 1) : at;
}

async function all(batches: AsyncIterable<Item[]>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const batch of batches) items.push(...batch);
  return items;
}

const word = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.constantFrom('"', "\\", '\\"', "\n", "\u2028", "😀", "]", "}"),
);
/** Without escapes: V8 13 may read the key `"`, written `\\"`, as another one, whoever calls `JSON.parse`. */
const key = fc.string({ unit: "binary" }).filter((text) => JSON.stringify(text) === `"${text}"`);
const value = fc.dictionary(
  key,
  fc.oneof(
    word,
    // A whole number beyond 2^53 is an id, and becomes a text.
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => Math.abs(n) < 2 ** 53),
    fc.boolean(),
    fc.array(word, { maxLength: 3 }),
  ),
  { maxKeys: 4 },
);
const values = fc.array(value, { maxLength: 6 });
const places = fc.array(fc.nat(), { maxLength: 12 });
const indent = fc.constantFrom(0, 1, 2, "\t");
const same = (value: unknown) => JSON.parse(JSON.stringify(value));

test("JSON is the same however its bytes come in", async () => {
  await fc.assert(
    fc.asyncProperty(values, values, indent, places, async (first, second, space, cuts) => {
      const text = `${JSON.stringify({ channel: "x", activities: first, complete: [] }, null, space)} ${JSON.stringify(second, null, space)}`;
      const bytes = Buffer.from(text);
      const whole = await all(jsonItems(cut(bytes, []), "f", ["activities"]));
      expect(await all(jsonItems(cut(bytes, cuts), "f", ["activities"]))).toEqual(whole);
      expect(whole.filter(({ key }) => key === null).map((item) => item.value)).toEqual(
        same([...first, ...second]),
      );
      expect(whole.filter(({ key }) => key !== null).map(({ key }) => key)).toEqual(["channel", "complete"]);
    }),
  );
});

test("an element of JSON is where its line and column say", async () => {
  await fc.assert(
    fc.asyncProperty(values, indent, places, async (list, space, cuts) => {
      const text = JSON.stringify(list, null, space);
      const lines = text.split("\n");
      const items = await all(jsonItems(cut(Buffer.from(text), cuts), "f", []));
      for (const { value: element, line, column } of items) {
        const from = [...(lines[line - 1] as string)].slice(column - 1).join("");
        const rest = [from, ...lines.slice(line)].join("\n");
        expect(rest.startsWith(JSON.stringify(element, null, space).split("\n")[0] as string)).toBe(true);
      }
      expect(items).toHaveLength(list.length);
    }),
  );
});

test("broken JSON stops at the same place however its bytes come in", async () => {
  const failure = (chunks: AsyncIterable<Buffer>) =>
    all(jsonItems(chunks, "f", ["activities"])).catch((error) => error.problems);
  await fc.assert(
    fc.asyncProperty(
      values,
      fc.nat(),
      fc.constantFrom("", "]", "}", ",", ":", "x", "\n"),
      places,
      async (list, at, junk, cuts) => {
        const text = Buffer.from(JSON.stringify({ activities: list }, null, 1));
        const end = at % text.length;
        const bytes = Buffer.concat([text.subarray(0, end), Buffer.from(junk), text.subarray(end + 1)]);
        expect(await failure(cut(bytes, cuts))).toEqual(await failure(cut(bytes, [])));
      },
    ),
  );
});

test("JSON Lines are the same however their bytes come in", async () => {
  const end = fc.constantFrom("\n", "\r\n", "\n\n", "\n \r\n");
  await fc.assert(
    fc.asyncProperty(values, end, places, async (list, newline, cuts) => {
      const bytes = Buffer.from(list.map((element) => JSON.stringify(element)).join(newline));
      const whole = await all(ndjsonItems(cut(bytes, []), "f"));
      const between = cuts.map((place) => characterStart(bytes, place % (bytes.length + 1)));
      expect(await all(ndjsonItems(cut(bytes, between), "f"))).toEqual(whole);
      const step = newline.split("\n").length - 1;
      expect(whole.map(({ value: element, line }) => [element, line])).toEqual(
        list.map((element, i) => [same(element), i * step + 1]),
      );
    }),
  );
});

test("CSV is the same however its bytes come in, and each row is where its line says", async () => {
  const cell = fc.stringMatching(/^[a-z😀",;\n\t|]{0,8}$/u).map((text) => `x${text}x`);
  const onOneLine = (text: string) => text.replace(/\s+/g, " ");
  const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 });
  const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
  await fc.assert(
    fc.asyncProperty(
      rows,
      fc.constantFrom(",", ";", "\t"),
      fc.constantFrom("\n", "\r\n"),
      places,
      async (list, delimiter, newline, cuts) => {
        const lines = [
          ["type", "id", "content"],
          ...list.map(([id, content]) => ["like", quote(id), quote(content)]),
        ];
        const bytes = Buffer.from(lines.map((cells) => cells.join(delimiter)).join(newline));
        const chunks = cut(
          bytes,
          [3, ...cuts].filter((place) => place % (bytes.length + 1) > 20),
        );
        const items = await all(
          (
            await openCsv(
              chunks,
              "f",
              { hasHeader: true },
              {
                ...NO_WORDS,
                table: null,
                isPlain: () => false,
                isRead: () => false,
                headerFault: () => null,
                orders: null,
              },
            )
          ).items(null, null),
        );
        let line = 2;
        const expected = list.map(([id, content]) => {
          const item = { key: null, value: { type: "like", id: onOneLine(id), content }, line, column: 1 };
          line += `${id}${content}`.split("\n").length;
          return item;
        });
        expect(items).toEqual(expected);
      },
    ),
  );
});
