import type { TextOptions } from "../report/renderers/text.ts";

/** Where nobody knows how wide a terminal is; some say 0 columns. */
const DEFAULT_WIDTH = 80;

/**
 * How text is laid out where it goes: in colour and broken at its width at a terminal. `NO_COLOR` and `FORCE_COLOR` have their way, as no-color.org and force-color.org say.
 */
export function terminalStyle(
  env: NodeJS.ProcessEnv,
  isTerminal: boolean,
): Pick<TextOptions, "colour" | "width"> {
  const width = isTerminal ? { width: process.stdout.columns || DEFAULT_WIDTH } : {};
  return { colour: isColoured(env, isTerminal), ...width };
}

function isColoured(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (env["NO_COLOR"]) return false;
  const forced = env["FORCE_COLOR"];
  if (forced) return forced !== "0" && forced !== "false";
  return isTerminal && env["TERM"] !== "dumb";
}
