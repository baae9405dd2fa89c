import type { Report } from "../domain/report.ts";
import { message } from "../messages/message.ts";
import { cut } from "./cut.ts";

/** Enough to see whether one of them matters; report.json has more. */
const MAX_NAMED = 5;
const MAX_PART = 60;

/** "Nothing reads the column “Campaign” of snapshots/week.csv. …"; null where everything is read. */
export function unreadColumnsText({ inputs }: Report): string | null {
  const [sheet, ...others] = inputs.unreadColumns ?? [];
  if (sheet === undefined) return null;
  return message("unread-columns", {
    file: cut(sheet.location.file, MAX_PART),
    columns: sheet.columns.slice(0, MAX_NAMED).map((column) => `“${cut(column, MAX_PART)}”`),
    more: others.length,
  });
}
