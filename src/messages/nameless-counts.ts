import type { NamelessCounts } from "../domain/report.ts";
import { formatNumber } from "../lib/format-number.ts";
import { typeWords } from "./words.ts";

/** "1,000 of 1,024 comments are one row without an account (w1.ndjson:26)", or 20 such rows, the largest of which is named. */
export function namelessCountsWords({ location, type, rows, count, all }: NamelessCounts): string {
  const place = `${location.file}:${location.line}`;
  const which =
    rows === 1
      ? `are one row without an account (${place})`
      : `are in ${formatNumber(rows)} rows without an account (the largest: ${place})`;
  return `${formatNumber(count)} of ${formatNumber(all)} ${typeWords([type])} ${which}`;
}
