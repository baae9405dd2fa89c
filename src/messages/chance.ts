import type { Unit } from "../domain/metric.ts";
import type { Operator } from "../domain/report.ts";
import { exactQuantity, quantity } from "./words.ts";

/** How far chance reaches from a share that is beyond its limit; `bound` is null where nobody can tell. */
export interface ChanceWords {
  bound: number | null;
  confidence: number;
  operator: Operator;
  limit: number;
}

/** Says that a share may be beyond its limit by chance. */
export function chanceText({ bound, confidence, operator, limit }: ChanceWords): string {
  if (bound === null)
    return "That is within the noise: all of it comes from a single post, day or case, which says little about others.";
  const which = operator === "<=" ? "at least" : "at most";
  return `That is within the noise: with ${exactQuantity(confidence, "share")} confidence the share is ${which} ${quantity(bound, "share", limit)}.`;
}

/** A broken limit beside the earlier periods; `best` is null where none of them could be judged. */
export interface RatchetWords {
  now: number;
  best: number | null;
  holds: boolean;
  /** Whether there is enough to tell what chance explains. */
  tellsChance: boolean;
  unit: Unit;
  operator: Operator;
}

/** Says how a broken limit compares with the earlier periods. */
export function ratchetText({ now, best, holds, tellsChance, unit, operator }: RatchetWords): string {
  if (best === null) return "No earlier period could be judged, so there is nothing to compare with yet.";
  const was = `It was ${quantity(best, unit, now)} in its best earlier period`;
  if (!holds)
    return tellsChance
      ? `${was}, and chance doesn't explain a change that large.`
      : `${was}, and too few posts, days or cases lie behind these figures to put the change down to chance.`;
  const isBetter = operator === "<=" ? now < best : now > best;
  if (isBetter) return `${was}, so it's getting better.`;
  return `${was}, so this is no worse${tellsChance ? " than chance explains" : ""}.`;
}
