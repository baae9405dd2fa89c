import { x } from "../../../domain/platforms/x.ts";
import { asList, asObject, asText } from "../../pipeline/format.ts";

/** Whose post a text repeats; X writes so where nothing else tells. */
export function repeatedBy(text: string): string | null {
  return /^RT @(\w+):/.exec(text)?.[1] ?? null;
}

/** The post that a post shows, by an address in it. */
export function quotedIn(tweet: Record<string, unknown>): { object: string; target: string } | null {
  for (const { expanded_url } of asList(asObject(tweet["entities"])["urls"])) {
    const address = asText(expanded_url) ?? "";
    const { account, id } = x.posts.map((post) => post.exec(address)?.groups).find(Boolean) ?? {};
    if (account !== undefined && id !== undefined) return { object: id, target: account };
  }
  return null;
}
