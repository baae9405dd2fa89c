import { asObject, asText, type Format, MalformedItem, textsOf } from "../../pipeline/format.ts";
import { TERMS } from "../terms.ts";
import { creationOf } from "./creation.ts";
import { remainderOf } from "./paging.ts";

export const linkedinReactions: Format = {
  name: "linkedin-reactions",
  channels: ["linkedin"],
  reads: "Reactions to a LinkedIn page's posts and comments; each kind counts as a like.",
  cannotKnow: "Who commented or shared; the comments are in `linkedin-comments`.",
  obtain:
    "`GET /rest/reactions/(entity:{urn})?q=entity` for each post, with the scope `r_organization_social` as for `linkedin-comments`.",
  terms: TERMS.linkedin,
  types: ["like"],
  names: true,
  inbound: true,
  outbound: false,
  listKeys: ["elements"],
  pageKeys: ["paging"],
  // A record of ours keeps the reaction's id, and says its type.
  recognises: ({ reactionType, id, $URN, type }) =>
    typeof reactionType === "string" ||
    (type === undefined && /^urn:li:(reaction|like):/.test(String($URN ?? id))),
  read(item) {
    const reaction = asObject(item);
    const { published, actor } = creationOf(reaction);
    const object = asText(reaction["root"]) ?? asText(reaction["object"]);
    if (published === undefined || object === undefined) {
      throw new MalformedItem("is not a LinkedIn reaction: `created.time` or `root` is missing");
    }
    const id = asText(reaction["$URN"]) ?? asText(reaction["id"]) ?? null;
    return [{ type: "like", published, id, actor: actor ?? null, object }];
  },
  remainderOfPage: ({ paging }, reactions) => ({
    ...remainderOf(paging),
    list: asText(reactions[0]?.["root"]) ?? asText(reactions[0]?.["object"]) ?? "",
    held: textsOf(reactions.map(({ $URN, id }) => $URN ?? id)),
  }),
};
