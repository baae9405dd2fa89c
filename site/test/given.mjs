import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";

/** A sheet of comments on three posts, as somebody exports it: one from a colleague, five from outside. */
export const SHEET = `type,id,published,actor,object
post,p-1,2026-11-10T08:00:00Z,acme,
comment,c-1,2026-11-10T09:00:00Z,sam,p-1
comment,c-2,2026-11-10T10:00:00Z,kim,p-1
comment,c-3,2026-11-11T09:00:00Z,acme-ann,p-1
comment,c-4,2026-11-11T11:00:00Z,lee,p-1
comment,c-5,2026-11-12T09:00:00Z,noor,p-1
comment,c-6,2026-11-12T10:00:00Z,mo,p-1
`;

/** An export with many rows: comments and reactions of 110 days, of 9,000 people. */
export function largeSheet(rows = 100_000) {
  const types = ["comment", "like", "like", "share"];
  const lines = ["type,id,published,actor,object"];
  for (let i = 0; i < rows; i++) {
    const time = new Date(
      Date.UTC(2026, 6, 1) + Math.floor((i / rows) * 110) * 86_400_000 + (i % 86_400) * 1000,
    );
    lines.push(
      `${types[i % 4]},c-${i},${time.toISOString()},user-${(i * 7919) % 9000},p-${Math.floor(i / 200)}`,
    );
  }
  return `${lines.join("\n")}\n`;
}

/** A new folder. */
export function folder() {
  return mkdtempSync(join(tmpdir(), "vanity-check-site-"));
}

/**
 * A file of a certain name.
 * @param {string} name
 * @param {string} text
 */
export function file(name, text) {
  const path = join(folder(), name);
  writeFileSync(path, text);
  return path;
}

/**
 * The report that the command line writes about the example, as a repository of its own.
 * @param {string} root
 * @param {string} day
 */
export function reportOfExample(root, day) {
  const repository = folder();
  cpSync(join(root, "examples/acme"), repository, { recursive: true });
  mkdirSync(join(repository, ".git"));
  const given = ["check", "--as-of", day, "--format", "html"];
  try {
    return execFileSync(process.execPath, [join(root, "src/cli.ts"), ...given], {
      cwd: repository,
      encoding: "utf8",
    });
  } catch (error) {
    // The example breaks its policy.
    return /** @type {{ stdout: string }} */ (error).stdout;
  }
}
