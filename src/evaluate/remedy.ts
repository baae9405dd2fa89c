import type { Unit } from "../domain/metric.ts";
import type { Measurement } from "../metrics/measurement.ts";
import { type Demands, outcomeOf } from "./outcome.ts";

/**
 * The fewest known cases that would make a broken limit hold, whichever side the unknown ones are on, each way on its
 * own: null where that way never does. Of a count, `moved` is how far it is from the limit, and the other ways are null.
 */
export interface Remedy {
  /** Further cases of the right side: of the rest where a share is too large, of the part where it is too small. */
  more: number | null;
  /** Cases less of the wrong side. */
  fewer: number | null;
  /** Cases of the wrong side that would have to be of the right one. */
  moved: number | null;
}

/** What would make a broken limit hold; null where no arithmetic can tell. */
export function remedyOf(
  unit: Unit,
  measurement: Measurement,
  demands: Omit<Demands, "maxUnknown">,
): Remedy | null {
  const { value, unknown, isLowerBound } = measurement;
  if (value === null || isLowerBound === true || !Number.isFinite(unknown)) return null;
  if (unit === "count") return { more: null, fewer: null, moved: movedOfCount(measurement, demands) };
  return unit === "share" ? remedyOfShare(measurement, demands) : null;
}

function movedOfCount(measurement: Measurement, demands: Omit<Demands, "maxUnknown">): number | null {
  const { value, low, high } = measurement;
  const isMost = demands.limit.operator === "<=";
  const worst = (isMost ? high : low) ?? 0;
  const moved = Math.ceil(Math.abs(worst - demands.limit.value));
  if (isMost && moved > (value ?? 0)) return null;
  return wouldPass(measurement, demands, { worst: worst + (isMost ? -moved : moved) }) ? moved : null;
}

/** Of the unknown cases all are taken to be of the wrong side. */
function remedyOfShare(measurement: Measurement, demands: Omit<Demands, "maxUnknown">): Remedy | null {
  const { part: own, sample, unknown, atLow, atHigh } = measurement;
  if (own === undefined || !sample) return null;
  const { value: limit, operator } = demands.limit;
  const isMost = operator === "<=";
  const worst = unknown === 0 ? { part: own, size: sample } : isMost ? atHigh : atLow;
  if (worst === undefined) return null;
  const { part, size } = worst;
  // Of the wrong side only known cases could go away, or be of the right one.
  const wrong = isMost ? own : sample - own;
  const isHeld = (part: number, size: number, known: number) =>
    size > 0 && wouldPass(measurement, demands, { worst: part / size, sample: known });
  if (isMost)
    return {
      more: least(part / limit - size, (n) => isHeld(part, size + n, sample + n)),
      fewer: least(
        (part - limit * size) / (1 - limit),
        (n) => n <= wrong && isHeld(part - n, size - n, sample - n),
      ),
      moved: least(part - limit * size, (n) => n <= wrong && isHeld(part - n, size, sample)),
    };
  return {
    more: least((limit * size - part) / (1 - limit), (n) => isHeld(part + n, size + n, sample + n)),
    fewer: least(size - part / limit, (n) => n <= wrong && isHeld(part, size - n, sample - n)),
    moved: least(limit * size - part, (n) => n <= wrong && isHeld(part + n, size, sample)),
  };
}

/** Whether a measurement would pass if it were so at the worst; what else keeps it from passing stays. */
function wouldPass(
  { scope, unknown, flattered, weighsBrand = false, uncovered = [], sample }: Measurement,
  demands: Omit<Demands, "maxUnknown">,
  then: { worst: number; sample?: number },
): boolean {
  const { worst } = then;
  const bounds = { value: worst, low: worst, high: worst, sample: then.sample ?? sample };
  const changed = { scope, unknown, flattered, weighsBrand, uncovered, ...bounds };
  return outcomeOf(changed, { ...demands, maxUnknown: 1 }) === "pass";
}

/**
 * The first whole number from about here on for which something holds; null where there is none. The judge's own
 * comparison decides, so that rounding does not.
 */
function least(about: number, holds: (number: number) => boolean): number | null {
  if (!Number.isFinite(about)) return null;
  const first = Math.max(1, Math.floor(about));
  return [first, first + 1, first + 2].find(holds) ?? null;
}
