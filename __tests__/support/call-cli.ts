import process from "node:process";
import { Readable } from "node:stream";
import { vi } from "vitest";
import { runCommand } from "../../src/cli/run-command.ts";

/** What a run of the command line leaves behind. */
export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

/**
 * The command line in this process, in a folder: what it does, without the time that another process takes to start.
 * `__tests__/shells/cli.test.ts` holds it to what the bundled tool does.
 */
export async function callCli(
  folder: string,
  args: readonly string[],
  { env = {}, input = "" }: { env?: Record<string, string>; input?: string | Uint8Array } = {},
): Promise<Run> {
  const written = { stdout: "", stderr: "" };
  const spies = (["stdout", "stderr"] as const).map((name) =>
    vi.spyOn(process[name], "write").mockImplementation((text) => {
      written[name] += String(text);
      return true;
    }),
  );
  const stdin = vi.spyOn(process, "stdin", "get");
  stdin.mockReturnValue(Readable.from([Buffer.from(input)]) as typeof process.stdin);
  const before = process.cwd();
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  process.chdir(folder);
  try {
    return { code: await runCommand(args), ...written };
  } finally {
    process.chdir(before);
    vi.unstubAllEnvs();
    for (const spy of [...spies, stdin]) spy.mockRestore();
  }
}
