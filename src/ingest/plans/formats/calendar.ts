import { asObject, NO_PAGES, type RowFormat } from "../../pipeline/format.ts";
import { isName } from "../names.ts";
import { plannedPosts } from "../post.ts";

export const calendar: RowFormat = {
  ...NO_PAGES,
  name: "calendar",
  reads:
    "A content calendar as CSV, a post a row: such as Buffer, Metricool and Sprout Social take in bulk, or kept by hand. Rows called off by their `Status` are skipped.",
  cannotKnow:
    "The time of day where it has no offset; who answers and who is asked to react, unless it has columns such as `Owner` and `Amplifiers`.",
  obtain: "Commit the sheet that is uploaded to the scheduling tool, or the team's own saved as CSV.",
  isColumn: isName,
  read: (row, { dates }) => plannedPosts(asObject(row), dates),
};
