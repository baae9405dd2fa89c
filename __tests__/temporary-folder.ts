import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";

/** Gives the tests, and what they start, one temporary folder that is removed after the run. A run makes thousands of folders. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "vanity-check-tests-"));
  // The last two are what Windows looks at.
  for (const name of ["TMPDIR", "TEMP", "TMP"]) process.env[name] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
