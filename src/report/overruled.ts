import type { Report } from "../domain/report.ts";
import type { Overruling } from "../domain/report-inputs.ts";
import { formatNumber } from "../lib/format-number.ts";
import { place } from "./place.ts";

/** Enough to look into; report.json has more. */
const MAX_NAMED = 3;

/**
 * "2 activities are overruled by a later file: snapshots/2.ndjson:4 says another side than snapshots/1.ndjson:7, …";
 * null where none is.
 */
export function overruledText({ inputs }: Report): string | null {
  const { count, first } = inputs.overruled;
  if (count === 0) return null;
  const lines = first.slice(0, MAX_NAMED).map(overrulingText);
  const more = count > lines.length ? `, and ${formatNumber(count - lines.length)} more` : "";
  const which = count === 1 ? "1 activity is" : `${formatNumber(count)} activities are`;
  return `${which} overruled by a later file: ${lines.join("; ")}${more}. The later one counts; check that it is right`;
}

/** "snapshots/2.ndjson:4:1 says another side than snapshots/1.ndjson:7:1" */
function overrulingText({ location, earlier, by }: Overruling): string {
  return `${place(location)} says another ${by.join(" and another ")} than ${place(earlier)}`;
}
