import type { Activity, Actor } from "../../domain/activity.ts";
import { Handles } from "../../domain/handles.ts";
import { ACCOUNT_IN_ID, channelNamed } from "../../domain/platforms/index.ts";
import type { Brand } from "../../domain/policy.ts";
import type { Pseudonyms } from "../../domain/pseudonym.ts";

/** Replaces accounts by pseudonyms, so that a snapshot can be committed without anybody's handle. */
export class Pseudonymiser {
  readonly #pseudonyms: Pseudonyms;
  readonly #handles: Handles;
  readonly #channels: readonly string[];
  readonly #brand: ReadonlySet<string>;
  /** Ids by which the brand's accounts go. */
  readonly #ids = new Set<string>();

  constructor(pseudonyms: Pseudonyms, { accounts }: Brand) {
    this.#pseudonyms = pseudonyms;
    this.#handles = new Handles({ accounts });
    this.#channels = Object.keys(accounts);
    this.#brand = new Set(
      Object.entries(accounts).flatMap(([channel, names]) => names.map((name) => this.#keyOf(channel, name))),
    );
  }

  /** Notes by which id the brand goes, where an activity has it with its handle. */
  learn({ actor, channel }: Activity): void {
    const { id, handle } = partsOf(actor);
    if (!id || !handle) return;
    // What a file says of its channel may come after its activities.
    for (const known of channel ? [channel] : this.#channels) {
      if (this.#brand.has(this.#keyOf(known, handle))) this.#ids.add(this.#keyOf(known, id));
    }
  }

  /** The activity without anybody's account, and without text but that of the brand's own posts. */
  hide(activity: Activity, channel: string): Activity {
    const { actor, target, amplifiers, owner } = activity;
    const ours = activity.type === "post" && this.#isOurs(activity, channel);
    const account = (text: string) => this.#pseudonym(channel, text);
    const id = (text: string | null | undefined) => (text ? this.#hideIn(text, channel) : null);
    return {
      ...activity,
      id: id(activity.id),
      actor: hideActor(actor, account),
      object: id(activity.object),
      inReplyTo: id(activity.inReplyTo),
      target: target ? account(target) : null,
      content: ours ? (activity.content ?? null) : null,
      category: ours ? (activity.category ?? null) : null,
      url: ours ? (activity.url ?? null) : null,
      amplifiers: amplifiers?.map(account) ?? null,
      owner: owner ? account(owner) : null,
    };
  }

  /** What names nobody is the brand's, as in every count of posts; a stated side holds where there is no actor. */
  #isOurs({ actor, side, bot }: Activity, channel: string): boolean {
    if (side === "brand") return true;
    const parts = partsOf(actor);
    const account = parts.id || parts.handle || parts.name || "";
    if (this.#handles.of(account, channelNamed(channel)) !== "") {
      return [account, parts.handle].some((text) => text !== undefined && this.#isBrand(channel, text));
    }
    if (bot === true || parts.bot === true) return false;
    return account !== "" || !side || side === "unknown";
  }

  #isBrand(channel: string, account: string): boolean {
    const key = this.#keyOf(channel, account);
    return this.#brand.has(key) || this.#ids.has(key);
  }

  #keyOf(channel: string, account: string): string {
    return `${channelNamed(channel)} ${this.#handles.of(account, channelNamed(channel))}`;
  }

  #pseudonym(channel: string, account: string): string {
    // Without its server it would be another's.
    const handle = this.#handles.of(account, channelNamed(channel));
    return handle === "" ? account : this.#pseudonyms.of(channel, handle);
  }

  /** By the policy alone, so that an id is written alike in every file, whatever that file tells. */
  #hideIn(id: string, channel: string): string {
    return id.replace(ACCOUNT_IN_ID, (account) =>
      this.#brand.has(this.#keyOf(channel, account)) ? account : this.#pseudonym(channel, account),
    );
  }
}

function partsOf(actor: Activity["actor"]): Actor {
  return typeof actor === "string" ? { handle: actor } : (actor ?? {});
}

function hideActor(actor: Activity["actor"], account: (text: string) => string): string | Actor | null {
  if (!actor) return null;
  if (typeof actor === "string") return account(actor);
  const { id, handle, name, bot } = actor;
  return {
    ...(id ? { id: account(id) } : {}),
    ...(handle ? { handle: account(handle) } : {}),
    // A name is the account only where there is nothing else.
    ...(name && !id && !handle ? { name: account(name) } : {}),
    ...(bot === undefined ? {} : { bot }),
  };
}
