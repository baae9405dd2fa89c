import type { Terms } from "../pipeline/terms.ts";

const LOOKED_UP = "2026-11-25";

/** Only what a page said when it was looked up, or that nothing was found; none of it is legal advice. */
export const TERMS = {
  linkedin: {
    keep: "LinkedIn limits how long data from its marketing API may be stored. Its page shows the table only to those with access; the widely quoted limits are 48 hours for members' social activity and 24 hours for their profile data. Don't commit members: count by eye (`tally`), or count inside the workflow and commit only the counts.",
    source: "https://learn.microsoft.com/en-us/linkedin/marketing/data-storage-requirements",
    lookedUp: LOOKED_UP,
  },
  linkedinTotals: {
    keep: "Totals of the page's own posts; no member is in them. LinkedIn's page on storage is about data from its API.",
    source: "https://learn.microsoft.com/en-us/linkedin/marketing/data-storage-requirements",
    lookedUp: LOOKED_UP,
  },
  x: {
    keep: "If you store posts, you must make all reasonable efforts to follow what their authors delete, edit or protect. Remove what is gone; `append-only` needs a waiver for that.",
    source: "https://developer.x.com/en/docs/twitter-api/enterprise/compliance-firehose-api/overview",
    lookedUp: LOOKED_UP,
  },
  meta: {
    keep: "Data about a user must be deleted if that user asks, unless it was aggregated or made anonymous.",
    source: "https://developers.facebook.com/terms/",
    lookedUp: LOOKED_UP,
  },
  youtube: {
    keep: "The developer policies limit how long data from the API may be stored, commonly quoted as 30 days; read section III.E.4 before committing comments.",
    source: "https://developers.google.com/youtube/terms/developer-policies",
    lookedUp: LOOKED_UP,
  },
  google: {
    keep: "The policies allow the API for your own listings. No page seems to say how long reviews may be stored. A review shows a name.",
    source: "https://developers.google.com/my-business/content/policies",
    lookedUp: LOOKED_UP,
  },
  ownExport: {
    keep: "What the account itself wrote, downloaded by its owner; the people it replies to are named in it.",
    source: null,
    lookedUp: LOOKED_UP,
  },
  ownTotals: {
    keep: "Totals of the account's own posts; nobody else is named in them.",
    source: null,
    lookedUp: LOOKED_UP,
  },
  server: {
    keep: "Each server has its own rules; read yours. No page seems to limit how long public posts may be stored, but what people delete should be removed.",
    source: null,
    lookedUp: LOOKED_UP,
  },
  public: {
    keep: "Public on the network. No page seems to limit how long it may be stored, but what people delete should be removed.",
    source: null,
    lookedUp: LOOKED_UP,
  },
} as const satisfies Record<string, Terms>;
