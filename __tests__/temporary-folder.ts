import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";

/** Gives the tests, and whatever they start, a temporary folder that is gone after the run: one of them makes thousands. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "vanity-check-tests-"));
  process.env["TMPDIR"] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
