import { NONE } from "../store/columns.ts";
import type { Table } from "../store/table.ts";
import type { Tally } from "./tally.ts";

/** An account, and what it did among some rows. */
export interface Voice {
  account: number;
  /** How many activities; adds up `count`. */
  count: number;
  /** The first of its rows. */
  row: number;
}

/** The accounts that acted in some rows, in the order in which they are met; rows without an account are left out. */
export function voicesIn(table: Table, rows: Iterable<number>): Voice[] {
  const voices = new Map<number, Voice>();
  for (const row of rows) {
    const account = table.actor[row] as number;
    if (account === NONE) continue;
    const voice = voices.get(account) ?? { account, count: 0, row };
    voices.set(account, voice);
    voice.count += table.count[row] as number;
  }
  return [...voices.values()];
}

/** Who acted from outside, and how far the records name who acted at all; counts add up `count`. */
interface VoiceTally {
  voices: Voice[];
  /** Rows of outsiders, named or not, as read. */
  rows: Uint32Array;
  /** Activities of these voices. */
  heard: number;
  /** Activities by outsiders, or by insiders, who are named. */
  named: number;
  /** Activities that name nobody, any of which may be an outsider's. */
  unnamed: number;
}

/** The accounts behind the outside activities of a tally. */
export function tallyVoices(table: Table, { inside, outside, unknown, outsideRows }: Tally): VoiceTally {
  const rows = outsideRows();
  const voices = voicesIn(table, rows);
  const heard = voices.reduce((sum, { count }) => sum + count, 0);
  return { voices, rows, heard, named: inside + heard, unnamed: unknown + outside - heard };
}
