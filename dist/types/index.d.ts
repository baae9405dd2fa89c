import type { ConversionTarget } from "./domain/conversion.js";
import type { FailOn, Report } from "./domain/report.js";
import type { RendererName } from "./report/renderers/index.js";
export type { ConversionTarget } from "./domain/conversion.js";
export type { Location } from "./domain/diagnostic.js";
export { InputError } from "./domain/diagnostic.js";
export type { ByType, Figures } from "./domain/figures.js";
export type { Conclusion, FailOn, Finding, Level, Report, RuleReport, Scope, } from "./domain/report.js";
export type { RendererName } from "./report/renderers/index.js";
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
export declare function check(options?: CheckOptions): Promise<Report>;
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
export declare function convert(files: readonly (string | NamedBytes)[], { policy, format, key, to }?: ConvertOptions): Promise<string>;
/** A report in one of the forms that `--format` knows, without colours. */
export declare function render(report: Report, format: RendererName): Promise<string>;
/** What a rule is for, and what its measure and its limit are. */
export interface RuleMetadata {
    readonly id: string;
    readonly purpose: string;
    readonly formula: string;
    readonly unit: string;
    readonly fix: string;
    readonly blindSpot: string;
    /** The options that it takes, with their defaults. */
    readonly options: Readonly<Record<string, {
        readonly description: string;
        readonly default?: unknown;
    }>>;
}
/** All rules, in the order of the documentation. */
export declare const rules: readonly RuleMetadata[];
