import { dirname, resolve } from "node:path";
import { check as checkPolicy } from "./app/check.ts";
import { convertFiles, FORMATS } from "./app/convert/convert.ts";
import { findPolicy } from "./app/find-policy.ts";
import { draw } from "./app/outputs.ts";
import type { ConversionTarget } from "./domain/conversion.ts";
import { inputError } from "./domain/diagnostic.ts";
import type { FailOn, Report } from "./domain/report.ts";
import { diskFile } from "./io/disk-file.ts";
import { findRoot } from "./io/repository.ts";
import { systemClock } from "./io/system-clock.ts";
import { memoryFile } from "./lib/memory-file.ts";
import { jsonText } from "./report/escape.ts";
import type { RendererName } from "./report/renderers/index.ts";
import { viewOf } from "./report/view.ts";
import { rules as allRules } from "./rules/index.ts";

export type { ConversionTarget } from "./domain/conversion.ts";
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
  /** Path of the policy; default: `engagement.policy.yml` in the working folder or the nearest one above it. */
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
  const policy = options.policy === undefined ? findPolicy(resolve()) : resolve(options.policy);
  return checkPolicy({
    root: findRoot(dirname(policy)),
    policy,
    asOf: options.asOf ?? null,
    failOn: options.failOn ?? "error",
    clock: systemClock(),
    key: options.key ?? null,
    digests: true,
  });
}

/** How files are to be converted. */
export interface ConvertOptions {
  /** Path of the policy that says how the files are read, and who is who; default: none. */
  policy?: string;
  /** The files' format, by its name in docs/formats.md; default: as the policy says, or recognised. */
  format?: string;
  /** The secret under which accounts are pseudonyms. */
  key?: string;
  /** What they become; default: records as they are. */
  to?: ConversionTarget;
}

/** Bytes that come without a file; the ending of the name says what kind they are, such as `.csv`. */
export interface NamedBytes {
  name: string;
  bytes: Uint8Array;
}

/**
 * Converts snapshots or plans of any format to records of this tool, as `vanity-check convert` does; several files become
 * one snapshot.
 * @param files paths, or bytes
 * @returns the records as JSON Lines
 * @throws InputError where a file cannot be read, or what is asked needs a policy or a key
 */
export async function convert(
  files: readonly (string | NamedBytes)[],
  { policy, format, key, to = "records" }: ConvertOptions = {},
): Promise<string> {
  if (format !== undefined && !FORMATS.includes(format)) throw inputError(`there is no format "${format}"`);
  const given = files.map((file) =>
    typeof file === "string"
      ? { name: file, path: resolve(file), bytes: diskFile(resolve(file)) }
      : { name: file.name, path: resolve(file.name), bytes: memoryFile(file.bytes) },
  );
  const lines: string[] = [];
  const out = { add: (line: string) => void lines.push(line), ready: () => null };
  const policyPath = policy === undefined ? null : resolve(policy);
  await convertFiles({ files: given, policy: policyPath, format: format ?? null, key: key ?? null, to }, out);
  return jsonText(lines.join(""));
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
