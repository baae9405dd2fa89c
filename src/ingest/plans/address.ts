import { PLATFORMS } from "../../domain/platforms/index.ts";
import { hostOf } from "../pipeline/format.ts";

/** A post by somebody, as its address tells. */
interface Addressed {
  id: string;
  account: string | null;
}

const POSTS = PLATFORMS.flatMap(({ posts }) => posts);

/** The post at an address: its id where the address has it, and whose it is where that is known. */
export function postAt(address: string): Addressed {
  const { id = address, account = null } =
    POSTS.map((pattern) => pattern.exec(address)?.groups).find((groups) => groups !== undefined) ?? {};
  // On Mastodon an account of the server itself is written without it.
  const isLocal = address.includes("/@") && account !== null && !account.includes("@");
  return { id, account: isLocal ? `${account}@${hostOf(address)}` : account };
}
