import { asObject, asText, type Format, MalformedItem, textsOf } from "../../pipeline/format.ts";
import { TERMS } from "../terms.ts";
import { timeOf } from "./creation.ts";
import { remainderOf } from "./paging.ts";

export const linkedinPosts: Format = {
  name: "linkedin-posts",
  channels: ["linkedin"],
  reads: "A LinkedIn page's posts, with their text.",
  cannotKnow:
    "Who engaged, and how many. Comments name a post by a different URN, so they can't be matched with it.",
  obtain: "`GET /rest/posts?q=author&author={urn}`.",
  terms: TERMS.linkedin,
  types: ["post"],
  names: true,
  inbound: false,
  outbound: false,
  listKeys: ["elements"],
  pageKeys: ["paging"],
  recognises: ({ author, commentary }) =>
    String(author).startsWith("urn:li:") && typeof commentary === "string",
  read(item) {
    const { id, author, publishedAt, createdAt, commentary, lifecycleState } = asObject(item);
    const published = timeOf(publishedAt) ?? timeOf(createdAt);
    if (asText(id) === undefined || published === undefined) {
      throw new MalformedItem("is not a LinkedIn post: `id` or `publishedAt` is missing");
    }
    if (lifecycleState !== undefined && lifecycleState !== "PUBLISHED") return [];
    const content = asText(commentary) ?? null;
    return [{ type: "post", published, id: asText(id) ?? null, actor: asText(author) ?? null, content }];
  },
  remainderOfPage: ({ paging }, posts) => ({
    ...remainderOf(paging),
    list: asText(posts[0]?.["author"]) ?? "",
    held: textsOf(posts.map(({ id }) => id)),
  }),
};
