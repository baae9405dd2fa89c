import type { RuleOptions } from "../domain/policy.ts";
import { limitNames } from "../evaluate/limit.ts";
import { type Example, type ExampleSide, PRESETS, type Preset, type Rule } from "../evaluate/rule.ts";
import { enumerate } from "../lib/enumerate.ts";
import { capital } from "../messages/words.ts";
import { type OptionSpec, optionsOf, unitOf } from "../metrics/options.ts";
import { glossaryOf } from "./glossary.ts";

/** A rule's page: Markdown for the docs folder, and what `explain` prints. */
export function rulePage(rule: Rule): string {
  return [
    `# ${rule.id}`,
    "",
    rule.purpose,
    "",
    `*${rule.group}; judges ${rule.subjects.map((subject) => `${subject}s`).join(" and ")}.*`,
    "",
    "## What it is good for",
    "",
    rule.goodFor,
    "",
    "## How it is judged",
    "",
    `${capital(rule.metric.formula)}.`,
    "",
    limits(rule),
    "",
    ...block(glossaryOf(rule)),
    "## Options",
    "",
    "| option | meaning | value | default |",
    "| --- | --- | --- | --- |",
    ...(rule.fixedLevel === undefined ? LEVEL_ROWS : []),
    ...Object.entries(optionsOf(rule)).map(optionRow),
    "",
    rule.rationale,
    "",
    "| preset | options |",
    "| --- | --- |",
    ...PRESETS.map((preset) => presetRow(rule, preset)),
    "",
    ...sources(rule),
    "## How to fix it",
    "",
    rule.fix,
    "",
    "## What it can't see",
    "",
    rule.blindSpot,
    "",
    "## How it can be gamed",
    "",
    rule.gaming,
    "",
    ...example("passes", rule, rule.examples.pass),
    ...example("fails", rule, rule.examples.fail),
  ].join("\n");
}

const LEVEL_ROWS = [
  "| `level` | How much a failure weighs. | `error` or `warning` or `notice` | `error` |",
  "| `unjudged` | How much it weighs if the rule can't judge. | `error` or `warning` or `notice` | the `level` |",
];

function sources({ sources: cited = [] }: Rule): string[] {
  if (cited.length === 0) return [];
  const rows = cited.map(
    ({ place = "", says, title, url, lookedUp }) =>
      `| ${place} | ${says} | [${title}](${url}) | ${lookedUp} |`,
  );
  return ["| place | what is said | source | checked |", "| --- | --- | --- | --- |", ...rows, ""];
}

function limits(rule: Rule): string {
  if (rule.fixedLevel !== undefined)
    return `It never fails a run: what it finds is always a ${rule.fixedLevel}.`;
  const names = limitNames(rule).map((option) => `\`${option}\``);
  if (names.length === 0)
    return rule.metric.unit === "count" ? "It fails if there is any." : "It fails if that is above zero.";
  const bound = rule.limit.operator === "<=" ? "above" : "below";
  return `It fails ${bound} ${enumerate(names, "or")}; a value exactly at the limit passes. What can't be judged is *no data*, and weighs as much as a failure unless \`unjudged\` says otherwise.`;
}

function block(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [...lines, ""];
}

function optionRow([name, spec]: [string, OptionSpec]): string {
  const value = spec.default === undefined ? "" : `\`${JSON.stringify(spec.default).replace(/^"|"$/g, "")}\``;
  return `| \`${name}\` | ${spec.description} | ${unitOf(spec)} | ${value} |`;
}

function presetRow({ presets }: Rule, preset: Preset): string {
  const options = presets[preset];
  const entries = options === undefined ? [] : [options].flat();
  const text = entries.map((entry: RuleOptions) =>
    Object.keys(entry).length === 0 ? "defaults" : `\`${flow(entry)}\``,
  );
  return `| \`${preset}\` | ${entries.length === 0 ? "off" : text.join(", and ")} |`;
}

function example(
  verdict: string,
  rule: Rule,
  { options, records, asOf, keep, claims, base, rules }: Example,
): string[] {
  const entry = { [rule.id]: options };
  return [
    `## An example that ${verdict}`,
    "",
    `As of ${asOf}, with \`acme\` as the brand and \`ann\` on the roster${keep === undefined ? "" : `, and \`keep: ${keep}\` on the entry of \`snapshots\``}:`,
    "",
    ...(base === undefined
      ? []
      : [
          "At the base:",
          "",
          ...side({ ...base, rules: { ...base.rules, ...entry } }),
          "With the change:",
          "",
        ]),
    ...side({ rules: { ...rules, ...entry }, records }, claims),
  ];
}

function side({ rules = {}, records = [] }: ExampleSide, claims?: Example["claims"]): string[] {
  const lines = Object.entries(rules).map(([id, options]) => `  ${id}: ${flow(options)}`);
  return [
    ...["```yaml", "rules:", ...lines, "```", ""],
    ...(claims === undefined ? [] : ["`claims.yml`:", "", "```yaml", ...claimsFile(claims), "```", ""]),
    ...(records.length === 0
      ? []
      : ["```json", ...records.map((record) => JSON.stringify(record)), "```", ""]),
  ];
}

/** A file of claims, a line for each. */
export function claimsFile(claims: readonly Record<string, unknown>[]): string[] {
  return ["version: 1", "claims:", ...claims.map((claim) => `  - ${flow(claim)}`)];
}

/** A map as YAML's flow style writes it. */
function flow(options: Record<string, unknown>): string {
  const value = (given: unknown) =>
    typeof given === "string" ? given : JSON.stringify(given).replace(/"/g, "").replace(/,/g, ", ");
  const entries = Object.entries(options).map(([key, given]) => `${key}: ${value(given)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}
