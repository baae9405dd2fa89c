import { dirname, relative, resolve } from "node:path";
import { findPolicy } from "../app/find-policy.ts";
import { todo as listWaiting } from "../app/todo.ts";
import { noPolicyAt } from "../config/policy/load.ts";
import { KEY_VARIABLE } from "../domain/pseudonym.ts";
import { isFile } from "../io/is-file.ts";
import { findRoot } from "../io/repository.ts";
import { systemClock } from "../io/system-clock.ts";
import { TODO_FORMATS, type TodoFormat, todoText } from "../report/todo.ts";
import { didYouMean } from "../schema/suggest.ts";
import { misuse, parseArguments } from "./arguments.ts";
import type { Command } from "./command.ts";
import { print } from "./stdio.ts";

const OPTIONS = {
  policy: { type: "string" },
  "as-of": { type: "string" },
  format: { type: "string", default: "text" },
} as const;

export const command: Command = {
  options: OPTIONS,
  values: { policy: "file", format: TODO_FORMATS },
  operands: null,
  run: todo,
};

/**
 * `todo`: writes who waits for an answer.
 * @throws InputError where an option is misused, or something cannot be read
 */
async function todo(args: string[]): Promise<number> {
  const { values } = parseArguments({ args, options: OPTIONS });
  const format = formatOf(values.format);
  const policy = values.policy === undefined ? findPolicy(process.cwd()) : resolve(values.policy);
  if (!isFile(policy)) throw noPolicyAt(relative(process.cwd(), policy));
  const asOf = values["as-of"] ?? null;
  const key = process.env[KEY_VARIABLE] || null;
  const list = await listWaiting({
    root: findRoot(dirname(policy)),
    policy,
    asOf,
    clock: systemClock(),
    key,
  });
  return print(todoText(list, format));
}

function formatOf(given: string): TodoFormat {
  const format = TODO_FORMATS.find((name) => name === given);
  if (format === undefined)
    throw misuse(`--format "${given}" is not known${didYouMean(given, TODO_FORMATS)}`);
  return format;
}
