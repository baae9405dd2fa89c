import type { ParseArgsConfig } from "node:util";

/** What a word of the command line is, so that a shell can complete it. */
export type CommandWords = "file" | "folder" | "word" | readonly string[];

/** A command, as far as the shell and the completions know it. */
export interface Command {
  /** As `parseArgs` takes them. */
  options: NonNullable<ParseArgsConfig["options"]>;
  /** What the options take that are no switches, by their names. */
  values: Readonly<Record<string, CommandWords>>;
  /** What it takes beside options; null for nothing. */
  operands: CommandWords | null;
  /**
   * @param args what follows the command
   * @returns the exit code
   * @throws InputError where it is misused, or cannot do what it is asked
   */
  run(args: string[]): Promise<number>;
}

/** A command's line in the register. */
export interface CommandEntry {
  name: string;
  /** What it does, in a few words. */
  summary: string;
  /** Each command is loaded only when it is used. */
  load(): Promise<Command>;
}
