import { presetRules } from "../config/policy/presets.ts";
import type { RuleOptions } from "../domain/policy.ts";
import { DOCS, SCHEMAS } from "../lib/home.ts";
import { rules } from "../rules/index.ts";
import { CHECKOUT } from "./checkout.ts";
import type { DraftAccount, PolicyDraft } from "./draft-policy.ts";
import { yaml } from "./yaml-text.ts";

/** How to count by eye, in the browser alone. */
export const HOW_TO_COUNT = `${DOCS}/start-without-code.md`;
/** What may be committed. */
export const WHAT_MAY_BE_KEPT = `${DOCS}/privacy.md`;
/** How each platform gives an export. */
export const HOW_TO_EXPORT = `${DOCS}/formats.md`;

/** A first policy. */
export function policyText(draft: PolicyDraft): string {
  const { brand, accounts, timezone, roster, snapshots, plans, broken } = draft;
  return `# yaml-language-server: $schema=${SCHEMAS}/policy.schema.json
# What engagement is acceptable. All keys: ${DOCS}/policy.md
version: 1

${snapshots.length === 0 ? EXTENDS_PLANS : EXTENDS}

brand:
  name: ${yaml(brand)}
  # The brand's accounts by channel, as in the profile's address.
  accounts:
${accounts.map((account) => `    ${accountLine(account)}`).join("\n")}

timezone: ${yaml(timezone)}
roster: ${yaml(roster)}
${entries("snapshots", "Every matching file is read, whatever its format.", snapshots, broken.snapshots)}${entries("plans", "What is planned.", plans, broken.plans)}${rulesText(draft)}`;
}

const EXTENDS = `# \`starter\` only informs and never fails; \`recommended\` and \`strict\` have limits that must hold.
extends: starter`;
const EXTENDS_PLANS = `# The rules about planned posts; with snapshots too, \`starter\` informs about the rest.
extends: posting-plan`;

/** @param broken entries for later, as comments: the run would stop at what they match */
function entries(
  key: string,
  says: string,
  some: PolicyDraft["snapshots"],
  broken: readonly string[],
): string {
  if (some.length + broken.length === 0) return "";
  const lines = some.map(({ path, channel }) =>
    channel === null ? yaml(path) : `{ path: ${yaml(path)}, channel: ${yaml(channel)} }`,
  );
  // A key without a list would be a mistake, so that it is a comment too.
  const head = some.length === 0 ? `#${key}:` : `${key}:`;
  return [
    "",
    `# ${says}`,
    head,
    ...lines.map((line) => `  - ${line}`),
    ...(broken.length === 0 ? [] : [NOT_YET]),
    ...broken.map((path) => `#  - ${yaml(path)}`),
    "",
  ].join("\n");
}
const NOT_YET =
  "# These can't be read yet. Correct each, or say in its entry how to read it; then remove the # before it.";

/** Rules whose entries differ from those of what the policy extends; a plan only warns at first. */
function rulesText({ accounts, snapshots, plans }: PolicyDraft): string {
  const starter = presetRules(rules, "starter") ?? new Map<string, RuleOptions>();
  const planRules = [...(presetRules(rules, "posting-plan") ?? [])];
  const informs = { level: "warning", unjudged: "notice" };
  const isPlanAlone = snapshots.length === 0;
  const ofPlan = plans.length === 0 ? [] : planRules.filter(([id]) => isPlanAlone || !starter.has(id));
  const answers = accounts.some(({ channel }) => channel === "github") && starter.get("response-rate");
  const text = [
    ...rulesBlock(
      isPlanAlone
        ? "They only warn at first. Remove these lines to make them fail."
        : "These judge what is planned, and only warn at first.",
      ofPlan.map(([id, entries]) => ruleLine(id, entries, informs)),
    ),
    ...rulesBlock(
      "On GitHub maintainers reply, not the organisation.",
      answers && !isPlanAlone ? [ruleLine("response-rate", answers, { by: "team" })] : [],
    ),
  ];
  return text.length === 0 ? "" : `\nrules:\n${text.join("\n")}\n`;
}

/** A rule as the preset has it, but for some options: an entry of the policy replaces the preset's whole. */
function ruleLine(id: string, entries: RuleOptions | readonly RuleOptions[], others: RuleOptions): string {
  const lines = [entries].flat().map((options) => flow({ ...options, ...others }));
  return `${id}: ${lines.length === 1 ? lines[0] : `[${lines.join(", ")}]`}`;
}

/** Indented lines below a comment; none where there are no rules. */
function rulesBlock(says: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`# ${says}`, ...lines].map((line) => `  ${line}`);
}

/** Options on one line. */
function flow(options: RuleOptions): string {
  const pairs = Object.entries(options).map(
    ([key, value]) => `${key}: ${typeof value === "string" ? yaml(value) : JSON.stringify(value)}`,
  );
  return `{ ${pairs.join(", ")} }`;
}

function accountLine({ channel, account, isGuess }: DraftAccount): string {
  return `${yaml(channel)}: ${yaml(account)}${isGuess ? " # a guess: put your channel and account here" : " # suggested by the exports: check that it is yours"}`;
}

/** A first roster, of nobody. */
export function rosterText(channel: string): string {
  return `# yaml-language-server: $schema=${SCHEMAS}/roster.schema.json
# Your employees: an anonymous id and their handles. No names are needed.
# An export names accounts: without this list, employees can't be told from outsiders, and the rules about them can't be judged.
# For counts by eye, which already say how many were employees', it can stay empty.
version: 1
people: []
# people:
#   - id: p-001
#     relation: employee # or officer, manager, contractor, agency, relative
#     accounts: { ${yaml(channel)}: their-account }
#     from: 2026-01-01 # their first day; optional
`;
}

/**
 * A snapshot of which nothing was exported yet.
 * @param from first day, ISO
 */
export function snapshotText(channel: string, from: string, to: string): string {
  const $comment = `Nothing is exported yet. Replace this file with your first export: ${HOW_TO_EXPORT}`;
  return `${JSON.stringify({ version: 1, channel, period: { from, to }, complete: [], $comment })}\n`;
}

/** The header of a sheet of counts; docs/tally-template.csv is the same. */
export const TALLY_TEXT =
  "date,channel,post,comments,comments by employees,likes,likes by employees,shares,shares by employees,answered\n";

/** An expression that yields what begins one: a folder's name is no place for expressions. */
const LITERAL = `\${{ '\${{' }}`;

/**
 * The workflow that judges each change, and once a week what nobody changed.
 * @param policy path from the root of the repository
 */
export function workflowText(branch: string, policy: string): string {
  return `# Checks every change, and runs on Mondays too, so that a team that stops committing is noticed.
name: Engagement
on:
  push:
    branches: [${yaml(branch)}]
  pull_request:
  schedule:
    - cron: "23 6 * * 1" # UTC; GitHub is busiest on the hour and may drop runs then
  workflow_dispatch:
permissions:
  contents: read
jobs:
  vanity-check:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      - uses: vanity-check/vanity-check@v1
        with:
          policy: ${yaml(policy.replaceAll(`\${{`, LITERAL))}
`;
}
