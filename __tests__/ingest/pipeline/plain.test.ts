import { describe, expect, test } from "vitest";
import { readBothWays } from "../../support/both-ways.ts";
import { oddFile } from "../../support/odd-lines.ts";
import { runs } from "../../support/runs.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const LIKE =
  '{"type":"like","id":"l-1","actor":"sam","object":"p-1","published":"2026-03-01T09:30:00+01:00"}';

/** How many of some lines are taken straight from their bytes; both ways must understand the same. */
async function plainOf(...lines: string[]): Promise<number> {
  // A first line may say something of its file, and is always read as an object.
  const { fast, slow } = await readBothWays("w.ndjson", bytes(`${LIKE}\n${lines.join("\n")}\n`));
  expect({ ...fast, plain: 0 }).toEqual(slow);
  return fast.plain;
}

describe("a plain record", () => {
  test("is taken from its bytes, and an unusual one in turn with it", async () => {
    expect(await plainOf(LIKE, '{"type":"like","count":2}', LIKE, "{", "", LIKE)).toBe(3);
  });

  test.each([
    ['{"type":"follow"}'],
    ['{ "type": "follow"}'],
    ['{"type": "follow", "published": "2026-03-01", "actor": null}'],
    [
      '{"published":"2026-03-01T09:30:00.5Z","actor":"Ann Ó","type":"comment","id":"c-1","content":"a \\"b\\" é"}',
    ],
    ['{"type":"comment","actor":{"id":"7","handle":"sam","bot":true},"channel":"reviews","inReplyTo":"c-1"}'],
    ['{"type":"like","url":"https://example.org/1","id":"l-2","target":"@kim"}\r'],
  ])("may be %s", async (line) => {
    expect(await plainOf(line)).toBe(1);
  });

  test.each([
    ['{"type":"post","id":"p-1"}'],
    ['{"type":"like","type":"share"}'],
    ['{"type":"Like"}'],
    ['{"type":"like","id":"\\u0061"}'],
    ['{"type":"like","id":7}'],
    ['{"type":"like","id":"n/a"}'],
    ['{"type":"like","id":"é"}'],
    ['{"type":"like","id":"a b"}'],
    ['{"type":"like","content":"who has no id is known by its words"}'],
    ['{"type":"like","published":"2026-02-29"}'],
    ['{"type":"like","count":2}'],
    ['{"type":"like"} '],
    ['{"type":"like"'],
  ])("is not %s", async (line) => {
    expect(await plainOf(line)).toBe(0);
  });

  test("is completed by its entry as any other is", async () => {
    const text = `${LIKE}\n{"actor":"sam"}\n{"type":"PRAISE","actor":"kim","object":"p-2"}\n`;
    const entry = { set: { type: "comment", object: "p-1" }, types: { PRAISE: "share" } } as const;
    const { fast, slow } = await readBothWays("w.ndjson", bytes(text), entry);
    expect(fast).toEqual({ ...slow, plain: 2 });
  });
});

describe("a plain row of a sheet", () => {
  const HEADER = "type,id,actor,object,published,notes,count";
  const ROW = "comment,c-1,sam,p-1,2026-03-01T09:30:00Z,,";

  async function plainRows(...rows: string[]): Promise<number> {
    const { fast, slow } = await readBothWays("w.csv", bytes([HEADER, ...rows].join("\n")));
    expect({ ...fast, plain: 0 }).toEqual(slow);
    return fast.plain;
  }

  test("is taken from its bytes, and an unusual one in turn with it", async () => {
    expect(
      await plainRows(ROW, "likes,l-1,kim,p-1,2026-03-01,a note,", 'like,"l""2",kim,,,,', HEADER, ROW),
    ).toBe(3);
  });

  test.each([
    ['Comment,"c,1","Ann Ó",p-1,1 March 2026'],
    ["retweets,1234567890123456789,@sam"],
    ["comment,c-1,sam,p-1,2026-03-01T09:30:00Z,,,,"],
  ])("may be %s", async (row) => {
    expect(await plainRows(row)).toBe(row.endsWith(",,") ? 0 : 1);
  });

  test.each([
    ["post,p-1"],
    ["comment,,n/a"],
    ["comment,#NAME?"],
    ["comment,1.78E+18"],
    ["comment,'7"],
    ["comment,c-1,sam,p-1,03/04/2026"],
    ["comment,c-1,sam,p-1,2026-03-01,,2"],
    ['comment,"c\n1"'],
    [",,"],
  ])("is not %s", async (row) => {
    expect(await plainRows(row)).toBe(0);
  });

  test("holds an id of which a spreadsheet kept fifteen digits", async () => {
    const { fast } = await readBothWays("w.csv", bytes(`${HEADER}\nlike,123456789012345000\n${ROW}\n`));
    expect(fast.plain).toBe(2);
    expect(JSON.stringify(fast.problems)).toContain("of which a spreadsheet kept fifteen digits");
  });
});

test("every line is understood alike, straight from its bytes, by two threads and as an object", async () => {
  let plain = 0;
  let taken = 0;
  let left = 0;
  let lines = 0;
  const { numRuns } = runs(150);
  for (let seed = 1; seed <= numRuns; seed++) {
    const file = oddFile(seed);
    const { fast, shared, slow } = await readBothWays(file.name, file.content, file.entry, seed);
    expect({ seed, ...fast, plain: 0 }).toEqual({ seed, ...slow });
    expect({ seed, ...shared, plain: 0, taken: 0 }).toEqual({ seed, ...slow });
    taken += shared.taken;
    left += fast.plain - shared.plain;
    plain += fast.plain;
    lines += file.lines;
  }
  expect(plain / lines).toBeGreaterThan(0.1);
  expect(taken / plain).toBeGreaterThan(0.1);
  // What begins where a piece ends is now and then read as an object.
  expect(left / plain).toBeLessThan(0.001);
});
