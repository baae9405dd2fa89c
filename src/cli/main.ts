import { keepYoungGeneration } from "../app/v8.ts";
import { asInputError } from "../domain/diagnostic.ts";
import { outliveReaders } from "../io/closed-pipe.ts";
import { endOnceWritten } from "../io/end-process.ts";
import { runCommand } from "./run-command.ts";
import { printErrors } from "./stdio.ts";

// All modules are loaded.
keepYoungGeneration();
outliveReaders();

// What nobody awaits ends a process of Node's with 1, which here is a policy that is broken.
process.on("uncaughtException", (error) => {
  process.exitCode = 2;
  printErrors(asInputError(error));
  process.exit();
});

process.exitCode = await runCommand(process.argv.slice(2));
endOnceWritten();
