import type { Report } from "../domain/report.ts";
import { formatNumber } from "../lib/format-number.ts";
import { openFileWords, unseenBrandWords } from "../messages/incomplete-files.ts";
import { capital } from "../messages/words.ts";
import { cut } from "./cut.ts";

/** Enough to see what to export; report.json has more. */
const MAX_NAMED = 10;
const MAX_PART = 120;

/** "25 of 310 are in fb.json, which says that there are more", a note a file. */
export function openPagesNotes({ inputs }: Report): string[] {
  const { pages = [] } = inputs;
  const lines = pages.slice(0, MAX_NAMED).map(({ location, held, missing }) =>
    capital(
      openFileWords({
        file: cut(location.file, MAX_PART),
        held,
        missing: missing ?? Number.POSITIVE_INFINITY,
      }),
    ),
  );
  const rest = pages.length - lines.length;
  return rest === 0 ? lines : [...lines, `${formatNumber(rest)} more files hold pages that aren't the last`];
}

/** Where the brand never appears; null where it does everywhere. */
export function unseenBrandText({ inputs }: Report): string | null {
  const { brandUnseen } = inputs;
  if (brandUnseen === undefined) return null;
  return unseenBrandWords(
    brandUnseen.map(({ channel, candidate }) => ({
      channel: cut(channel, MAX_PART),
      candidate: candidate === null ? null : cut(candidate, MAX_PART),
    })),
  );
}
