import { expect, test } from "vitest";
import { diagnose, read } from "../support/reading.ts";

const RECORD = '{"type":"like","actor":"sam","channel":"x","published":"2026-11-10"}\n';

test.each([
  ["an .xlsx", Buffer.from("PK\u0003\u0004\u0014\u0000", "latin1"), "is a spreadsheet or another archive"],
  ["an .xls", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), "save its sheet as CSV"],
  ["a PDF", "%PDF-1.7\n%\u00e2\u00e3\n", "is a PDF; export the data itself, as CSV or JSON"],
  ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), "is a picture; type what it shows"],
  ["a photograph", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), "is a picture; type what it shows"],
  ["a document", "{\\rtf1\\ansi", "is a document of a word processor; save its table as CSV"],
  [
    "a pointer",
    "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\n",
    "check it out with `lfs: true`",
  ],
  ["a page", " <!DOCTYPE HTML><title>Sign in</title>", "is a web page, such as one that asks to log in"],
  ["a conflict", `<<<<<<< HEAD\n${RECORD}`, "holds an unresolved merge conflict"],
  ["UTF-16 without its mark", Buffer.from(RECORD, "utf16le"), "save it as UTF-8"],
])("%s is told for what it is, whatever its name", async (_, content, message) => {
  for (const name of ["w.json", "w.ndjson", "w.csv"]) {
    const [problem, ...more] = await diagnose(name, content);
    expect(problem).toMatch(new RegExp(`^${name}:1:1: `));
    expect(problem).toContain(message);
    expect(more).toEqual([]);
  }
});

test.each([RECORD, "[]", `[\n  ${RECORD}]`, '{ "activities": [] }'])(
  "JSON that is named .csv: %j",
  async (content) => {
    expect(await diagnose("w.csv", content)).toEqual([
      "w.csv:1:1: holds JSON, not CSV; name it .json, or .ndjson where each line is a record",
    ]);
  },
);

test("a sheet in Excel's usual encoding is answered with the name of the one that can be read", async () => {
  const sheet = Buffer.from("type,actor,published\nlike,Jörg,2026-11-10\n", "latin1");
  expect(await diagnose("w.csv", sheet)).toEqual([
    "w.csv:1:1: is neither UTF-8 nor marked UTF-16 text; save it as UTF-8; in Excel, that is “CSV UTF-8”",
  ]);
  expect((await diagnose("w.ndjson", sheet))[0]).not.toContain("Excel");
});

test("what begins like one in a record is not mislabelled", async () => {
  const { activities } = await read("w.ndjson", RECORD.replace("sam", "<html>"));
  expect(activities).toHaveLength(1);
});

test("a conflict further down, and a list over several lines, are told for what they are", async () => {
  expect(await diagnose("w.ndjson", `${RECORD}=======\n${RECORD}>>>>>>> topic\n`)).toEqual([
    "w.ndjson:2:1: is what a merge conflict left here; keep one side of it",
    "w.ndjson:4:1: is what a merge conflict left here; keep one side of it",
  ]);
  expect((await diagnose("w.ndjson", "[\n  {}\n]\n"))[0]).toBe(
    "w.ndjson:1:1: is not JSON: a record stands on one line; JSON over several lines is a file that ends in .json",
  );
});

test("a record of ours with a mistaken type is not taken for an outbox", async () => {
  const mistaken = RECORD.replace("like", "Comments").replace("}", ',"object":"p-1"}');
  expect((await diagnose("w.ndjson", mistaken)).join()).toContain(
    '"Comments" is not known; did you mean "comment"?',
  );
});
