import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { check } from "../../src/app/check.ts";
import { InputError } from "../../src/domain/diagnostic.ts";
import { type Report, wholeReport } from "../../src/domain/report.ts";
import { systemClock } from "../../src/io/system-clock.ts";
import type { Clock } from "../../src/lib/clock.ts";
import { problemLines } from "../../src/report/diagnostics.ts";

/** What a repository holds: text or bytes by path. */
export type Files = Record<string, string | Uint8Array>;

/** A clock that stands still, with the system's time zones. */
export const clock: Clock = { ...systemClock(), now: Date.parse("2026-03-31T12:00:00Z") };

/** The root of a repository with these files, which is gone after the test. */
export function repository(files: Files): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "vanity-check-")));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) write(root, path, content);
  return root;
}

/** Writes a file of a repository, and the folders above it. */
export function write(root: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

/** The report of a whole run on a repository, with all of its parts made: what fails in one of them fails here. */
export async function run(
  root: string,
  policy = "engagement.policy.yml",
  asOf: string | null = null,
): Promise<Report> {
  return wholeReport(await check({ root, policy: join(root, policy), asOf, failOn: "error", clock }));
}

/** What keeps a run from judging, a line each; fails where it judges, or stops for any other reason. */
export async function problemsOf(judging: Promise<unknown>): Promise<string[]> {
  const error = await judging.then(
    () => new Error("it was judged"),
    (reason: unknown) => reason,
  );
  if (error instanceof InputError) return problemLines(error);
  throw error;
}
