import { outcomeOf, verify } from "../app/verify.ts";
import { KEY_VARIABLE } from "../domain/pseudonym.ts";
import { findRoot } from "../io/repository.ts";
import { systemClock } from "../io/system-clock.ts";
import { verificationLines } from "../messages/verify.ts";
import { plain } from "../report/escape.ts";
import { wholeText } from "../text/chunks.ts";
import { onlyOperand } from "./arguments.ts";
import type { Command } from "./command.ts";
import { operandsOf } from "./operand.ts";
import { print } from "./stdio.ts";

/** 2 where the report could not be recomputed as it was made. */
const EXIT_CODES = { same: 0, altered: 1, unlike: 2 } as const;

/** `verify REPORT`: recomputes a JSON report, in the repository that it is about. */
export const command: Command = {
  options: {},
  values: {},
  operands: "file",
  async run(args) {
    const [operand] = await operandsOf([onlyOperand(args, "a report in JSON")]);
    const { name, bytes } = operand as NonNullable<typeof operand>;
    const setting = {
      root: findRoot(process.cwd()),
      clock: systemClock(),
      key: process.env[KEY_VARIABLE] || null,
    };
    const verifications = await verify(await wholeText(bytes, name), name, setting);
    print(`${verifications.flatMap(verificationLines).map(plain).join("\n")}\n`);
    return EXIT_CODES[outcomeOf(verifications)];
  },
};
