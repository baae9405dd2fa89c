import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { diagnose, read } from "../../support/reading.ts";

const NOT_DONE =
  "`count` is 0, but the row names who did it; leave the row out, or say `undone: true` where they took it back";

const SAM = { type: "comment", id: "c-1", actor: "sam", published: "2026-03-30T09:00:00Z" };
const KIM = { type: "like", actor: "kim", object: "p-1", published: "2026-03-31" };
const line = JSON.stringify;
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le");

describe("JSON Lines", () => {
  test("each line is a record with its number, whatever the line breaks and blank lines", async () => {
    const { activities, places } = await read("w.ndjson", `${line(SAM)}\r\n\n  \n${line(KIM)}`);
    expect(activities).toEqual([SAM, KIM]);
    expect(places).toEqual(["1:1", "4:1"]);
  });

  test("the first line may be the envelope", async () => {
    const envelope = { version: 1, channel: "reviews", period: { from: "2026-03-01", to: "2026-03-31" } };
    const found = await read("w.jsonl", `${line(envelope)}\n${line(SAM)}\n`);
    expect(found.envelope).toEqual(envelope);
    expect(found.places).toEqual(["2:1"]);
  });

  test("an envelope of a channel alone is one", async () => {
    const { envelope, activities } = await read("w.ndjson", `{"channel":"reviews"}\n${line(SAM)}\n`);
    expect(envelope).toEqual({ channel: "reviews" });
    expect(activities).toEqual([SAM]);
  });

  test("a first line that is no map is neither an envelope nor a record", async () => {
    for (const first of ["17", "null", '"text"', "true", "[]"]) {
      const [mistake, ...more] = await diagnose("w.ndjson", `${first}\n${line(SAM)}\n`);
      expect(mistake).toMatch(/^w\.ndjson:1:1: /);
      expect(more).toEqual([]);
    }
  });

  test("a first record without its type is no envelope", async () => {
    const broken = { version: 1, channel: "mastodon", actor: "sam", published: "2026-03-30" };
    expect(await diagnose("w.ndjson", `${line(broken)}\n${line(SAM)}\n`)).toEqual([
      'w.ndjson:1:1: "type" is missing; add `type`: post, comment, like, share, follow, mention, quote, review or message',
    ]);
  });

  test("an envelope on a later line is a record that lacks its type", async () => {
    expect(await diagnose("w.ndjson", `${line(SAM)}\n{"version":1,"channel":"reviews"}\n`)).toEqual([
      'w.ndjson:2:1: "type" is missing; add `type`: post, comment, like, share, follow, mention, quote, review or message',
    ]);
  });

  test("a whole JSON file on one line is not taken for an empty one", async () => {
    const file = {
      version: 1,
      period: { from: "2026-03-01", to: "2026-03-31" },
      complete: ["like"],
      activities: [SAM],
    };
    expect(await diagnose("w.ndjson", line(file))).toEqual([
      "w.ndjson:1:1: `activities`: must be a list of records, in JSON Lines with each on its own line",
    ]);
  });

  test("line separators of Unicode inside a text end no line", async () => {
    const content = "one\u2028two\u2029three\u0085four";
    const { activities, places } = await read("w.ndjson", `${line({ ...SAM, content })}\n${line(KIM)}\n`);
    expect(activities[0]?.content).toBe(content);
    expect(places).toEqual(["1:1", "2:1"]);
  });
});

describe("JSON", () => {
  test("the envelope may come before and after the activities", async () => {
    const text = `{ "channel": "reviews",\n  "activities": [\n    ${line(SAM)},\n    ${line(KIM)} ],\n  "complete": ["like"] }`;
    const found = await read("w.json", text);
    expect(found.activities).toEqual([SAM, KIM]);
    expect(found.places).toEqual(["3:5", "4:5"]);
    expect(found.envelope).toEqual({ channel: "reviews", complete: ["like"] });
  });

  test("a bare list and lists one after the other are read", async () => {
    const found = await read("w.json", `[${line(SAM)},${line(KIM)}]\n[\n${line(SAM)}]`);
    expect(found.activities).toEqual([SAM, KIM, SAM]);
    expect(found.places).toEqual(["1:2", `1:${3 + line(SAM).length}`, "3:1"]);
  });

  test("columns count characters, not bytes", async () => {
    const found = await read("w.json", `[${line({ ...SAM, actor: "Žofie 😀" })},${line(KIM)}]`);
    expect(found.places[1]).toBe(`1:${3 + [...line({ ...SAM, actor: "Žofie 😀" })].length}`);
  });

  test("documents one after the other may not contradict each other", async () => {
    const page = (channel: string) => `{"channel":"${channel}","activities":[${line(SAM)}]}\n`;
    expect(await diagnose("w.json", page("linkedin") + page("reviews"))).toEqual([
      "w.json:2:12: `channel` appears here a second time and says something else; split the file",
    ]);
    expect((await read("w.json", page("reviews") + page("reviews"))).activities).toHaveLength(2);
  });

  test("activities that are no list are refused", async () => {
    expect(await diagnose("w.json", `{"activities":{"0":${line(SAM)}}}`)).toContain(
      "w.json:1:15: `activities`: must be a list of records, in JSON Lines with each on its own line",
    );
  });

  test("keys that JavaScript gives a meaning are data like any other", async () => {
    const text = `{"__proto__":{"channel":17,"period":{"from":1,"to":2}},"activities":[${line(SAM)}]}`;
    expect((await read("w.json", text)).envelope).toEqual({ channel: "mastodon" });
  });

  test("a million characters on one line are read in the time of a million", async () => {
    const records = Array.from({ length: 20_000 }, (_, i) => ({ ...SAM, id: `c-${i}` }));
    const before = performance.now();
    const { activities } = await read("w.json", line(records));
    expect(activities).toHaveLength(20_000);
    expect(performance.now() - before).toBeLessThan(1500);
  });

  test.each([
    ["[", "w.json:1:2: the JSON text is cut off here"],
    [`[${line(SAM)}`, `w.json:1:${2 + line(SAM).length}: the JSON text is cut off here`],
    [`{"activities":[\n{"type":"li`, "w.json:2:12: the JSON text is cut off here"],
    ["[1 2]", "w.json:1:4: a comma or a closing bracket must come here"],
    ["[,1]", "w.json:1:2: a value must come here"],
    ["[1,]", "w.json:1:4: a value must come here"],
    ["[1}", "w.json:1:3: a comma or a closing bracket must come here"],
    ['{"a" 1}', "w.json:1:6: a colon must come here"],
    ['{"a":1,}', "w.json:1:8: a key in double quotes must come here"],
    ["{a:1}", "w.json:1:2: a key in double quotes must come here"],
    ['{"a":1]', "w.json:1:7: a comma or a closing brace must come here"],
    ["recommended", "w.json:1:1: a list or an object must begin here"],
    [`[${"[".repeat(501)}`, "w.json:1:502: nests more than 500 levels deep"],
  ])("%j is no JSON, and where", async (text, problem) => {
    expect(await diagnose("w.json", text)).toContain(problem);
  });
});

describe("encodings", () => {
  const text = `${line({ ...SAM, actor: "Žofie 😀" })}\n${line(KIM)}\n`;
  const expected = [{ ...SAM, actor: "Žofie 😀" }, KIM];

  test.each<[string, Uint8Array]>([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with its mark", Buffer.from(`\ufeff${text}`)],
    ["UTF-16, low byte first", utf16(text)],
    ["UTF-16, high byte first", utf16(text).swap16()],
    ["gzip", gzipSync(text)],
    ["gzip of UTF-16", gzipSync(utf16(text))],
    ["gzip in two members", Buffer.concat([gzipSync(text.slice(0, 40)), gzipSync(text.slice(40))])],
  ])("%s is read", async (_, bytes) => {
    const { activities, places } = await read("w.ndjson.gz", bytes);
    expect(activities).toEqual(expected);
    expect(places).toEqual(["1:1", "2:1"]);
  });

  test("gzip is known by its content, not by its name", async () => {
    expect((await read("w.ndjson", gzipSync(text))).activities).toEqual(expected);
    expect((await read("w.ndjson.gz", text)).activities).toEqual(expected);
  });

  test.each<[string, Uint8Array]>([
    ["Latin-1", Buffer.from(`{"type":"like","actor":"Jos\u00e9"}`, "latin1")],
    ["half a character at the end", Buffer.from(`${text.slice(0, -1)}Ž`).subarray(0, -1)],
    ["half a character of UTF-16 at the end", utf16(text).subarray(0, -1)],
    ["half a pair of UTF-16", utf16('{"type":"like","actor":"\ud83d"}')],
  ])("%s is no text", async (_, bytes) => {
    expect(await diagnose("w.ndjson", bytes)).toEqual([
      "w.ndjson:1:1: is neither UTF-8 nor marked UTF-16 text; save it as UTF-8",
    ]);
  });

  test("gzip that is cut off is told, and so is broken gzip", async () => {
    const bytes = gzipSync(text);
    const broken = Buffer.from(bytes);
    broken.writeUInt8(broken.readUInt8(bytes.length - 6) ^ 0xff, bytes.length - 6);
    for (const gzip of [bytes.subarray(0, -12), broken]) {
      expect(await diagnose("w.ndjson.gz", gzip)).toEqual([
        "w.ndjson.gz:1:1: cannot be read: the gzip data are broken or cut off",
      ]);
    }
  });
});

describe("files that say nothing", () => {
  const EMPTY = "holds no activity; if nothing happened, say so with `period` and `complete`";

  test.each([
    ["w.ndjson", ""],
    ["w.ndjson", " \n\n"],
    ["w.ndjson", "\ufeff"],
    ["w.json", ""],
    ["w.json", "\n"],
    ["w.json", "[]"],
    ["w.json", "{}"],
    ["w.json", '{"activities":[]}'],
    ["w.ndjson", '{"version":1,"channel":"mastodon"}'],
    ["w.json", '{"version":1,"period":{"from":"2026-03-01","to":"2026-03-31"},"activities":[]}'],
    ["w.json", '{"version":1,"complete":["like"],"activities":[]}'],
    ["w.csv", ""],
    ["w.csv", "type,published\n"],
  ])("%s of %j is no snapshot", async (name, content) => {
    expect(await diagnose(name, content)).toEqual([`${name}:1:1: ${EMPTY}`]);
  });

  test.each([
    ["nothing happened", ["comment"]],
    ["nothing was exported yet", []],
  ])("a file may say that %s", async (_, complete) => {
    const envelope = { period: { from: "2026-03-01", to: "2026-03-31" }, complete };
    const found = await read("w.json", line({ ...envelope, activities: [] }));
    expect(found).toMatchObject({ activities: [], envelope });
  });
});

describe("malformed records", () => {
  test("each is named with its line, and the good ones around it change nothing", async () => {
    const lines = [
      line(SAM),
      '{"type":"like",}',
      line({ ...KIM, type: "lik" }),
      line(KIM),
      "[1]",
      '"like"',
      "null",
    ];
    const found = await diagnose("w.ndjson", lines.join("\n"));
    expect(found.map((problem) => problem.split(": ")[0])).toEqual([
      "w.ndjson:2:16",
      "w.ndjson:3:1",
      "w.ndjson:5:1",
      "w.ndjson:6:1",
      "w.ndjson:7:1",
    ]);
    expect(found.slice(1)).toEqual([
      'w.ndjson:3:1: `type`: "lik" is not known; did you mean "like"?',
      "w.ndjson:5:1: must be a map, not a list; it is written `{ key: value }`",
      'w.ndjson:6:1: must be a map, not "like"; it is written `{ key: value }`',
      "w.ndjson:7:1: is empty, and must be a map; it is written `{ key: value }`",
    ]);
  });

  test("after fifty the rest is a count", async () => {
    const found = await diagnose("w.ndjson", '{"type":"lik"}\n'.repeat(120));
    expect(found).toHaveLength(51);
    expect(found[49]).toMatch(/^w\.ndjson:50:1: /);
    expect(found[50]).toBe("and 70 more");
  });

  test.each([
    [
      { published: "yesterday" },
      '`published`: "yesterday" is not a time with an offset, such as 2026-03-31T09:30:00+02:00, nor a date',
    ],
    [
      { published: "2026-02-30" },
      '`published`: "2026-02-30" is not a time with an offset, such as 2026-03-31T09:30:00+02:00, nor a date',
    ],
    [
      { published: "2026-03-30T09:00:00" },
      '`published`: "2026-03-30T09:00:00" is not a time with an offset, such as 2026-03-31T09:30:00+02:00, nor a date',
    ],
    [
      { answeredAt: "2026-03-30T09:00:00" },
      '`answeredAt`: "2026-03-30T09:00:00" is not a time with an offset, such as 2026-03-31T09:30:00+02:00, nor a date',
    ],
    [{ published: 1774861200 }, "`published`: must be a text, not 1774861200"],
    [{ count: -1 }, "`count`: must be at least 0, not -1"],
    [{ count: 1.5 }, "`count`: must be a whole number, not 1.5"],
    [{ id: 17 }, '`id`: must be a text, not 17; put quotes around it: `"17"`'],
    [{ actor: ["sam"] }, "`actor`: must be a text or a map, not a list"],
    [{ actor: { handle: 17 } }, '`actor.handle`: must be a text, not 17; put quotes around it: `"17"`'],
    [{ side: "outsider" }, '`side`: "outsider" is not known; did you mean "outside"?'],
    [{ totals: { likes: 3 } }, 'unknown key "likes"; did you mean "like"?'],
    [{ totals: { like: -3 } }, "`totals.like`: must be at least 0, not -3"],
    [{ id: "x".repeat(4097) }, "`id`: the text is longer than 4096 characters"],
    [
      { disclosed: "yes", bot: 1 },
      '`disclosed`: must be true or false, not "yes"; `bot`: must be true or false, not 1',
    ],
    [{ count: 0 }, NOT_DONE],
    [{ count: 0, actor: { name: "Sam" } }, NOT_DONE],
  ])("%j is told in words", async (keys, message) => {
    expect(await diagnose("w.ndjson", line({ ...SAM, ...keys }))).toEqual([`w.ndjson:1:1: ${message}`]);
  });

  test.each([
    [{ channel: "" }, "`channel`: the text is empty"],
    [{ version: 2 }, "`version`: must be 1, not 2"],
    [{ period: { from: "2026-03-01" } }, '`period`: "to" is missing'],
    [{ period: { from: "2026-03-31", to: "2026-03-01" } }, "`period` ends before it begins"],
    [{ complete: ["likes"] }, '`complete`: "likes" is not known; did you mean "like"?'],
  ])("an envelope with %j is told in words", async (envelope, message) => {
    expect(await diagnose("w.ndjson", `${line({ version: 1, ...envelope })}\n${line(SAM)}\n`)).toContain(
      `w.ndjson:1:1: ${message}`,
    );
  });
});

test("a count of none is well-formed where nobody is named", async () => {
  const row = line({ ...SAM, actor: "N/A", side: "inside", count: 0 });
  expect((await read("w.ndjson", row)).activities).toHaveLength(1);
});

describe("channels", () => {
  const NO_CHANNEL = "names no channel; give it one in the file, or as `channel` of its entry in the policy";

  test("a record without one in a file without one is an error at its line", async () => {
    const text = `${line({ ...SAM, channel: "reviews" })}\n${line(KIM)}\n`;
    expect(await diagnose("w.ndjson", text, { on: ["x", "mastodon"] })).toEqual([
      `w.ndjson:2:1: ${NO_CHANNEL}`,
    ]);
  });

  test("the record's, the file's or the policy's will do", async () => {
    expect((await read("w.ndjson", line({ ...SAM, channel: "x" }), { on: ["x", "y"] })).envelope).toEqual({});
    const inFile = await read("w.json", `{"channel":"x","activities":[${line(SAM)}]}`, { channel: null });
    expect(inFile.envelope).toEqual({ channel: "x" });
    expect((await read("w.ndjson", line(SAM), { channel: "x" })).envelope).toEqual({ channel: "x" });
  });

  const star = line({ starred_at: "2026-03-30T09:00:00Z", user: { login: "sam" } });
  const comment = line({ id: "7_11", created_time: "2026-03-30T09:00:00+0000", from: { id: "5" } });
  const table = "Post ID,Publish time\n1,2026-03-30\n";
  test.each([
    ["w.ndjson", star, ["github", "x"], "github"],
    ["w.ndjson", comment, ["facebook", "x"], "facebook"],
    ["w.ndjson", comment, ["instagram", "x"], "instagram"],
    ["w.csv", table, ["instagram", "x"], "instagram"],
  ])(
    "of a brand on several, a platform's file is of that platform: %s %s %j",
    async (name, text, on, own) => {
      expect((await read(name, text, { channel: null, on })).envelope).toEqual({ channel: own });
      expect((await read(name, text, { channel: "reviews", on })).envelope).toEqual({ channel: "reviews" });
    },
  );

  test.each([
    ["w.ndjson", comment, ["facebook", "instagram"]],
    ["w.csv", table, ["facebook", "instagram"]],
  ])("a file that may be of two of them is asked about: %s %s %j", async (name, text, on) => {
    expect((await diagnose(name, text, { channel: null, on })).join()).toContain(NO_CHANNEL);
  });

  test("who the brand is on its platform tells its own posts from others", async () => {
    const { activities } = await read(
      "w.ndjson",
      line({
        html_url: "https://github.com/a/b/issues/1",
        created_at: "2026-03-30T09:00:00Z",
        user: { login: "acme" },
      }),
      { channel: null, on: ["github", "x"] },
    );
    expect(activities).toMatchObject([{ type: "post" }]);
  });

  test("the file's goes before the policy's", async () => {
    const found = await read("w.json", `{"channel":"x","activities":[${line(SAM)}]}`, { channel: "reviews" });
    expect(found.envelope).toEqual({ channel: "x" });
  });
});

test("a file of no known kind is refused", async () => {
  for (const name of ["w.txt", "w", "w.xlsx", "w.gz"]) {
    expect(await diagnose(name, line(SAM))).toEqual([
      `${name}:1:1: can't be read by its ending; snapshots end in .ndjson, .jsonl, .json, .js or .csv`,
    ]);
  }
});
