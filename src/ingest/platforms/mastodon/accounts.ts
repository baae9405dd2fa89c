import { asObject, type Format, MalformedItem } from "../../pipeline/format.ts";
import { actOf } from "../people.ts";
import { TERMS } from "../terms.ts";
import { handleOf } from "./handle.ts";

export const mastodonAccounts: Format = {
  name: "mastodon-accounts",
  channels: ["mastodon"],
  reads:
    "A list of accounts on Mastodon, such as those who favourited or boosted a post. Its entry says what they did with `set: { type, object, period }`; with only `object` it is a like.",
  cannotKnow:
    "When they did it. All lists of accounts look the same, so one is read only if its entry says what they did.",
  obtain:
    "`GET /api/v1/statuses/{id}/favourited_by`, `/reblogged_by`, or `GET /api/v1/accounts/{id}/followers`.",
  terms: TERMS.server,
  types: ["like", "share", "follow"],
  names: true,
  inbound: true,
  outbound: false,
  listKeys: [],
  recognises: ({ acct, username }, set) =>
    actOf(set) !== null && typeof acct === "string" && typeof username === "string",
  read(item, { set }) {
    const account = asObject(item);
    const handle = handleOf(account);
    if (handle === undefined) throw new MalformedItem("is not a Mastodon account: `acct` is missing");
    const bot = account["bot"] === true ? { bot: true } : {};
    return [{ type: actOf(set) ?? "like", actor: { handle, ...bot } }];
  },
};
