import { asObject, asText, type Format, MalformedItem } from "../pipeline/format.ts";
import { creationOf } from "./shared/linkedin.ts";

export const linkedinReactions: Format = {
  name: "linkedin-reactions",
  channels: ["linkedin"],
  reads: "Reactions to a LinkedIn page's posts and comments; each kind counts as a like.",
  cannotKnow: "Who commented or shared; the comments are in `linkedin-comments`.",
  obtain: "`GET /rest/reactions/(entity:{urn})?q=entity` for each post.",
  outbound: false,
  listKeys: ["elements"],
  recognises: ({ reactionType, id, $URN }) =>
    typeof reactionType === "string" || /^urn:li:(reaction|like):/.test(String($URN ?? id)),
  read(item) {
    const reaction = asObject(item);
    const { published, actor } = creationOf(reaction);
    const object = asText(reaction["root"]) ?? asText(reaction["object"]);
    if (published === undefined || object === undefined) {
      throw new MalformedItem("is no LinkedIn reaction: `created.time` or `root` is missing");
    }
    const id = asText(reaction["$URN"]) ?? asText(reaction["id"]) ?? null;
    return [{ type: "like", published, id, actor: actor ?? null, object }];
  },
};
