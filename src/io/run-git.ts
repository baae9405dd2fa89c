import { spawn } from "node:child_process";
import { inputError } from "../domain/diagnostic.ts";

/**
 * Whatever a repository's own configuration says: nothing of it is run, nothing is written, paths are whole, and
 * commits are what they are, without replacements.
 */
const GUARDS = [
  "--no-optional-locks",
  "--no-replace-objects",
  "-c",
  "core.fsmonitor=false",
  "-c",
  "diff.relative=false",
];

/** What a call of git came to. */
interface Ran {
  code: number;
  stdout: Buffer;
  /** What git says of a failure, on one line. */
  complaint: string;
}

/**
 * Calls git in a folder, by a list of arguments and without a shell.
 * @param input what it reads from its standard input
 * @throws InputError where there is no git
 */
export function runGit(folder: string, args: readonly string[], input = ""): Promise<Ran> {
  return new Promise((settle, fail) => {
    const git = spawn("git", ["-C", folder, ...GUARDS, ...args], { stdio: "pipe" });
    const out: Buffer[] = [];
    const errors: Buffer[] = [];
    git.stdout.on("data", (chunk) => out.push(chunk));
    git.stderr.on("data", (chunk) => errors.push(chunk));
    // It may end before it has read all; its exit code tells why.
    git.stdin.on("error", () => {});
    git.on("error", ({ message }) =>
      fail(inputError(`git cannot be run, and the base of a change is read from it: ${message}`)),
    );
    git.on("close", (code) => {
      const complaint = Buffer.concat(errors).toString("utf8").trim().replace(/\s+/g, " ");
      settle({ code: code ?? -1, stdout: Buffer.concat(out), complaint });
    });
    git.stdin.end(input);
  });
}

/**
 * What git answers.
 * @throws InputError where it fails, with what it says
 */
export async function askGit(folder: string, args: readonly string[], input = ""): Promise<Buffer> {
  const { code, stdout, complaint } = await runGit(folder, args, input);
  if (code !== 0) throw inputError(`git ${args[0]} failed: ${complaint || `exit code ${code}`}`);
  return stdout;
}

/** The texts of an answer that ends each with a NUL, as `-z` asks for. */
export function fieldsOf(answer: Buffer): string[] {
  return answer.toString("utf8").split("\0").slice(0, -1);
}
