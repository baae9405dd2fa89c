import { normaliseHandle } from "../domain/account.ts";
import type { Similar } from "../domain/report.ts";
import type { RosterAccount } from "../domain/roster.ts";
import { groupBy } from "../lib/group-by.ts";
import type { Table } from "../store/table.ts";

/** As many as are worth a look. */
const MAX_SIMILAR = 10;
/** A shorter name is like too many others. */
const MIN_LENGTH = 4;

const ASCII = /^[\0-\x7f]*$/;

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
 * or, where that account was never seen, by being the same but for blanks, dots, dashes and a number at the end.
 */
export function similarAccounts(
  { accounts, channels }: Table,
  roster: readonly RosterAccount[],
  unmatched: ReadonlySet<RosterAccount>,
): Similar[] {
  const byLook = groupBy(
    roster,
    ({ channel, account }) => `${channel} ${look(normaliseHandle(account, channel))}`,
  );
  const missing = roster.filter((one) => unmatched.has(one));
  const byName = groupBy(
    missing,
    ({ channel, account }) => `${channel} ${plainName(normaliseHandle(account, channel))}`,
  );
  const own = new Set(
    roster.map(({ channel, account }) => `${channel} ${normaliseHandle(account, channel)}`),
  );
  const found: Similar[] = [];
  for (let account = 0; account < accounts.size && found.length < MAX_SIMILAR; account++) {
    const name = accounts.name(account);
    const channel = channels[accounts.channel(account)] ?? "";
    if (name.length < MIN_LENGTH || own.has(`${channel} ${name}`)) continue;
    const like =
      byLook.get(`${channel} ${look(name)}`) ??
      (byName.size === 0 ? undefined : byName.get(`${channel} ${plainName(name)}`));
    const [person] = like ?? [];
    if (person !== undefined) {
      found.push({ account: name, channel, person: person.person, location: person.location });
    }
  }
  return found;
}

function look(name: string): string {
  // Most names are: the two steps below change nothing else in them.
  if (ASCII.test(name)) return name.replace(/[01i|]/g, (letter) => LOOKALIKES[letter] ?? letter);
  const letters = name.normalize("NFKD").replace(/\p{M}/gu, "");
  return letters.replace(/./gu, (letter) => LOOKALIKES[letter] ?? letter);
}

/** A name without what platforms put between its parts and behind it. */
function plainName(name: string): string {
  const parts = name.split(/[\s._-]+/);
  const last = parts.at(-1) ?? "";
  const named = parts.length > 1 && /\d/.test(last) ? parts.slice(0, -1) : parts;
  return look(named.join(""));
}
