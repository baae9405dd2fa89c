import type { OpenFile } from "../domain/open-file.ts";
import { channelTitle } from "../domain/platforms/index.ts";
import { enumerate } from "../lib/enumerate.ts";
import { formatNumber } from "../lib/format-number.ts";
import type { GapData } from "./gap.ts";

type UnseenBrands = GapData["brand-not-seen"]["unseen"];

/** "25 of 310 are in fb.json, which says that there are more" */
export function openFileWords({ file, held, missing }: OpenFile): string {
  if (!Number.isFinite(missing))
    return `a page of ${file} says that more activities follow, but not how many`;
  return `${formatNumber(held)} of ${formatNumber(held + missing)} are in ${file}, which says that there are more`;
}

/** Says where the brand never appears, and which accounts may be its; without a full stop. */
export function unseenBrandWords(unseen: UnseenBrands): string {
  const channels = unseen.map(({ channel }) => channelTitle(channel)).sort();
  const guesses = unseen.flatMap(({ channel, candidate }) =>
    candidate === null ? [] : `“${candidate}” on ${channelTitle(channel)}`,
  );
  const what =
    guesses.length === 0
      ? "Check `brand.accounts`"
      : `It may be ${enumerate(guesses, "and")}: if so, add it to \`brand.accounts\``;
  return `The brand's account never appears in the data of ${enumerate(channels, "and")}, so the brand may be counted as an outsider there. ${what}`;
}
