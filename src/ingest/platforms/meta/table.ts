import type { TableFormat } from "../../pipeline/table-format.ts";
import { TERMS } from "../terms.ts";

export const metaTable: TableFormat = {
  name: "meta-table",
  channels: ["facebook", "instagram"],
  reads: "Posts of a Facebook page or an Instagram account with their totals.",
  cannotKnow: "Who engaged, and at what time of day. No rule about people can use it.",
  obtain: "Meta Business Suite: Insights, Content, Export data.",
  terms: TERMS.ownTotals,
  columns: {
    "Post ID": "id",
    "Publish time": "published",
    Description: "content",
    Title: "content",
    Permalink: "url",
    Reactions: "totals.like",
    Likes: "totals.like",
    Comments: "totals.comment",
    Shares: "totals.share",
  },
  marks: ["Post ID", "Publish time"],
  dates: null,
};
