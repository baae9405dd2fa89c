import { rulePage } from "../docs/rule-page.ts";
import { rules as all, ruleById } from "../rules/index.ts";
import { didYouMean } from "../schema/suggest.ts";
import { misuse, onlyOperand, parseArguments } from "./arguments.ts";
import type { Command } from "./command.ts";
import { print } from "./stdio.ts";

/** `rules`: lists the rules. */
export const rules: Command = {
  options: {},
  values: {},
  operands: null,
  async run(args) {
    parseArguments({ args, options: {} });
    const width = Math.max(...all.map(({ id }) => id.length));
    return print(all.map(({ id, purpose }) => `${id.padEnd(width)}  ${purpose}\n`).join(""));
  },
};

/** `explain RULE`: prints a rule's page. */
export const explain: Command = {
  options: {},
  values: {},
  operands: all.map(({ id }) => id),
  async run(args) {
    const id = onlyOperand(args, "a rule");
    const rule = ruleById(id);
    if (rule === undefined)
      throw misuse(
        `there is no rule "${id}"${didYouMean(
          id,
          all.map((rule) => rule.id),
        )}`,
      );
    return print(rulePage(rule));
  },
};
