import { schemas } from "../app/schemas.ts";
import { didYouMean } from "../schema/suggest.ts";
import { misuse, onlyOperand } from "./arguments.ts";
import type { Command } from "./command.ts";
import { print } from "./stdio.ts";

const NAMES = Object.keys(schemas);

/** `schema NAME`: prints a JSON Schema. */
export const command: Command = {
  options: {},
  values: {},
  operands: NAMES,
  async run(args) {
    const name = onlyOperand(args, "a schema");
    const schema = Object.entries(schemas).find(([schemaName]) => schemaName === name)?.[1];
    if (schema === undefined) throw misuse(`there is no schema "${name}"${didYouMean(name, NAMES)}`);
    return print(`${JSON.stringify(schema, null, 2)}\n`);
  },
};
