import type { Unit } from "../domain/metric.ts";
import type { Measurement } from "../metrics/measurement.ts";
import { isBeyond, type Limit } from "./limit.ts";

/**
 * The fewest known cases that would make a broken limit hold, each way on its own: null where that way never does.
 * Of a count, `moved` is how far it is from the limit, and the other ways are null.
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
export function remedyOf(unit: Unit, measurement: Measurement, limit: Limit): Remedy | null {
  const { value, part, sample, unknown, isLowerBound } = measurement;
  if (value === null || isLowerBound === true || !Number.isFinite(unknown)) return null;
  if (unit === "count") return { more: null, fewer: null, moved: Math.ceil(Math.abs(value - limit.value)) };
  if (unit !== "share" || part === undefined || !sample) return null;
  return remedyOfShare(part, sample, limit);
}

function remedyOfShare(part: number, size: number, limit: Limit): Remedy {
  const isHeld = (part: number, sample: number) => sample > 0 && !isBeyond(part / sample, limit);
  const most = limit.value;
  if (limit.operator === "<=")
    return {
      more: least(part / most - size, (n) => isHeld(part, size + n)),
      fewer: least((part - most * size) / (1 - most), (n) => n <= part && isHeld(part - n, size - n)),
      moved: least(part - most * size, (n) => n <= part && isHeld(part - n, size)),
    };
  return {
    more: least((most * size - part) / (1 - most), (n) => isHeld(part + n, size + n)),
    fewer: least(size - part / most, (n) => n <= size - part && isHeld(part, size - n)),
    moved: least(most * size - part, (n) => n <= size - part && isHeld(part + n, size)),
  };
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
