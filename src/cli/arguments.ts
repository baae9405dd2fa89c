import { type ParseArgsConfig, parseArgs } from "node:util";
import { type InputError, inputError } from "../domain/diagnostic.ts";

/**
 * `parseArgs`, with what is wrong as a message of ours.
 * @throws InputError where an option is not known or lacks its value
 */
export function parseArguments<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw misuse((error as Error).message.replace(/\. To specify.*/s, ""));
  }
}

/** That the command line is not one that we know, and where to look it up. */
export function misuse(message: string): InputError {
  return inputError(`${message}; see vanity-check --help`);
}
