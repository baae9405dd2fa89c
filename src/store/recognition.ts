import { NAME_SPACES, type NameSpace, nameSpaceOf } from "../domain/account.ts";
import type { Day } from "../domain/day.ts";
import type { Handles } from "../domain/handles.ts";
import { channelNamed, platformNamed } from "../domain/platforms/index.ts";
import { isPseudonym } from "../domain/pseudonym.ts";
import type { Roster } from "../domain/roster.ts";
import { remembered } from "../lib/remembered.ts";
import { UNDATED } from "./undated.ts";

/** Any kind of name at all, as bits. */
const ANY = (1 << NAME_SPACES.length) - 1;
const NAMES = bit("name") | bit("handle");

/** Days on which the roster has an account of some kinds of names on a channel. */
interface Lit {
  spaces: number;
  from: Day;
  until: Day;
}

/**
 * Where, when and by what kind of name an employee could have been recognised: where the roster holds an account of
 * that kind on that channel and day, or says that nobody of ours has one there. On any other, dark channel nobody is
 * known to be an outsider.
 */
export class Recognition {
  readonly #byChannel = new Map<string, Lit[]>();

  constructor({ accounts, noAccounts }: Roster, handles: Handles) {
    const light = (channel: string, spaces: number, from: Day | null, until: Day | null) => {
      const lit = this.#byChannel.get(channel) ?? [];
      const span = { from: from ?? Number.NEGATIVE_INFINITY, until: until ?? Number.POSITIVE_INFINITY };
      // Most accounts of a channel light the same, and each act asks.
      const isKnown = lit.some(
        (entry) => entry.spaces === spaces && entry.from <= span.from && entry.until >= span.until,
      );
      if (!isKnown) lit.push({ spaces, ...span });
      this.#byChannel.set(channel, lit);
    };
    for (const { channel, account, isName, from, until } of accounts) {
      const name = channelNamed(channel);
      const handle = handles.of(account, name);
      if (handle !== "") light(name, isName ? bit("name") : spacesOf(name, handle), from, until);
    }
    for (const { channel } of noAccounts) light(channelNamed(channel), ANY, null, null);
  }

  /** Whether `isPossible` is the same on all days. */
  isConstant(channel: string, spaces: number): boolean {
    let isEver = false;
    for (const lit of this.#byChannel.get(channel) ?? []) {
      if ((lit.spaces & spaces) === 0) continue;
      if (lit.from === Number.NEGATIVE_INFINITY && lit.until === Number.POSITIVE_INFINITY) return true;
      isEver = true;
    }
    return !isEver;
  }

  /**
   * Whether somebody could have been recognised.
   * @param spaces the kinds of names by which they are named, as `spacesOf` gives them
   * @param day UNDATED where nobody knows
   */
  isPossible(channel: string, spaces: number, day: Day): boolean {
    for (const lit of this.#byChannel.get(channel) ?? []) {
      if ((lit.spaces & spaces) !== 0 && (day === UNDATED || (day >= lit.from && day < lit.until)))
        return true;
    }
    return false;
  }
}

/**
 * The kinds of names that a normalised handle can be on a channel, as bits. What a pseudonym hides nobody can tell; on
 * a platform that shows display names alone, a name of one word is one too.
 */
export function spacesOf(channel: string, handle: string): number {
  if (isPseudonym(handle)) return ANY;
  const space = bit(nameSpaceOf(handle, channel));
  return (space & NAMES) !== 0 && showsNamesOnly(channel) ? NAMES : space;
}

const showsNamesOnly = remembered((channel) => platformNamed(channel)?.displayNamesOnly === true);

function bit(space: NameSpace): number {
  return 1 << NAME_SPACES.indexOf(space);
}
