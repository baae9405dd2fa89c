import { didYouMean } from "../schema/suggest.ts";
import { misuse, onlyOperand } from "./arguments.ts";
import type { Command, CommandEntry } from "./command.ts";
import { bash } from "./completion/bash.ts";
import { fish } from "./completion/fish.ts";
import { completedCommands } from "./completion/words.ts";
import { zsh } from "./completion/zsh.ts";
import { print } from "./stdio.ts";

const PROGRAM = "vanity-check";
const SHELLS = { bash, zsh, fish };
const NAMES = Object.keys(SHELLS) as (keyof typeof SHELLS)[];

/**
 * `completion SHELL`: prints what lets a shell complete commands, options, rules and formats.
 * @param register of the commands, which has this one too
 */
export function completionOf(register: readonly CommandEntry[]): Command {
  return {
    options: {},
    values: {},
    operands: NAMES,
    async run(args) {
      const given = onlyOperand(args, "a shell");
      const shell = NAMES.find((name) => name === given);
      if (shell === undefined)
        throw misuse(`there are no completions for "${given}"${didYouMean(given, NAMES)}`);
      return print(SHELLS[shell](PROGRAM, await completedCommands(register)));
    },
  };
}
