import { expect, test } from "vitest";
import { COMPANY, comments, repository, unread } from "./repository.ts";

const FAILING = { ...COMPANY, "snapshots/w46.ndjson": comments(["ann", "ann", "sam", "kim", "lee"]) };
const BROKEN = { ...COMPANY, "roster.yml": "people: 1\n" };

test.each([
  ["pass", COMPANY, 0],
  ["fail", FAILING, 1],
  ["unjudged", BROKEN, 2],
] as const)("output that nobody reads changes no verdict: %s", async (conclusion, files, code) => {
  for (const args of [[], ["--quiet"], ["--format", "json"], ["--format", "html"]])
    expect((await unread("cli", repository(files), { args })).code, args.join(" ")).toBe(code);
  const ran = await unread("index", repository(files), { inputs: { "as-of": "2026-11-15" } });
  expect(ran.code).toBe(code);
  expect(ran.outputs).toContain(conclusion);
});
