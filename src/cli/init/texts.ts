import type { Account, Start } from "./start.ts";

const SCHEMAS = "https://raw.githubusercontent.com/vanity-check/vanity-check/v1/policies/schema";

const DOCS = "https://github.com/vanity-check/vanity-check/blob/v1/docs";
/** How each platform gives an export. */
export const HOW_TO_EXPORT = `${DOCS}/formats.md`;

/** A first policy. */
export function policyText({ brand, accounts, timezone, roster, snapshots }: Start): string {
  return `# yaml-language-server: $schema=${SCHEMAS}/policy.schema.json
# What engagement is acceptable. All keys: https://github.com/vanity-check/vanity-check/blob/v1/docs/policy.md
version: 1

# \`starter\` informs; \`recommended\` and \`strict\` ask for more.
extends: starter

brand:
  name: ${yaml(brand)}
  # The brand's accounts by channel, as in the profile's address.
  accounts:
${accounts.map((one) => `    ${accountLine(one)}`).join("\n")}

timezone: ${yaml(timezone)}
roster: ${yaml(roster)}

# Every file that matches is read, whatever its format.
snapshots:
${snapshots.map(({ path, channel }) => `  - ${channel === null ? yaml(path) : `{ path: ${yaml(path)}, channel: ${yaml(channel)} }`}`).join("\n")}
`;
}

function accountLine({ channel, account, isGuess }: Account): string {
  return `${yaml(channel)}: ${yaml(account)}${isGuess ? " # a guess: put your channel and account here" : ""}`;
}

/** A first roster, of nobody. */
export function rosterText(channel: string): string {
  return `# yaml-language-server: $schema=${SCHEMAS}/roster.schema.json
# Your employees: an anonymous id and their handles. No names are needed.
# While the roster is empty, nobody counts as an employee, and the rules about employees judge nothing.
version: 1
people: []
# people:
#   - id: p-001
#     relation: employee # or officer, manager, contractor, agency, relative
#     accounts: { ${yaml(channel)}: their-account }
#     from: 2026-01-01 # the first day inside; may be left out
`;
}

/**
 * A snapshot of which nothing was exported yet.
 * @param from first day, ISO
 */
export function snapshotText(channel: string, from: string, to: string): string {
  const $comment = `Nothing is exported yet. Put an export in the place of this file: ${HOW_TO_EXPORT}`;
  return `${JSON.stringify({ version: 1, channel, period: { from, to }, complete: [], $comment })}\n`;
}

/** An expression that yields what begins one: a folder's name is no place for expressions. */
const LITERAL = `\${{ '\${{' }}`;

/**
 * The workflow that judges each change, and once a week what nobody changed.
 * @param policy path from the root of the repository
 */
export function workflowText(branch: string, policy: string): string {
  return `# Judges the snapshots with every change, and on Mondays, so that a team that stopped committing is noticed.
name: Engagement
on:
  push:
    branches: [${yaml(branch)}]
  pull_request:
  schedule:
    - cron: "23 6 * * 1" # UTC; the full hour is when everybody's run starts, and some are dropped
  workflow_dispatch:
permissions:
  contents: read
jobs:
  vanity-check:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@v7
        with:
          persist-credentials: false
      - uses: vanity-check/vanity-check@v1
        with:
          policy: ${yaml(policy.replaceAll(`\${{`, LITERAL))}
`;
}

/** What is the text that it is in any place of a YAML file, without quotes. */
const PLAIN = /^(?!(?:null|true|false|yes|no|on|off|y|n)$)\p{L}(?:[\p{L}\p{N}_./*@ -]*[\p{L}\p{N}_/*-])?$/iu;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A text as YAML, on one line whatever it holds; the strings of JSON are those of YAML. */
function yaml(text: string): string {
  if (PLAIN.test(text)) return text;
  return JSON.stringify(text).replace(INVISIBLE, (character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    return `\\U${codePoint.toString(16).padStart(8, "0")}`;
  });
}
