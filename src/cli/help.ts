import { DEFAULT_POLICY } from "../domain/policy.ts";
import { RENDERERS } from "../report/renderers/index.ts";

/** Where the documentation is. */
const DOCS = "https://github.com/vanity-check/vanity-check/tree/main/docs";

const FORMATS = RENDERERS.map(({ name, file, description }) => {
  return `  ${name.padEnd(18)}${description}${file === null ? "" : ` (${file})`}`;
}).join("\n");

const CHECK = `Usage: vanity-check [check] [options]

Judges the snapshots and plans by the policy.

  --policy PATH     the policy (default: ${DEFAULT_POLICY}); repeat it or use a glob for several
  --as-of DATE      judge as of this day (default: the last day that a snapshot covers)
  --base REF        judge the change since REF, by the policy, roster and waivers at REF
  --changed-only    with --base, only findings in files that the change touches
  --fail-on LEVEL   error, warning or never (default: error)
  --format FORMAT   one of the formats below (default: text)
  --output FILE     write the result to a file
  --report-dir DIR  write the report to a folder too, in every format that is a file
  --quiet           only what is broken, and no progress
  --summary         the verdict and one line per broken rule

Formats:
${FORMATS}

Examples:
  vanity-check
  vanity-check --summary --policy 'brands/*/engagement.policy.yml'
  vanity-check --base main --changed-only
  vanity-check --format html --output report.html

Exit codes: 0 the policy holds or there was nothing to judge, 1 it is broken, 2 it could not be judged.
`;

const CONVERT = `Usage: vanity-check convert FILES... [options]

Writes snapshots or plans of any format to stdout, as records of this tool.

  --format NAME     the files' format (default: as the policy says, or recognised)
  --policy PATH     take brand, channels and roster from this policy (default: ${DEFAULT_POLICY} if it exists)
  --pseudonymise    hash accounts (key: VANITY_CHECK_KEY) and drop other people's text
  --aggregate       counts by day, type, post and side, without accounts

Examples:
  vanity-check convert exports/comments.csv > snapshots/2026-W46.ndjson
  vanity-check convert exports/*.json --aggregate > snapshots/2026-W46.ndjson
`;

const INIT = `Usage: vanity-check init

Finds the exports in this repository, writes a policy, a roster and a workflow, and judges once. It overwrites nothing.

Example:
  cd my-repository && vanity-check init
`;

const RULES = `Usage: vanity-check rules

Lists the rules, one a line.

Example:
  vanity-check rules | grep reply
`;

const EXPLAIN = `Usage: vanity-check explain RULE

Says what a rule is for, how it is judged, its options and what it can't see.

Example:
  vanity-check explain employee-share
`;

const SCHEMA = `Usage: vanity-check schema NAME

Prints a JSON Schema: policy, roster, activity, plan, claims or report.

Example:
  vanity-check schema policy > policy.schema.json
`;

const HELPS: Readonly<Record<string, string>> = {
  check: CHECK,
  init: INIT,
  convert: CONVERT,
  rules: RULES,
  explain: EXPLAIN,
  schema: SCHEMA,
};

const OVERVIEW = `Usage: vanity-check [command] [options]

How much of your social-media engagement comes from outside the company?

  check      judge the snapshots by the policy (the default)
  init       write a first policy, roster and workflow, and judge once
  convert    write snapshots of any format as records of this tool
  rules      list the rules
  explain    explain a rule
  schema     print a JSON Schema

  --help     help for a command: vanity-check check --help
  --version  the version

Example:
  vanity-check --policy ${DEFAULT_POLICY} --summary

Documentation: ${DOCS}
`;

/** The help of a command; of none, or of one that there is not, an overview. */
export function helpOf(command: string | undefined): string {
  return command !== undefined && Object.hasOwn(HELPS, command) ? (HELPS[command] as string) : OVERVIEW;
}
