import type { InputError } from "../domain/diagnostic.ts";
import { problemLines } from "../report/diagnostics.ts";
import { printable } from "../report/escape.ts";

/** Writes what was asked for, safe to print whoever wrote what is in it; 0, the exit code of a command that does no more than that. */
export function print(text: string): 0 {
  process.stdout.write(printable(text));
  return 0;
}

/** Writes what keeps from doing it, a line for each problem. */
export function printErrors(error: InputError): void {
  for (const line of problemLines(error)) process.stderr.write(`${line}\n`);
}
