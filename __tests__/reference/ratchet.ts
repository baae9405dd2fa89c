/** The option `ratchet`, once more: what a ratchet makes of what is broken, and of what nobody can tell. */
import { addDays, daysFrom } from "./calendar.ts";
import type { Measured, Options } from "./rules.ts";
import { filesIn, type Span } from "./view.ts";

export interface Ratcheted {
  scope: Measured["scope"];
  outcome: string;
  level: "error" | "warning" | "notice";
}

/** The findings of an entry at level error: what does not pass, and how much it weighs beside the window before. */
export function ratchet(
  span: Span,
  options: Options,
  measure: (span: Span, options: Options) => Measured[],
): Ratcheted[] {
  const days = daysFrom(span.from, span.to) + 1;
  const before = { ...span, from: addDays(span.from, -days), to: addDays(span.from, -1) };
  const earlier = measure(before, options);
  return measure(span, options)
    .filter(({ outcome }) => outcome !== "pass")
    .map((now): Ratcheted => {
      const { scope, outcome } = now;
      if (outcome === "too-small") return { scope, outcome, level: "notice" };
      const same = earlier.find((one) => isSame(one.scope, scope, days));
      const judged = same !== undefined && ["pass", "fail"].includes(same.outcome);
      const isNew = same === undefined && filesIn(before).length > 0;
      if (!judged && !isNew)
        return { scope, outcome: outcome === "fail" ? "no-baseline" : outcome, level: "warning" };
      if (outcome !== "fail" || !judged || now.isMore) return { scope, outcome, level: "error" };
      const [was, is] = [same.actual as number, now.actual as number];
      const isBetter = options["max"] === undefined ? is > was : is < was;
      return isBetter
        ? { scope, outcome: "improving", level: "warning" }
        : { scope, outcome, level: "error" };
    });
}

function isSame(before: Measured["scope"], now: Measured["scope"], days: number): boolean {
  const moved = now.from && now.to ? { from: addDays(now.from, -days), to: addDays(now.to, -days) } : {};
  const text = ({ channel, object, from, to }: Measured["scope"]) =>
    JSON.stringify([channel, object, from, to]);
  return text(before) === text({ ...now, ...moved });
}
