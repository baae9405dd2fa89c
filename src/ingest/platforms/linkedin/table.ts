import type { TableFormat } from "../../pipeline/table-format.ts";
import { TERMS } from "../terms.ts";

export const linkedinTable: TableFormat = {
  name: "linkedin-table",
  channels: ["linkedin"],
  reads: "A LinkedIn page's posts with their totals.",
  cannotKnow: "Who engaged, and at what time of day. No rule about people can use it.",
  obtain: "LinkedIn: the page's Analytics, Content, Export; commit its sheet of all posts as CSV.",
  terms: TERMS.linkedinTotals,
  columns: {
    "Post title": "content",
    "Post link": "id",
    "Created date": "published",
    Likes: "totals.like",
    Comments: "totals.comment",
    Reposts: "totals.share",
  },
  marks: ["Post title", "Post link", "Created date"],
  dates: "mdy",
  /** A post goes by its URN where its link has one, as that is what its comments name. */
  complete(post) {
    const link = String(post["id"] ?? "");
    if (!link.startsWith("http")) return;
    post["url"] = link;
    post["id"] = /urn:li:\w+:\d+/.exec(link.replaceAll(/%3A/gi, ":"))?.[0] ?? link;
  },
};
