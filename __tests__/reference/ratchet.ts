/** The option `ratchet`, once more: what a ratchet makes of what is broken, and of what nobody can know. */
import type { Judged, Scope } from "./bounds.ts";
import { addDays, daysFrom } from "./calendar.ts";
import { type Sample, weigh } from "./chance.ts";
import type { Options } from "./rules.ts";
import { filesIn, type Span } from "./view.ts";

export interface Ratcheted {
  scope: Scope;
  outcome: string;
  level: "error" | "warning" | "notice";
}

/** The findings of an entry at level error: what does not pass, and how much it weighs beside twelve earlier windows. */
export function ratchet(
  span: Span,
  options: Options,
  measure: (span: Span, options: Options) => Judged[],
): Ratcheted[] {
  const days = daysFrom(span.from, span.to) + 1;
  const windows = Array.from({ length: 12 }, (_, i) => {
    const back = (i + 1) * days;
    return { back, span: { ...span, from: addDays(span.from, -back), to: addDays(span.to, -back) } };
  })
    .filter((one) => filesIn(one.span).length > 0)
    .map((one) => ({ back: one.back, measured: measure(one.span, options) }));
  return measure(span, options)
    .filter(({ outcome }) => outcome !== "pass")
    .map((now): Ratcheted => {
      const { scope, outcome } = now;
      if (outcome === "too-small") return { scope, outcome, level: "notice" };
      const same = windows.flatMap(({ back, measured }) =>
        measured.filter((one) => isSame(one.scope, scope, back)),
      );
      if (same.length === 0 && windows.length > 0) return { scope, outcome, level: "error" };
      const judged = same.filter((one) => ["pass", "fail"].includes(one.outcome));
      if (outcome !== "fail") return { scope, outcome, level: judged.length === 0 ? "warning" : "error" };
      const weighed = weigh(sampleOf(now), judged.map(sampleOf), options["max"] !== undefined);
      if (weighed === null) return { scope, outcome: "no-baseline", level: "warning" };
      return weighed.holds && !now.isMore
        ? { scope, outcome: "no-worse", level: "warning" }
        : { scope, outcome, level: "error" };
    });
}

/** What chance knows of a measurement; by default of cases that are each on their own, or of a count. */
function sampleOf({ chance, value, low, high, sample }: Judged): Sample {
  const known = value ?? low ?? high ?? 0;
  if (chance !== undefined) return chance.kind === "share" ? { ...chance, bound: known } : chance;
  if (sample === null) return { kind: "count", count: known };
  const part = Math.round(known * sample);
  return {
    kind: "share",
    clusters: Array.from({ length: sample }, (_, i) => ({ part: i < part ? 1 : 0, size: 1 })),
    bound: known,
  };
}

function isSame(before: Scope, now: Scope, days: number): boolean {
  const moved = now.from && now.to ? { from: addDays(now.from, -days), to: addDays(now.to, -days) } : {};
  const text = ({ channel, object, from, to }: Scope) => JSON.stringify([channel, object, from, to]);
  return text(before) === text({ ...now, ...moved });
}
