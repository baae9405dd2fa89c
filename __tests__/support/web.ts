import { createContext, runInContext } from "node:vm";

/** What the engine takes from a browser beside the language itself. */
const WEB = {
  btoa,
  Blob,
  DecompressionStream,
  TextDecoder,
  TextEncoder,
  URL,
};

type Engine = typeof import("../../src/browser.ts");

/** Runs the engine's script where there is nothing but the language and what browsers have: no module of Node's. */
export function engineIn(code: string): Engine {
  const context = createContext({ ...WEB });
  runInContext(code, context);
  return runInContext("vanityCheck", context) as Engine;
}
