import type { Report } from "../domain/report.ts";
import type { Overlapping } from "../domain/report-inputs.ts";
import { formatNumber } from "../lib/format-number.ts";
import { typeWords } from "../messages/words.ts";
import { place } from "./place.ts";

/** Enough to look into; report.json has more. */
const MAX_NAMED = 3;

/**
 * "Counted in two files: snapshots/tally.csv:4:1 counts 12 comments, of which snapshots/rows.ndjson:2:1 and others of
 * its file hold 10. …"; null where nothing is.
 */
export function overlapsText({ inputs }: Report): string | null {
  const { count = 0, first = [] } = inputs.overlaps ?? {};
  if (count === 0) return null;
  const lines = first.slice(0, MAX_NAMED).map(overlapText);
  const more = count > lines.length ? `; and ${formatNumber(count - lines.length)} more` : "";
  return `Counted in two files: ${lines.join("; ")}${more}. The single activities count, and the counts only as far as they exceed them; remove one of the two from the snapshots`;
}

function overlapText({ location, single, type, count, twice }: Overlapping): string {
  return `${place(location)} counts ${formatNumber(count)} ${typeWords([type], count)}, of which ${place(single)} and other lines hold ${formatNumber(twice)}`;
}
