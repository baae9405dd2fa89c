import type { Level, Scope } from "../domain/report.ts";
import { enumerate } from "../lib/enumerate.ts";
import { count, formatNumber } from "../lib/format-number.ts";
import { capital, scopeWords } from "./words.ts";

/** Why the verdict is what it is, and what comes next. */
export const VERDICT = {
  /** Of a rule that more places break. */
  "more-places": ({ text, rest }: { text: string; rest: number }) => `${text} And ${rest} more like it.`,
  /** What the three sentences on the verdict leave out. */
  /** @param of.hasUnjudged whether what comes before names rules that couldn't be judged */
  "beside-these": (of: Record<Level, number> & { unjudged: number; hasUnjudged: boolean }) => {
    const broken = [
      ...(of.error === 0 ? [] : [count(of.error, "more rule broken", "more rules broken")]),
      ...(of.warning === 0 ? [] : [count(of.warning, "more warning")]),
      ...(of.notice === 0 ? [] : [count(of.notice, "more notice")]),
    ];
    const rules = of.hasUnjudged ? count(of.unjudged, "more rule") : count(of.unjudged, "rule");
    const waiting = of.unjudged === 0 ? "" : `${rules} couldn't be judged`;
    return `${[enumerate(broken, "and"), waiting].filter((part) => part !== "").join("; ")}.`;
  },
  /** Before what several rules wait for. */
  "rules-together": ({ rules }: { rules: number }) => count(rules, "rule"),
  /** Beside a share: how it compares with the period before. */
  "share-before": (of: { change: "up" | "down" | "level"; was: string; days: number }) =>
    `${of.change === "level" ? "the same as" : `${of.change} from ${of.was}`} in the ${of.days} days before`,
  "all-pass": ({ passed }: { passed: number }) =>
    passed === 1
      ? "The one rule that could be judged passes."
      : `All ${passed} rules that could be judged pass.`,
  /** Of rules with their cases and how many they ask for. */
  "too-small": ({ named }: { named: readonly string[] }) => `Not enough data yet: ${named.join(", ")}.`,
  /** `broken` with the waived and what is only worth knowing. */
  "all-findings": ({ broken, unjudged }: { broken: number; unjudged: number }) => {
    const waiting = unjudged === 0 ? [] : ["what is not judged"];
    const parts = broken === 0 ? waiting : [count(broken, "finding"), ...waiting];
    return capital(`${parts.join(", ")}, and what to do`);
  },
  /** The rules that wait for one and the same thing. */
  "waiting-rules": ({ names }: { names: readonly string[] }) =>
    `${names.length === 1 ? "Rule" : "Rules"}: ${names.join(", ")}.`,
  /** How much of the whole has no author, or none that could be told from an employee. */
  "unknown-share": ({ unknown, total, share }: { unknown: number; total: number; share: string }) =>
    `It is unknown who is behind ${formatNumber(unknown)} of ${count(total, "interaction")} (${share}).`,
  /** Of a value without what it rests on. */
  turns: ({ to }: { to: "passes" | "fails" }) => `would ${to === "passes" ? "pass" : "fail"}`,
  /** What a limit needs to hold at one place, where `rest` more places break it. */
  needed: ({ scope, needed, rest }: { scope: Scope; needed: string; rest: number }) => {
    const where = scopeWords(scope);
    const text = where === "" ? capital(needed) : `${where}${needed}`;
    return rest === 0 ? text : `${text}. The same goes for ${formatNumber(rest)} more.`;
  },
  "more-needs": ({ more }: { more: number }) => `${formatNumber(more)} more below.`,
  "see-post": ({ host }: { host: string }) => `See it on ${host}`,
  "all-rules": ({ all }: { all: number }) => `All ${count(all, "rule")}`,
  figures: (_: object) => "Figures",
  "by-week": (_: object) => "Week by week",
  "blind-spots": (_: object) => "What Vanity Check can't see",
  more: (_: object) => "More",
  "step-export": (_: object) =>
    "Export who commented and reacted, and commit the file where `snapshots` in the policy looks for it.",
  "step-roster": (_: object) => "Add your employees' accounts to the roster.",
  /** Of the rules that wait for one thing: which, and what for. */
  "step-for": ({ titles, text }: { titles: readonly string[]; text: string }) => {
    const named = titles.slice(0, 2);
    const rest = titles.length - named.length;
    return `${enumerate(rest === 0 ? named : [...named, count(rest, "more rule")], "and")}: ${text}`;
  },
  "step-again": (_: object) =>
    "Run Vanity Check again. Most rules need a few weeks of data before they can judge.",
};
