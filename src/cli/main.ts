import { keepYoungGeneration } from "../app/v8.ts";
import { asInputError } from "../domain/diagnostic.ts";
import { outliveReaders } from "../io/closed-pipe.ts";
import { VERSION } from "../lib/version.ts";
import { didYouMean } from "../schema/suggest.ts";
import { misuse } from "./arguments.ts";
import { check } from "./check.ts";
import { COMMANDS } from "./commands.ts";
import { helpOf } from "./help.ts";
import { print, printErrors } from "./stdio.ts";

// All modules are loaded.
keepYoungGeneration();
outliveReaders();

// What nobody awaits ends a process of Node's with 1, which here is a policy that is broken.
process.on("uncaughtException", (error) => {
  process.exitCode = 2;
  printErrors(asInputError(error));
  process.exit();
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  printErrors(asInputError(error));
  process.exitCode = 2;
}

async function main(args: string[]): Promise<number> {
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
  return check.run(args);
}
