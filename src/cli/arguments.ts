import { type ParseArgsConfig, parseArgs } from "node:util";
import { type InputError, inputError } from "../domain/diagnostic.ts";
import { didYouMean } from "../schema/suggest.ts";

/**
 * `parseArgs`, with what is wrong as a message of ours.
 * @throws InputError where an option is not known or lacks its value, or a word has no place
 */
export function parseArguments<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  const parsed = parsedBy({ ...config, allowPositionals: true });
  if (config.allowPositionals !== true) expectNone(parsed.positionals);
  return parsed as ReturnType<typeof parseArgs<T>>;
}

/**
 * The one word that a command without options takes.
 * @param what it names, for the message
 * @throws InputError where there is none, or more
 */
export function onlyOperand(args: string[], what: string): string {
  const [word, ...more] = parseArguments({ args, options: {}, allowPositionals: true }).positionals;
  if (word === undefined) throw misuse(`name ${what}`);
  expectNone(more);
  return word;
}

/** @throws InputError where there is a word that has no place */
function expectNone(words: readonly string[]): void {
  if (words.length > 0) throw misuse(`"${words[0]}" is not expected here`);
}

/** That the command line is not one that we know, and where to look it up. */
export function misuse(message: string): InputError {
  return inputError(`${message}${message.endsWith("?") ? " See" : "; see"} vanity-check --help`);
}

function parsedBy<T extends ParseArgsConfig>(config: T) {
  try {
    return parseArgs(config);
  } catch (error) {
    throw misuse(mistakeText(error as NodeJS.ErrnoException, Object.keys(config.options ?? {})));
  }
}

/** What Node finds wrong with an option, in our words. */
function mistakeText({ code, message }: NodeJS.ErrnoException, options: readonly string[]): string {
  const [, option = ""] = /'(?:-\w, )?(--?[^\s'=]*)/.exec(message) ?? [];
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION")
    return `there is no option "${option}"${didYouMean(
      option,
      options.map((name) => `--${name}`),
    )}`;
  return message.includes("does not take") ? `${option} takes no value` : `${option} needs a value`;
}
