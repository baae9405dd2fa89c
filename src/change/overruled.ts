import type { OverruledRecords, Rewriting } from "../domain/change.ts";
import { listed } from "../lib/truncate.ts";
import { SIDE_CODE } from "../store/accounts.ts";
import type { Table } from "../store/table.ts";
import {
  contradiction,
  movedSides,
  otherGround,
  rest,
  type UpdateKind,
  updateOf,
} from "./describe-overruling.ts";
import { Renames } from "./renames.ts";
import { restated } from "./restated.ts";
import { SplitCounts } from "./split-counts.ts";

/**
 * Compares what counts for each committed activity without the change and with it, whatever of the change does that:
 * a later row with its id, a row that takes it back, a mark on its account, an author of its post.
 * @param before what was committed and stands as it was, joined without the rest of the change
 * @param rows the rows of `after` in which that stands, in the same order
 * @param after all activities with the change
 */
export function overruled(before: Table, rows: Uint32Array, after: Table): OverruledRecords {
  const holds = (row: number) => after.again.get(row) ?? row;
  const renames = new Renames(after, rows, holds);
  const split = new SplitCounts(after, rows, holds);
  const contradicted: Rewriting[] = [];
  const updated = new Map<UpdateKind, [row: number, by: number][]>();
  const moved: { row: number; from: number }[] = [];
  const elsewhere: number[] = [];
  const note = (kind: UpdateKind, row: number, by: number) => {
    const pairs = updated.get(kind) ?? [];
    pairs.push([row, by]);
    updated.set(kind, pairs);
  };
  let counted = 0;
  for (const [i, row] of rows.entries()) {
    if (before.duplicate[i] === 1) continue;
    counted++;
    const held = holds(row);
    const side = before.side[i] as number;
    const takenBack = after.takenBack.get(held);
    if (takenBack !== undefined) note("taken back", row, takenBack);
    else if (held !== row) {
      const { contradicts, updates } = restated(after, [row, held], side, renames);
      const left = contradicts.filter(
        (contradiction) => contradiction !== "a smaller count" || !split.explains(row, held),
      );
      if (left.length > 0) contradicted.push(contradiction(after, row, held, left));
      else for (const update of updates) note(update, row, held);
    } else if (after.duplicate[row] === 0) {
      if (side !== after.side[row] && side !== SIDE_CODE.unknown) moved.push({ row, from: side });
      else if (before.inbound[i] === 1 && after.inbound[row] === 0) elsewhere.push(row);
    }
  }
  const rewritings = [...contradicted, ...movedSides(after, rows, moved), ...otherGround(after, elsewhere)];
  return {
    contradictions: listed(rewritings, rest),
    updates: [...updated].map(([kind, pairs]) => updateOf(after, kind, pairs, counted)),
  };
}
