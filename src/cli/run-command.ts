import { asInputError } from "../domain/diagnostic.ts";
import { VERSION } from "../lib/version.ts";
import { didYouMean } from "../schema/suggest.ts";
import { misuse } from "./arguments.ts";
import { check } from "./check.ts";
import { COMMANDS } from "./commands.ts";
import { helpOf } from "./help.ts";
import { print, printErrors } from "./stdio.ts";

/**
 * Runs the command that the arguments name; without one, `check`. If it can't, it says why on stderr.
 * @param args without the program's own name
 * @returns the exit code: 2 if it can't
 */
export async function runCommand(args: readonly string[]): Promise<number> {
  try {
    return await dispatch(args);
  } catch (error) {
    printErrors(asInputError(error));
    return 2;
  }
}

async function dispatch(args: readonly string[]): Promise<number> {
  const [first, ...rest] = args;
  if (first === "help") return print(helpOf(rest[0]));
  if (args.includes("--help") || args.includes("-h")) return print(helpOf(first));
  if (args.includes("--version") || args.includes("-V")) return print(`${VERSION}\n`);
  const entry = COMMANDS.find(({ name }) => name === first);
  if (entry !== undefined) return (await entry.load()).run(rest);
  if (first !== undefined && !first.startsWith("-")) {
    const names = COMMANDS.map(({ name }) => name);
    throw misuse(`there is no command "${first}"${didYouMean(first, names)}`);
  }
  return check.run([...args]);
}
