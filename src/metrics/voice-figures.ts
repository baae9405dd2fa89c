import { INTERACTION_TYPES } from "../domain/activity.ts";
import { SIDE_CODE } from "../store/accounts.ts";
import { NONE, POST } from "../store/columns.ts";
import type { View } from "../store/view.ts";

/** Who acted from outside in a view. */
interface Heard {
  /** 1 for each account that did. */
  accounts: Uint8Array;
  /** How many; null where nothing was exported, or nobody is named: that is not zero. */
  count: number | null;
  /** How many of them were heard before. */
  again: number;
}

/** The outside accounts of a view, and how many of them were active in the view before, which is as long. */
export function voiceFigures(view: View): { outsideVoices: number | null; returningVoices: number | null } {
  const before = heardIn(view.before(), null);
  const now = heardIn(view, before);
  const isKnown = now.count !== null && before.count !== null;
  return { outsideVoices: now.count, returningVoices: isKnown ? now.again : null };
}

function heardIn(view: View, before: Heard | null): Heard {
  const { rows, table } = view;
  const accounts = new Uint8Array(table.accounts.size);
  let count = 0;
  let again = 0;
  let isUnnamed = false;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    if (table.inbound[row] !== 1 || table.type[row] === POST) continue;
    const side = table.side[row];
    const actor = table.actor[row] as number;
    if (side === SIDE_CODE.unknown || (side === SIDE_CODE.outside && actor === NONE)) isUnnamed = true;
    else if (side === SIDE_CODE.outside && accounts[actor] === 0) {
      accounts[actor] = 1;
      count++;
      if (before?.accounts[actor] === 1) again++;
    }
  }
  const isKnown = view.exported(INTERACTION_TYPES) && (count > 0 || !isUnnamed);
  return { accounts, count: isKnown ? count : null, again };
}
