import { withoutServer } from "../domain/account.ts";
import { SERVER_SIGNS } from "../domain/platforms/platform.ts";
import type { Similar } from "../domain/report-inputs.ts";
import type { RosterAccount } from "../domain/roster.ts";
import { groupBy } from "../lib/group-by.ts";
import { isAscii } from "../lib/is-ascii.ts";
import type { Table } from "../store/table.ts";
import type { TextBytes } from "../store/texts.ts";
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
    const like = likeOn[number];
    const person =
      like?.mayBe(accounts.nameBytes(account)) === true ? like.of(accounts.name(account)) : undefined;
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

/** Tells whose account on a channel the name of another account looks like. */
interface Likeness {
  /** Whether a name may look like any of them: most do not, and their bytes are enough to tell. */
  mayBe(name: TextBytes): boolean;
  /** Undefined where the name is that account's own, or looks like no other. */
  of(name: string): RosterAccount | undefined;
}

function likeness(
  channel: string,
  handles: ReadonlyMap<RosterAccount, string>,
  unmatched: ReadonlySet<RosterAccount>,
): Likeness {
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
  const looks = numbersOf([...byLook.keys(), ...Array.from(byBareHandle.keys(), look)]);
  const plainNames = numbersOf(byName.keys());
  const likeMissing = (name: string) => {
    const bare = bareOf(name);
    return (bare === name ? byBareHandle : byHandle).get(bare);
  };
  return {
    mayBe: ({ words: { bytes }, from, to, wide }) => {
      const number = wide ? null : lookNumber(bytes, from, to);
      if (number === null || looks.has(number)) return true;
      if (missing.length === 0) return false;
      return plainNames.has(plainNumber(bytes, from, to)) || mayHaveServer(bytes, from, to);
    },
    of: (name) => {
      if (asWritten.has(name)) return undefined;
      const same = likeMissing(name);
      // A short name is like too many others, but for a server it is the same.
      const [like] =
        same ??
        (name.length < MIN_LENGTH ? [] : (byLook.get(look(name)) ?? byName.get(plainName(name)) ?? []));
      return like;
    },
  };
}

/** The `lookNumber` of each text that is all ASCII. */
function numbersOf(texts: Iterable<string>): Set<number | null> {
  const ascii = Array.from(texts).filter(isAscii);
  return new Set(ascii.map((text) => lookNumber(Uint8Array.from(text, (letter) => letter.charCodeAt(0)))));
}

/** Whether a name has one of `SERVER_SIGNS`: without them it has no server. */
function mayHaveServer(bytes: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (IS_SERVER_SIGN[bytes[i] as number] === 1) return true;
  return false;
}

const IS_SERVER_SIGN = Uint8Array.from({ length: 256 }, (_, code) =>
  SERVER_SIGNS.includes(String.fromCharCode(code)) ? 1 : 0,
);
