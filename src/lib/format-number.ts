/** How an unknown figure is written. */
export const UNKNOWN = "–";

/** Past this many decimals a difference says more about floating point than about anybody's engagement. */
const MAX_DECIMALS = 6;

/** A number as people read it: thousands separated, at most one decimal. */
export function formatNumber(value: number | null): string {
  return value === null || Number.isNaN(value) ? UNKNOWN : decimals(value, Number.isInteger(value) ? 0 : 1);
}

/** The same in at most four characters or so, where there is no room: "850", "1.3k", "24k", "1.2M". */
export function formatCompact(value: number): string {
  for (const [size, unit] of [
    [1e6, "M"],
    [1e3, "k"],
  ] as const) {
    if (value >= size) return `${Number((value / size).toFixed(value < 10 * size ? 1 : 0))}${unit}`;
  }
  return formatNumber(value);
}

/** A share as a percentage: whole, except where that would make nothing or everything of it. */
export function formatShare(value: number | null): string {
  if (value === null || Number.isNaN(value)) return UNKNOWN;
  const percent = round(value * 100);
  let digits = 0;
  while (digits < MAX_DECIMALS && isMisleading(percent, digits)) digits++;
  return `${decimals(percent, digits)}%`;
}

/** "1 error", "1,203 errors". */
export function count(amount: number, noun: string, plural = `${noun}s`): string {
  return `${formatNumber(amount)} ${amount === 1 ? noun : plural}`;
}

/** A limit as it was set, without the noise of binary fractions. */
export function formatExact(value: number): string {
  const rounded = round(value);
  if (Number.isInteger(rounded)) return decimals(rounded, 0);
  const text = decimals(rounded, MAX_DECIMALS);
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

/**
 * A value with as many decimals as the limit has, and more where it takes them to stand on its own side of the
 * limit; both times `scale`.
 */
export function formatBeside(value: number, limit: number, scale = 1): string {
  const bound = formatExact(limit * scale);
  if (value === limit) return bound;
  const side = Math.sign(value - limit);
  const scaled = value * scale;
  const fewest = Math.max(bound.split(".")[1]?.length ?? 0, scale === 1 && !Number.isInteger(value) ? 1 : 0);
  for (let digits = fewest; digits <= MAX_DECIMALS; digits++) {
    const shown = Number(scaled.toFixed(digits));
    if (Math.sign(shown - round(limit * scale)) === side && !isMisleading(scaled, digits)) {
      return decimals(scaled, digits);
    }
  }
  return `just ${side > 0 ? "over" : "under"} ${bound}`;
}

function isMisleading(value: number, digits: number): boolean {
  const shown = Number(value.toFixed(digits));
  return shown !== round(value) && (shown === 0 || shown === 100);
}

function round(value: number): number {
  return Number(value.toFixed(MAX_DECIMALS));
}

function decimals(value: number, digits: number): string {
  if (!Number.isFinite(value)) return value > 0 ? "∞" : "-∞";
  const [whole = "", fraction] = value.toFixed(digits).split(".");
  const grouped = whole.length <= 3 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
