import type { Level } from "../domain/report.ts";

const CODES = { bold: "1", dim: "2", red: "31", green: "32", yellow: "33", cyan: "36" } as const;

export type Colour = keyof typeof CODES;
export type Paint = (colour: Colour, text: string) => string;

/** A painter for terminals, or one that leaves every text as it is. */
export function painter(enabled: boolean): Paint {
  return enabled ? (colour, text) => `\u001b[${CODES[colour]}m${text}\u001b[0m` : (_, text) => text;
}

/** The colour of a level. */
export const LEVEL_COLOURS: Record<Level, Colour> = { error: "red", warning: "yellow", notice: "cyan" };
