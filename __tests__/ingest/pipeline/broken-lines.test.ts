import fc from "fast-check";
import { expect, test } from "vitest";
import { diagnose, read } from "../../support/reading.ts";
import { runs } from "../../support/runs.ts";

const HEAD = '{"version":1,"channel":"reviews"}';
const RECORD = '{"type":"like","actor":"sam","published":"2026-03-30T09:00:00Z"';
const BROKEN = Array<string>(60).fill('{"a" 1}');

/** How many lines are wrong that come after sixty that are no JSON. */
async function wrongAfterBroken(lines: readonly string[]): Promise<number> {
  const found = await diagnose("w.ndjson", [HEAD, ...BROKEN, ...lines].join("\n"));
  return Number(/^and (\d+) more$/.exec(found[50] ?? "")?.[1]) - 10;
}

test("each of a million lines that are no JSON counts, and the first fifty say what is wrong", async () => {
  const found = await diagnose("w.ndjson", '{"a" 1}\n'.repeat(1_000_000));
  expect(found).toHaveLength(51);
  expect(found[0]).toBe("w.ndjson:1:6: is not JSON: expected ':' after property name");
  expect(found[49]).toBe("w.ndjson:50:6: is not JSON: expected ':' after property name");
  expect(found[50]).toBe("and 999950 more");
});

const FAULTS: readonly [line: string, message: RegExp][] = [
  ["x", /unexpected token 'x'/],
  ["{", /a record stands on one line/],
  ['{"a":1', /expected ',' or '}'/],
  ['{"a":1,}', /expected double-quoted property name/],
  ['{"a":01}', /unexpected number/],
  ['{"a":"\t"}', /bad control character/],
  ['{"a":"\\x"}', /bad escaped character/],
  ['{"a":12345678901234567890 1}', /expected ',' or '}'/],
];

test.each(FAULTS)("after a broken line %j is told as it is by itself", async (line, message) => {
  const [alone] = await diagnose("w.ndjson", `${HEAD}\n${line}\n`);
  expect(alone).toMatch(message);
  const [, after] = await diagnose("w.ndjson", `${HEAD}\nx\n${line}\n`);
  expect(after).toBe(alone?.replace("ndjson:2:", "ndjson:3:"));
});

test.each([
  `${RECORD}}`,
  `\t${RECORD} , "count" : 1 } \r`,
  `${RECORD},"count":1e0}`,
  `${RECORD},"count":10.0E-1}`,
  `${RECORD},"x":[-0,0.10,-1.5e+7,2E3]}`,
  `${RECORD},"id":12345678901234567890}`,
  `${RECORD},"undone":false,"inReplyTo":null,"bot":false}`,
  `${RECORD},"content":"\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e4\\uDBFF\u2028\x7f{[,:"}`,
  `${RECORD},"":{"":[],"a":[{},[[]],[1,"",{"b":{}}]]}}`,
  `${RECORD},"x":${"[".repeat(5000)}${"]".repeat(5000)}}`,
])("after broken lines %j is a record", async (line) => {
  expect((await read("w.ndjson", `${HEAD}\n${line}\n`)).activities).toHaveLength(1);
  expect(await wrongAfterBroken([line])).toBe(0);
});

const whole = fc
  .record({ content: fc.string({ unit: "grapheme" }), count: fc.constant(1), x: fc.jsonValue() })
  .map((rest) => `${RECORD},${JSON.stringify(rest).slice(1)}`);
const JUNK = ["", ...'{}[],:"\\ 0-.eEnt\t\0', "\\u00e4", "\\n", "null", "1e5", "[]", '"a":'];
const damaged = fc
  .tuple(whole, fc.nat(), fc.nat(3), fc.constantFrom(...JUNK))
  .map(([line, place, size, junk]) => {
    const at = place % (line.length + 1);
    return line.slice(0, at) + junk + line.slice(at + size);
  });

test("lines count after broken ones as they do alone", { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(whole, damaged), { minLength: 10, maxLength: 20 }), async (lines) => {
      const alone = await Promise.all(lines.map((line) => diagnose("w.ndjson", `${HEAD}\n[]\n${line}\n`)));
      expect(await wrongAfterBroken(lines)).toBe(alone.flat().length - lines.length);
    }),
    runs(50, 1000),
  );
});
