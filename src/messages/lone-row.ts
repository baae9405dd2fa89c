import type { LoneRow } from "../domain/report.ts";
import { formatNumber } from "../lib/format-number.ts";
import { typeWords } from "./words.ts";

/** "1,000 of 1,024 comments are one row without an account (w1.ndjson:26)" */
export function loneRowWords({ location, type, count, all }: LoneRow): string {
  return `${formatNumber(count)} of ${formatNumber(all)} ${typeWords([type])} are one row without an account (${location.file}:${location.line})`;
}
