import type { TableFormat } from "../pipeline/table-format.ts";

/** The tables that platforms let their users download: posts with totals, and nobody's name. */
export const tables: readonly TableFormat[] = [
  {
    name: "linkedin-table",
    channels: ["linkedin"],
    reads: "A LinkedIn page's posts with their totals.",
    cannotKnow: "Who engaged, and at what time of day: it counts for no rule about people.",
    obtain: "LinkedIn: the page's Analytics, Content, Export; commit its sheet of all posts as CSV.",
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
  },
  {
    name: "x-table",
    channels: ["x"],
    reads: "Posts of an account on X with their totals.",
    cannotKnow: "Who engaged, and at what time of day: it counts for no rule about people.",
    obtain: "X: Analytics, Content, Export data.",
    columns: {
      "Post id": "id",
      Date: "published",
      "Post text": "content",
      Likes: "totals.like",
      Replies: "totals.comment",
      Reposts: "totals.share",
    },
    marks: ["Post id", "Post text", "Date"],
    dates: null,
  },
  {
    name: "meta-table",
    channels: ["facebook", "instagram"],
    reads: "Posts of a Facebook page or an Instagram account with their totals.",
    cannotKnow: "Who engaged, and at what time of day: it counts for no rule about people.",
    obtain: "Meta Business Suite: Insights, Content, Export data.",
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
  },
];
