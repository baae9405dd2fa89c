import { nameSpaceOf, normaliseHandle } from "./account.ts";
import { channelNamed } from "./platforms/index.ts";
import type { Brand } from "./policy.ts";
import { isPseudonym } from "./pseudonym.ts";

/**
 * Accounts by the handles by which they are compared. A handle without a server is on the brand's own, as its server
 * writes those of its own users: with the brand at `@acme@example.social`, `ann` is `ann@example.social`.
 */
export class Handles {
  /** The brand's server by channel, such as `@example.social`. */
  readonly #servers = new Map<string, string>();

  constructor({ accounts }: Pick<Brand, "accounts">) {
    for (const [name, names] of Object.entries(accounts)) {
      const channel = channelNamed(name);
      const servers = names.map((account) => /@[^@]+$/.exec(normaliseHandle(account, channel))?.[0] ?? "");
      const [server = "", ...others] = new Set(servers);
      // Of two servers nobody can tell which is meant.
      if (server !== "" && others.length === 0) this.#servers.set(channel, server);
    }
  }

  /**
   * The handle of an account; empty for what means nobody.
   * @param channel by its one name
   */
  of(account: string, channel: string): string {
    const handle = normaliseHandle(account, channel);
    const server = this.#servers.get(channel);
    return server !== undefined &&
      handle !== "" &&
      nameSpaceOf(handle, channel) === "handle" &&
      !isPseudonym(handle)
      ? handle + server
      : handle;
  }
}
