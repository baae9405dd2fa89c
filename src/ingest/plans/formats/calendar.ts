import { asObject, NO_PAGES, type RowFormat } from "../../pipeline/format.ts";
import { isName } from "../names.ts";
import { plannedPosts } from "../post.ts";

export const calendar: RowFormat = {
  ...NO_PAGES,
  name: "calendar",
  reads:
    "A content calendar as CSV, a row for each post, as Buffer, Metricool and Sprout Social import it, or kept by hand. Rows whose `Status` says they are cancelled are skipped.",
  cannotKnow:
    "The time of day if it has no offset; who replies and who is asked to react, unless it has columns such as `Owner` and `Amplifiers`.",
  obtain: "Commit the sheet that you upload to the scheduling tool, or the team's own sheet saved as CSV.",
  isColumn: isName,
  read: (row, { dates }) => plannedPosts(asObject(row), dates),
};
