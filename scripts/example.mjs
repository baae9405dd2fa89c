// Runs the bundled tool on the example, as the README and its pictures show it.
import { spawnSync } from "node:child_process";
import { dirname } from "node:path";
import process from "node:process";

export const COMMAND = "vanity-check check --policy examples/acme/engagement.policy.yml --as-of 2026-11-15";

/**
 * What it prints.
 * @param {readonly string[]} [more] further options
 */
export function example(more = []) {
  const args = ["dist/cli.js", ...COMMAND.split(" ").slice(1), ...more];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: dirname(import.meta.dirname),
    encoding: "utf8",
  });
  if (stdout === "") throw new Error(`the example printed nothing: ${stderr}`);
  return stdout;
}
