import { asObject, asText, type Format, MalformedItem } from "../../pipeline/format.ts";
import { remainderOf } from "./paging.ts";

export const xLikingUsers: Format = {
  name: "x-liking-users",
  channels: ["x"],
  reads: "The users who liked a post on X, each as a like.",
  cannotKnow:
    "When, and which post; and a list of followers looks the same, so that it is read only where the policy names it as `format`.",
  obtain: "`GET /2/tweets/{id}/liking_users`.",
  types: ["like"],
  names: true,
  inbound: true,
  outbound: false,
  listKeys: ["data"],
  pageKeys: ["includes", "meta"],
  // Any list of users looks like this, so that only the policy can say that they liked something.
  recognises: () => false,
  read(item) {
    const { id: given, username } = asObject(item);
    const [id, handle] = [asText(given), asText(username)];
    if (id === undefined || handle === undefined) {
      throw new MalformedItem("is no user of X: `id` or `username` is missing");
    }
    return [{ type: "like", actor: { id, handle } }];
  },
  remainderOfPage: remainderOf,
};
