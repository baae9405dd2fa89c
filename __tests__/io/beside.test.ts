import { expect, test } from "vitest";
import { json } from "../../src/report/renderers/json.ts";
import { markdown, text } from "../report/drawn.ts";
import { company } from "../support/reading.ts";
import { repository, run } from "../support/repository.ts";
import { reportErrors } from "../support/valid.ts";

const LINE = '{"type":"like","actor":"sam","published":"2026-03-30"}\n';

test.each<[title: string, glob: string, files: string[], unread: string[]]>([
  ["nothing", "weeks/*.ndjson", ["weeks/w2.ndjson"], []],
  ["a hidden file", "weeks/*.ndjson", ["weeks/.w2.ndjson"], ["weeks/.w2.ndjson"]],
  ["a folder below", "weeks/*.ndjson", ["weeks/x/w2.ndjson"], ["weeks/x/w2.ndjson"]],
  ["another ending of the kind", "weeks/*.ndjson", ["weeks/w2.jsonl"], ["weeks/w2.jsonl"]],
  ["a gzipped one", "weeks/*.ndjson", ["weeks/w2.ndjson.gz"], ["weeks/w2.ndjson.gz"]],
  [
    "another name",
    "weeks/own.ndjson",
    ["weeks/w2.ndjson", "weeks/W3.NDJSON"],
    ["weeks/W3.NDJSON", "weeks/w2.ndjson"],
  ],
  ["what no source reads", "weeks/*.ndjson", ["weeks/README.md", "weeks/x.json", "weeks/.gitkeep"], []],
  ["what lies elsewhere", "weeks/*.ndjson", ["other/w2.ndjson", "w2.ndjson"], []],
])("a report says what lies beside the files that were read: %s", async (_, glob, files, unread) => {
  const others = Object.fromEntries(
    files.map((path) => [path, LINE.replace("sam", path.replace(/\W/g, ""))]),
  );
  const gz = Object.fromEntries(Object.entries(others).map(([path, content]) => [path, content]));
  const report = await run(repository(company(`["${glob}"]`, { "weeks/own.ndjson": LINE, ...gz })));
  expect(report.inputs.unread?.first.map(({ file }) => file) ?? []).toEqual(unread);
  expect(reportErrors(JSON.parse(json(report)))).toBe("");
  for (const output of [text(report, { colour: false }), markdown(report)])
    expect(/ not read(:|, such as) weeks\//.test(output)).toBe(unread.length > 0);
});
