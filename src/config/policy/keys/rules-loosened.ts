import type { Loosening } from "../../../domain/change.ts";
import type { OptionValue, Policy, RuleEntry } from "../../../domain/policy.ts";
import { LEVELS } from "../../../domain/report.ts";
import { lenientWay, type Shift, shiftOf } from "../../../evaluate/leniency.ts";
import type { Rule } from "../../../evaluate/rule.ts";
import { exactQuantity } from "../../../messages/words.ts";
import { type OptionSpec, optionsOf } from "../../../metrics/options.ts";
import { ruleById, rules } from "../../../rules/index.ts";

/** An entry of the base and what became of it. */
interface Pair {
  rule: Rule;
  after: RuleEntry;
  differences: OptionDifference[];
}

/** An option, `level` or `unjudged` that lets more pass, or may. */
interface OptionDifference {
  name: string;
  shift: Shift;
  before: string;
  after: string;
}

/** By what a change loosens one rule. */
export interface RuleLoosening extends Loosening {
  /** The rule's id. */
  rule: string;
  /** What it does, before the names of rules: "switches off". */
  did: string;
}

/** The rules that a change itself switches off, lowers in level, or moves in the lenient direction. */
export function loosenedRules(base: Policy, head: Policy): Loosening[] {
  return loosenedBy(base, head).own;
}

/**
 * All by which a change loosens rules: with what its policy or that of the base writes of them, and with what comes by
 * another `extends` alone.
 */
export function loosenedBy(base: Policy, head: Policy): { own: RuleLoosening[]; inherited: RuleLoosening[] } {
  const all = looserRules(base, head);
  if (base.extends.join("\n") === head.extends.join("\n")) return { own: all, inherited: [] };
  const isOwn = ({ rule }: RuleLoosening) => writes(head, rule) || writes(base, rule);
  return { own: all.filter(isOwn), inherited: all.filter((loosening) => !isOwn(loosening)) };
}

/** Whether a policy has an entry of its own for a rule. */
function writes(policy: Policy, rule: string): boolean {
  const [own, start] = [policy.locate(["rules", rule]), policy.locate()];
  return own.line !== start.line || own.column !== start.column;
}

function looserRules(base: Policy, head: Policy): RuleLoosening[] {
  return rules.flatMap((rule): RuleLoosening[] => {
    const entries = (policy: Policy) => policy.rules.filter((entry) => entry.rule === rule.id);
    const [before, after] = [entries(base), entries(head)];
    const place = head.locate(["rules", rule.id], ["extends"], ["rules"]);
    if (after.length === 0 && before.length > 0) {
      const detail = `switches off ${rule.id}`;
      return [{ rule: rule.id, did: "switches off", detail, isSure: true, at: place, about: rule.id }];
    }
    const { pairs, gone } = matched(before, after, (earlier, later) => ({
      rule,
      after: later,
      differences: differencesOf(rule, [earlier, base], [later, head]),
    }));
    return [
      ...pairs.flatMap((pair) => pair.differences.map((difference) => moved(pair, difference))),
      ...gone.map((entry) => ({
        rule: rule.id,
        did: "drops an entry of",
        detail: `drops an entry of ${rule.id}${optionsText(rule, entry)}`,
        isSure: true,
        at: place,
        about: `${rule.id} ${JSON.stringify(entry.options)}`,
      })),
    ];
  });
}

/**
 * What became of each entry: an entry of the change that is no looser, whichever it is; else, of those that are
 * nothing else's, the one that differs least.
 */
function matched(
  before: readonly RuleEntry[],
  after: readonly RuleEntry[],
  pairOf: (earlier: RuleEntry, later: RuleEntry) => Pair,
): { pairs: Pair[]; gone: RuleEntry[] } {
  const compared = before.map((entry) => ({ entry, pairs: after.map((later) => pairOf(entry, later)) }));
  const kept = compared.map(({ pairs }) => pairs.find(({ differences }) => differences.length === 0)?.after);
  const paired = new Set(kept);
  const pairs: Pair[] = [];
  const gone: RuleEntry[] = [];
  for (const [i, { entry, pairs: candidates }] of compared.entries()) {
    if (kept[i] !== undefined) continue;
    const [best] = candidates
      .filter((pair) => !paired.has(pair.after))
      .sort((a, b) => a.differences.length - b.differences.length);
    if (best === undefined) gone.push(entry);
    else {
      paired.add(best.after);
      pairs.push(best);
    }
  }
  return { pairs, gone };
}

type WrittenEntry = [entry: RuleEntry, policy: Policy];

function differencesOf(
  rule: Rule,
  [earlier, base]: WrittenEntry,
  [later, head]: WrittenEntry,
): OptionDifference[] {
  const options = Object.entries(optionsOf(rule)).flatMap(([name, spec]): OptionDifference[] => {
    if (earlier.options[name] === undefined && later.options[name] === undefined) return [];
    const [before, after] = [effective(name, earlier, base), effective(name, later, head)];
    const isOtherUnit = spec.kind === "duration" && isInDays(before) !== isInDays(after);
    const shift =
      isOtherUnit && countsWorkingTime(later, head)
        ? "unclear"
        : shiftOf(spec, lenientWay(rule, name, spec), before, after);
    return shift === "looser" || shift === "unclear"
      ? [{ name, shift, before: shown(spec, before), after: shown(spec, after) }]
      : [];
  });
  return [...milderLevels(earlier, later), ...options];
}

/** `level` and `unjudged`, where they weigh less than before; what only follows `level` is no second difference. */
function milderLevels(earlier: RuleEntry, later: RuleEntry): OptionDifference[] {
  const isOwn = ({ level, unjudged }: RuleEntry) => unjudged !== level;
  const names = isOwn(earlier) || isOwn(later) ? (["level", "unjudged"] as const) : (["level"] as const);
  return names
    .filter((name) => LEVELS.indexOf(later[name]) > LEVELS.indexOf(earlier[name]))
    .map((name) => ({ name, shift: "looser", before: earlier[name], after: later[name] }));
}

/** A rule without a window of its own judges the policy's, and without a clock goes by the policy's hours. */
function effective(name: string, { options }: RuleEntry, { window, hours }: Policy): OptionValue | undefined {
  const ofPolicy: Record<string, OptionValue> = {
    window: `${window}d`,
    clock: hours === null ? "all" : "working",
  };
  return options[name] ?? ofPolicy[name];
}

/** In working time a day is a working day, and as many hours are hours worked. */
function countsWorkingTime(entry: RuleEntry, policy: Policy): boolean {
  const spec = optionsOf(ruleById(entry.rule) as Rule)["clock"];
  return spec !== undefined && effective("clock", entry, policy) === "working";
}

function isInDays(duration: OptionValue | undefined): boolean {
  return /[dw]$/.test(String(duration));
}

function moved({ rule, after }: Pair, { name, shift, before, after: now }: OptionDifference): RuleLoosening {
  return {
    rule: rule.id,
    did: `sets \`${name}\` to ${now} (${before} before) for`,
    detail: `sets \`${name}\` of ${rule.id} to ${now} (${before} before)`,
    isSure: shift === "looser",
    at: after.locate(name),
    about: `${rule.id} ${name} ${before} ${now}`,
  };
}

function shown({ kind }: OptionSpec, value: OptionValue | undefined): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.join(", ");
  if (typeof value === "object") return "other words";
  if (typeof value !== "number") return String(value);
  const isShare =
    kind === "share" || kind === "confidence" || (kind === "allowance" && value > 0 && value < 1);
  return isShare ? exactQuantity(value, "share") : String(value);
}

/** The options by which an entry differs from what it would be without any. */
function optionsText(rule: Rule, { options }: RuleEntry): string {
  const texts = Object.entries(optionsOf(rule)).flatMap(([name, spec]) => {
    const isOwn = shiftOf(spec, undefined, spec.default, options[name]) !== "none";
    return isOwn ? [`${name}: ${shown(spec, options[name])}`] : [];
  });
  return texts.length === 0 ? "" : ` (${texts.join("; ")})`;
}
