import type { Activity } from "../domain/activity.ts";

/** What a record says in one word, as bits of a row's flags. */
export const FLAG = { bot: 1, disclosed: 2, undisclosed: 4, undone: 8, doubtful: 16 } as const;

/** The flags of a record, but for what its actor says. */
export function flagsOf({ disclosed, side, undone, bot }: Activity): number {
  return (
    (disclosed === true ? FLAG.disclosed : 0) |
    (disclosed === false ? FLAG.undisclosed : 0) |
    (side === "unknown" ? FLAG.doubtful : 0) |
    (undone === true ? FLAG.undone : 0) |
    (bot === true ? FLAG.bot : 0)
  );
}
