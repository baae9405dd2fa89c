import { asObject, asText, type Format, MalformedItem, textsOf } from "../../pipeline/format.ts";
import { TERMS } from "../terms.ts";
import { creationOf } from "./creation.ts";
import { remainderOf } from "./paging.ts";

export const linkedinComments: Format = {
  name: "linkedin-comments",
  channels: ["linkedin"],
  reads: "Comments under a LinkedIn page's posts, with the page's own replies.",
  cannotKnow: "Who shared; who reacted is in `linkedin-reactions`, the posts are in `linkedin-posts`.",
  obtain:
    "`GET /rest/socialActions/{urn}/comments` for each post, and for each comment with replies. The token needs the scope `r_organization_social`, for which LinkedIn must approve the app, and a member with a role on the page. Without all that, count by eye: `tally`.",
  terms: TERMS.linkedin,
  types: ["comment"],
  names: true,
  inbound: true,
  outbound: true,
  listKeys: ["elements"],
  pageKeys: ["paging"],
  recognises: ({ actor, object, message, commentUrn, $URN }) =>
    String(commentUrn ?? $URN).startsWith("urn:li:comment:") ||
    (String(actor).startsWith("urn:li:") && object !== undefined && message !== undefined),
  read(item) {
    const comment = asObject(item);
    const { published, actor } = creationOf(comment);
    const object = asText(comment["object"]);
    if (published === undefined || object === undefined) {
      throw new MalformedItem("is not a LinkedIn comment: `created.time` or `object` is missing");
    }
    const id = asText(comment["id"]);
    const urn = asText(comment["commentUrn"]) ?? asText(comment["$URN"]);
    const made = id === undefined ? undefined : `urn:li:comment:(${object},${id})`;
    const inReplyTo = whole(asText(comment["parentComment"])) ?? null;
    return [
      { type: "comment", published, id: whole(urn ?? made) ?? null, actor: actor ?? null, object, inReplyTo },
    ];
  },
  remainderOfPage: ({ paging }, comments) => ({
    ...remainderOf(paging),
    list: asText(comments[0]?.["parentComment"]) ?? asText(comments[0]?.["object"]) ?? "",
    held: textsOf(comments.map(({ id }) => id)),
  }),
};

/** Some answers shorten the post's name within a comment's: `(activity:1,2)` for `(urn:li:activity:1,2)`. */
function whole(urn: string | undefined): string | undefined {
  return urn?.replace(/\((?!urn:li:)(\w+:)/, "(urn:li:$1");
}
