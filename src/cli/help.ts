import { DEFAULT_POLICY } from "../domain/policy.ts";
import { DOCS } from "../lib/home.ts";
import { RENDERERS } from "../report/renderers/index.ts";
import { TODO_FORMATS } from "../report/todo.ts";
import { COMMANDS } from "./commands.ts";

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
  --output FILE     write the result to a file in the repository
  --report-dir DIR  also write the report to a folder in the repository, in every file format
  --quiet           only what is broken, without progress
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

Writes snapshots or plans of any format to stdout, in Vanity Check's own format. "-" is standard input.

  --format NAME     the files' format (default: as the policy says, or recognised)
  --policy PATH     take brand, channels and roster from this policy (default: ${DEFAULT_POLICY} if it exists)
  --pseudonymise    hash accounts (key: VANITY_CHECK_KEY) and drop other people's text
  --aggregate       counts by day, type, post and side, without accounts
  --forget ACCOUNT  turn one person's activities into counts of their side

Examples:
  vanity-check convert exports/comments.csv > snapshots/2026-W46.ndjson
  vanity-check convert exports/*.json --aggregate > snapshots/2026-W46.ndjson
`;

const INIT = `Usage: vanity-check init

Finds the exports in this repository, writes a policy, a roster and a workflow, and judges once. It overwrites nothing.

Example:
  cd my-repository && vanity-check init
`;

const TODO = `Usage: vanity-check todo [options]

Lists who is waiting for a reply from the brand, the longest wait first, with a link and the owner of the replies. The
policy's response-rate and response-time say what calls for a reply.

  --policy PATH     the policy (default: ${DEFAULT_POLICY}, here or in a folder above)
  --as-of DATE      as of the end of this day (default: the last day that a snapshot covers)
  --format FORMAT   ${TODO_FORMATS.join(", ")} (default: text)

Example:
  vanity-check todo

Exit codes: 0 the list was written, 2 something could not be read.
`;

const TRACE = `Usage: vanity-check trace ID [options]
       vanity-check trace FILE:LINE [options]

Says why an activity counts as it does: its channel, account and side, direction, post and reply, and why it is left
out, if it is.

  --policy PATH     the policy whose snapshots are read (default: ${DEFAULT_POLICY}, here or in a folder above)
  --format FORMAT   text or json (default: text)

Example:
  vanity-check trace snapshots/2026-W46.ndjson:12
`;

const ROSTER = `Usage: vanity-check roster FILES... [options]

Prints roster entries for the people that the files list. Check them, then add them to the roster. "-" is standard
input.

  --company NAME    only the people of this company, where a file lists others too
  --policy PATH     the policy whose roster is compared (default: ${DEFAULT_POLICY} if it exists)

Example:
  vanity-check roster people.csv --company Acme
`;

const VERIFY = `Usage: vanity-check verify REPORT

Recomputes a JSON report from the files it was made from, and says whether the result is the same.
Run it in the repository that the report is about. "-" is standard input.

Example:
  vanity-check verify report/report.json

Exit codes: 0 the same, 1 the report doesn't match its inputs, 2 it could not be recomputed because inputs or tool differ.
`;

const COMPLETION = `Usage: vanity-check completion SHELL

Prints completions of commands, options, rules and formats for bash, zsh or fish.

Examples:
  source <(vanity-check completion bash)
  source <(vanity-check completion zsh)
  vanity-check completion fish | source
`;

const RULES = `Usage: vanity-check rules

Lists the rules, one per line.

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
  todo: TODO,
  trace: TRACE,
  roster: ROSTER,
  rules: RULES,
  explain: EXPLAIN,
  schema: SCHEMA,
  verify: VERIFY,
  completion: COMPLETION,
};

function overview(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  return `Usage: vanity-check [command] [options]

How much of your social-media engagement comes from outside the company?

${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`).join("\n")}

  ${"--help".padEnd(width)}  help for a command: vanity-check check --help
  ${"--version".padEnd(width)}  the version

Example:
  vanity-check --policy ${DEFAULT_POLICY} --summary

Documentation: ${DOCS}/README.md
`;
}

/** The help of a command; of none, or of one that there is not, an overview. */
export function helpOf(command: string | undefined): string {
  return command !== undefined && Object.hasOwn(HELPS, command) ? (HELPS[command] as string) : overview();
}
