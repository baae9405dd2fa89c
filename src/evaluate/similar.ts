import { withoutServer } from "../domain/account.ts";
import type { Similar } from "../domain/report-inputs.ts";
import type { RosterAccount } from "../domain/roster.ts";
import { groupBy } from "../lib/group-by.ts";
import type { Table } from "../store/table.ts";
import { look, lookNumber, plainName, plainNumber } from "./look.ts";

/** As many as are worth a look. */
const MAX_SIMILAR = 10;
/** How long a name is at least that another is likened to. */
const MIN_LENGTH = 4;

/**
 * Accounts of the snapshots that look like somebody's on the roster: by letters that are easily taken for one another,
 * or, where that account was never seen, by being the same but for blanks, dots, dashes and a number at the end, or
 * but for the server that only one of the two names.
 */
export function similarAccounts(
  { accounts, channels }: Table,
  roster: readonly RosterAccount[],
  unmatched: ReadonlySet<RosterAccount>,
): Similar[] {
  const onChannel = groupBy(roster, ({ channel }) => channel);
  const likeOn = channels.map((channel) => {
    const own = onChannel.get(channel) ?? [];
    const handles = new Map(own.map((one) => [one, accounts.handleOf(channel, one.account)]));
    return likeness(channel, handles, unmatched);
  });
  const pairs: Similar[] = [];
  for (let account = 0; account < accounts.size && pairs.length < MAX_SIMILAR; account++) {
    const number = accounts.channel(account);
    const person = likeOn[number]?.(accounts.name(account));
    if (person !== undefined) {
      pairs.push({
        account: accounts.written(account),
        channel: channels[number] ?? "",
        person: person.person,
        location: person.location,
      });
    }
  }
  return pairs;
}

/** Finds whose account on a channel another one's name looks like; undefined where it is that account, or like nobody's. */
function likeness(
  channel: string,
  handles: ReadonlyMap<RosterAccount, string>,
  unmatched: ReadonlySet<RosterAccount>,
): (name: string) => RosterAccount | undefined {
  const by = (some: readonly RosterAccount[], form: (handle: string) => string) =>
    groupBy(some, (account) => form(handles.get(account) ?? ""));
  const known = [...handles.keys()];
  const missing = known.filter((account) => unmatched.has(account));
  const bareOf = (handle: string) => withoutServer(handle, channel);
  const asWritten = new Set(handles.values());
  const byLook = by(known, look);
  const byName = by(missing, plainName);
  const byHandle = by(missing, (handle) => handle);
  const byBareHandle = by(missing, bareOf);
  // Most names are like nobody's, and then their number is enough to say so.
  const looks = new Set(Array.from(byLook.keys(), lookNumber));
  const plainNames = new Set(Array.from(byName.keys(), lookNumber));
  const likeMissing = (name: string) => {
    const bare = bareOf(name);
    return (bare === name ? byBareHandle : byHandle).get(bare);
  };
  const likeAny = (name: string) => {
    const number = lookNumber(name);
    return number === null || looks.has(number) ? byLook.get(look(name)) : undefined;
  };
  const likePlain = (name: string) => {
    if (missing.length === 0) return undefined;
    const number = plainNumber(name);
    return number === null || plainNames.has(number) ? byName.get(plainName(name)) : undefined;
  };
  return (name) => {
    if (asWritten.has(name)) return undefined;
    const same = missing.length === 0 ? undefined : likeMissing(name);
    // A short name is like too many others, but for a server it is the same.
    const [like] = same ?? (name.length < MIN_LENGTH ? [] : (likeAny(name) ?? likePlain(name) ?? []));
    return like;
  };
}
