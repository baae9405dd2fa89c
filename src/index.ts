import { dirname, resolve } from "node:path";
import { check as checkPolicy } from "./app/check.ts";
import { draw } from "./app/outputs.ts";
import { DEFAULT_POLICY } from "./domain/policy.ts";
import type { FailOn, Report } from "./domain/report.ts";
import { findRoot } from "./io/repository.ts";
import { systemClock } from "./io/system-clock.ts";
import type { RendererName } from "./report/renderers/index.ts";
import { viewOf } from "./report/view.ts";
import { rules as allRules } from "./rules/index.ts";

export type { Location } from "./domain/diagnostic.ts";
export { InputError } from "./domain/diagnostic.ts";
export type { ByType, Figures } from "./domain/figures.ts";
export type {
  Conclusion,
  FailOn,
  Finding,
  Level,
  Report,
  RuleReport,
  Scope,
} from "./domain/report.ts";
export type { RendererName } from "./report/renderers/index.ts";

/** How a policy is to be judged. */
export interface CheckOptions {
  /** Path of the policy; default: `engagement.policy.yml` in the working folder. */
  policy?: string;
  /** ISO date to judge by; default: the last day that a snapshot covers. */
  asOf?: string;
  /** From which level on a finding makes the conclusion `fail`; default: `error`. */
  failOn?: FailOn;
  /** The secret under which accounts are pseudonyms. */
  key?: string;
}

/**
 * Judges the repository that holds a policy, as `vanity-check check` does.
 * @throws InputError where the policy or a file cannot be read
 */
export function check(options: CheckOptions = {}): Promise<Report> {
  const policy = resolve(options.policy ?? DEFAULT_POLICY);
  return checkPolicy({
    root: findRoot(dirname(policy)),
    policy,
    asOf: options.asOf ?? null,
    failOn: options.failOn ?? "error",
    clock: systemClock(),
    key: options.key ?? null,
  });
}

/** A report in one of the forms that `--format` knows, without colours. */
export function render(report: Report, format: RendererName): Promise<string> {
  return draw(format, { views: [viewOf(report, null)], asked: 1 });
}

/** What a rule is for, and what its measure and its limit are. */
export interface RuleMetadata {
  readonly id: string;
  readonly purpose: string;
  readonly formula: string;
  readonly unit: string;
  readonly fix: string;
  readonly blindSpot: string;
  /** The options that it takes, with their defaults. */
  readonly options: Readonly<Record<string, { readonly description: string; readonly default?: unknown }>>;
}

/** All rules, in the order of the documentation. */
export const rules: readonly RuleMetadata[] = allRules.map(
  ({ id, purpose, metric, fix, blindSpot, options }) => ({
    id,
    purpose,
    formula: metric.formula,
    unit: metric.unit,
    fix,
    blindSpot,
    options: { ...metric.options, ...options },
  }),
);
