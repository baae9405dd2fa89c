import { asObject, asText, type Format, MalformedItem } from "../../pipeline/format.ts";
import { actOf } from "../people.ts";
import { TERMS } from "../terms.ts";
import { remainderOf } from "./paging.ts";

export const xLikingUsers: Format = {
  name: "x-liking-users",
  channels: ["x"],
  reads:
    "A list of X users, such as those who liked a post. Its entry says what they did with `set: { type, object, period }`; with only `object` it is a like.",
  cannotKnow:
    "When they did it. All lists of users look the same, so one is read only if its entry says what they did.",
  obtain: "`GET /2/tweets/{id}/liking_users`, `/retweeted_by`, or `GET /2/users/{id}/followers`.",
  terms: TERMS.x,
  types: ["like", "share", "follow"],
  names: true,
  inbound: true,
  outbound: false,
  listKeys: ["data"],
  pageKeys: ["includes", "meta"],
  recognises: ({ id, username, acct }, set) =>
    actOf(set) !== null && typeof id === "string" && typeof username === "string" && acct === undefined,
  read(item, { set }) {
    const { id: given, username } = asObject(item);
    const [id, handle] = [asText(given), asText(username)];
    if (id === undefined || handle === undefined) {
      throw new MalformedItem("is not an X user: `id` or `username` is missing");
    }
    return [{ type: actOf(set) ?? "like", actor: { id, handle } }];
  },
  remainderOfPage: remainderOf,
};
