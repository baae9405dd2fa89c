/** The option `ratchet`, once more, but for the arithmetic of chance. */
import type { Judged, Scope } from "./bounds.ts";
import { addDays, daysFrom } from "./calendar.ts";
import type { Options } from "./rules.ts";
import { filesIn, type Span } from "./view.ts";

export interface Ratcheted {
  scope: Scope;
  /** What may come of it: chance alone decides between several. */
  outcomes: string[];
}

/** As many earlier windows as a ratchet looks back on. */
const EARLIER = 12;

/** The findings of an entry at level error: what does not pass, and what the earlier windows let come of it. */
export function ratchet(
  span: Span,
  options: Options,
  measure: (span: Span, options: Options) => Judged[],
): Ratcheted[] {
  const length = daysFrom(span.from, span.to) + 1;
  const windows = Array.from({ length: EARLIER }, (_, i) => {
    const days = (i + 1) * length;
    return { days, span: { ...span, from: addDays(span.from, -days), to: addDays(span.to, -days) } };
  }).filter((window) => filesIn(window.span).length > 0);
  const earlier = windows.map(({ days, span: one }) => ({ days, measured: measure(one, options) }));
  return measure(span, options)
    .filter(({ outcome }) => outcome !== "pass")
    .map((now) => ({ scope: now.scope, outcomes: outcomesOf(now, earlier) }));
}

interface Earlier {
  days: number;
  measured: Judged[];
}

function outcomesOf(now: Judged, earlier: Earlier[]): string[] {
  const { outcome } = now;
  if (outcome === "too-small") return ["too-small notice"];
  const same = earlier.flatMap(
    ({ days, measured }) => measured.find((one) => isSame(one.scope, now.scope, days)) ?? [],
  );
  // A post that is new has nothing to be compared with.
  if (same.length === 0 && earlier.length > 0) return [`${outcome} error`];
  const judged = same.filter((one) => one.outcome === "pass" || one.outcome === "fail");
  if (outcome !== "fail") return [`${outcome} ${judged.length > 0 ? "error" : "warning"}`];
  if (judged.length === 0) return ["no-baseline warning"];
  if (now.isMore) return ["fail error", "no-baseline warning"];
  return ["fail error", "no-worse warning", "no-baseline warning"];
}

function isSame(before: Scope, now: Scope, days: number): boolean {
  const moved = now.from && now.to ? { from: addDays(now.from, -days), to: addDays(now.to, -days) } : {};
  const text = ({ channel, object, from, to }: Scope) => JSON.stringify([channel, object, from, to]);
  return text(before) === text({ ...now, ...moved });
}
