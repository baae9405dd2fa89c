import { asObject, asText, type Format, MalformedItem } from "../pipeline/format.ts";

export const xLikingUsers: Format = {
  name: "x-liking-users",
  channels: ["x"],
  reads: "The users who liked a post on X, each as a like.",
  cannotKnow:
    "When, and which post; and a list of followers looks the same, so that none may be committed as this.",
  obtain: "`GET /2/tweets/{id}/liking_users`.",
  outbound: false,
  listKeys: ["data"],
  pageKeys: ["includes", "meta"],
  recognises: ({ id, username, text, timestamp }) =>
    typeof id === "string" && typeof username === "string" && text === undefined && timestamp === undefined,
  read(item) {
    const { id: given, username } = asObject(item);
    const [id, handle] = [asText(given), asText(username)];
    if (id === undefined || handle === undefined) {
      throw new MalformedItem("is no user of X: `id` or `username` is missing");
    }
    return [{ type: "like", actor: { id, handle } }];
  },
};
