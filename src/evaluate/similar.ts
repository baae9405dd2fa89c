import { withoutServer } from "../domain/account.ts";
import type { Similar } from "../domain/report-inputs.ts";
import type { RosterAccount } from "../domain/roster.ts";
import { groupBy } from "../lib/group-by.ts";
import { isAscii } from "../lib/is-ascii.ts";
import type { Table } from "../store/table.ts";

/** As many as are worth a look. */
const MAX_SIMILAR = 10;
/** How long a name is at least that another is likened to. */
const MIN_LENGTH = 4;

/** Letters of other alphabets, and digits, that look like a letter of ours; the commonest of Unicode's confusables. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: "a",
  в: "b",
  е: "e",
  к: "k",
  м: "m",
  н: "h",
  о: "o",
  р: "p",
  с: "c",
  т: "t",
  у: "y",
  х: "x",
  і: "i",
  ј: "j",
  ѕ: "s",
  α: "a",
  β: "b",
  ε: "e",
  ι: "i",
  κ: "k",
  ν: "v",
  ο: "o",
  ρ: "p",
  τ: "t",
  υ: "u",
  χ: "x",
  ı: "l",
  ł: "l",
  ø: "o",
  đ: "d",
  "0": "o",
  "1": "l",
  i: "l",
  "|": "l",
};

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
  const looks = new Set(Array.from(byLook.keys(), lookNumber));
  const likeMissing = (name: string) => {
    const bare = bareOf(name);
    return (bare === name ? byBareHandle : byHandle).get(bare);
  };
  const likeAny = (name: string) => {
    const number = lookNumber(name);
    // Most names look like nobody's: their look need not be spelt out.
    return number !== null && !looks.has(number) ? undefined : byLook.get(look(name));
  };
  return (name) => {
    if (asWritten.has(name)) return undefined;
    const same = missing.length === 0 ? undefined : likeMissing(name);
    // A short name is like too many others, but for a server it is the same.
    const [like] = same ?? (name.length < MIN_LENGTH ? [] : (likeAny(name) ?? likePlain(name)));
    return like;
  };

  function likePlain(name: string): readonly RosterAccount[] {
    return missing.length === 0 ? [] : (byName.get(plainName(name)) ?? []);
  }
}

function look(name: string): string {
  // Most names are: the steps below change nothing else in them, and take many times longer.
  if (isAscii(name)) return name.replace(/0/g, "o").replace(/[1i|]/g, "l");
  const letters = name.normalize("NFKD").replace(/\p{M}/gu, "");
  return letters.replace(/./gu, (letter) => LOOKALIKES[letter] ?? letter);
}

/** What each letter of ASCII looks like, as `look` has it. */
const LOOKS = Uint8Array.from({ length: 128 }, (_, code) => look(String.fromCharCode(code)).charCodeAt(0));

/** A number that two names share if they look alike, and others hardly ever; null for one that is not all ASCII. */
function lookNumber(name: string): number | null {
  let number = 0;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (code >= 128) return null;
    number = (Math.imul(number, 31) + (LOOKS[code] as number)) | 0;
  }
  return number;
}

/** A name without what platforms put between its parts and behind it. */
function plainName(name: string): string {
  const parts = name.split(/[\s._-]+/);
  const last = parts.at(-1) ?? "";
  const words = parts.length > 1 && /\d/.test(last) ? parts.slice(0, -1) : parts;
  return look(words.join(""));
}
