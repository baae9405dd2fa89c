// Writes what is drawn from the rules, formats and schemas: JSON Schemas, presets and pages.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import { schemas } from "../build/app/schemas.js";
import { presetRules } from "../build/config/policy/presets.js";
import { exportsPage } from "../build/docs/exports-page.js";
import { policyPage } from "../build/docs/policy-page.js";
import { rulePage } from "../build/docs/rule-page.js";
import { ANSWER_BUCKETS } from "../build/domain/answer-buckets.js";
import { LIMITS } from "../build/domain/limits.js";
import { PRESETS } from "../build/evaluate/rule.js";
import { SYNONYMS } from "../build/ingest/pipeline/csv-columns.js";
import { TYPE_WORDS } from "../build/ingest/pipeline/csv-types.js";
import { planFormats } from "../build/ingest/plans/formats/index.js";
import { NAMES } from "../build/ingest/plans/names.js";
import { formats } from "../build/ingest/platforms/index.js";
import { tables } from "../build/ingest/platforms/tables.js";
import { tally } from "../build/ingest/platforms/tally.js";
import { RENDERERS } from "../build/report/renderers/index.js";
import { rules } from "../build/rules/index.js";
import { envelopeSchema } from "../build/schema/activity.js";
import { writePart } from "./page-part.mjs";
import { whatItCatches } from "./what-it-catches.mjs";

const root = dirname(import.meta.dirname);

/** A table's rows are what the brand itself posted.
 * @type {import("../build/domain/activity.js").ActivityType[]} */
const POSTS = ["post"];

const FORMATS_INTRODUCTION = `# Formats

Commit a snapshot as the platform gave it, as far as its terms allow: each format below says what may be kept. Each file's format is
recognised by its content. If several would fit, the run stops and names them; say in the policy which it is:

\`\`\`yaml
snapshots:
  - snapshots/**/*.ndjson
  - { path: exports/*.json, format: mastodon-notifications, channel: mastodon }
  - { path: exports/meta-*.csv, channel: facebook, dates: dmy }
\`\`\`

Files end in \`.ndjson\` or \`.jsonl\` (one value per line), \`.json\`, \`.js\` (an archive's script, read but never run) or
\`.csv\` (comma, semicolon or tab), gzipped or not, in UTF-8 (in Excel, save as “CSV UTF-8”) or in UTF-16 with its mark. A
file may hold several pages of an API, one after the other, one per line, or in a list; pages of a CSV export may each have a header. Unknown fields are ignored. Items of kinds that no rule
uses are skipped and counted in the report. A file that is cut off, or that holds a platform's error instead of data, is an
error.

A row's channel is the one that it names. If it names none, the channel comes from its file, then from the \`channel\` of its entry, then
from its format, and last from the brand, if that is on one channel only. It must be one of \`brand.accounts\` or \`brand.other-channels\`. If the
brand is on both Facebook and Instagram, \`meta-comments\` needs \`channel\`. An entry can't call one platform by another's name.

\`vanity-check convert FILES…\` writes any of them in Vanity Check's own format. With \`--pseudonymise\` each account
becomes \`hmac:KEYID:HEX\` under the key in \`VANITY_CHECK_KEY\`, so that a run with that key still knows who is on the
roster. Accounts within ids are hidden if they are written in known ways, such as \`did:plc:…\`, \`/@name/\`, \`/in/name\` or
\`name@host\`. All other ids stay as they are, so don't make ids out of names. The text of the brand's own posts stays.

## Vanity Check's own format

\`activities\` is [Vanity Check's own record](../policies/schema/activity.schema.json), as JSON, JSON Lines or CSV. In CSV the header
has its keys, under their own names or one of these. \`columns\` in the entry gives other names, and decides between two columns
that both fit. Other columns, empty rows and repeated headers are ignored.

| key | other names |
| --- | --- |
${namesTable(SYNONYMS)}

### What a file says about itself

The first line of JSON Lines, or the keys beside \`activities\` in JSON, may say what the file covers and what it leaves out:

| key | meaning |
| --- | --- |
${envelopeTable()}

\`convert\` writes these keys, so what can't be judged from an export can't be judged from the converted file either. Pages that
belong to one list settle each other only if you convert them together. It refuses to join files that don't say the same.

### Aggregated rows

A row with \`count\` and without an actor stands for that many activities of a \`side\`. Such rows add up; only rows with the same
id count as duplicates. \`answered: {"1h": 3, "24h": 7, "ever": 8}\` says how many of them the brand answered within each time: each number
includes those before it, and the rest weren't answered. Times: ${ANSWER_BUCKETS.join(", ")}. A rule whose time is one of these is exact;
other times give bounds. Without \`answered\` it is unknown. \`toward\` is the side that they were done toward: \`outside\` for the
brand's outreach, \`inside\` for comments among employees, \`others\` for what is neither by the brand nor to it, \`unknown\` for
what may be to anybody.

\`vanity-check convert --aggregate FILES…\` makes such rows from any files. The first line says what each file covers (\`covers\`), and
contains figures about people (\`figures\`), which can't be added up: each is valid only for its own days, channels and options, which are
those that the policy asks for on the last day that the files cover. At the end the command says what the counts can't judge.

A date may be written like \`2026-11-24\`, \`24/11/2026\`, \`24 Nov 2026\` or \`Nov 24, 2026 9am\`, as seconds or milliseconds since 1970, or as
a spreadsheet's number. For a date such as \`10/11/2026\`, the sheet's other dates show whether the day or the month comes first; if they don't, give \`dates\`:
\`mdy\`, \`dmy\` or \`ymd\`. A day and its time may be in two columns. A time without an offset counts only for its day, unless the entry gives a \`timezone\`.

An entry can add what the file doesn't say:

\`\`\`yaml
snapshots:
  - path: exports/comments-*.csv
    channel: youtube
    columns: { id: Comment ID, actor: Channel ID, object: Video ID, published: Created }
    set: { type: comment } # what every row is, if no column says it
    timezone: Europe/Berlin # of times without an offset
  - { path: exports/inbox.csv, types: { Kudos: like } } # what the file calls its types
  - { path: likes/p-12.json, set: { object: p-12, period: { from: 2026-11-01, to: 2026-11-20 } } }
  - { path: counted.csv, columns: { published: 1, actor: 2 }, set: { type: like } } # no header: columns by number
\`\`\`

What the row or the file itself says takes precedence. Types may have other names:

| type | other words |
| --- | --- |
${namesTable(TYPE_WORDS)}

## Payloads
`.split("\n");

const PLANS_INTRODUCTION = `## Plans

A plan is a snapshot of the future: \`activities\` again, in YAML, JSON or CSV, or the format of the team's planning tool. Entries of
\`plans\` have the same keys as those of \`snapshots\`:

\`\`\`yaml
plans:
  - plans/*.yml
  - { path: posts/**/*.md, channel: mastodon }
  - { path: plans/calendar.csv, dates: dmy, columns: { owner: "Community" } }
\`\`\`

Every planned post needs a day: its own, or one in the file's name, as in \`2026-11-24-launch.md\`. A time without an offset counts only for its day. A finding points at the row, the event or the
file of the post.

A planned activity is a post unless \`type\` says otherwise; in JSON \`type\` is required.

In a calendar and in front matter, the record's keys may also have these names; if several are filled in, the first
counts. A post for several channels is one post on each.

| key | other names |
| --- | --- |`.split("\n");

for (const [name, schema] of Object.entries(schemas)) {
  write(`policies/schema/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
}
for (const preset of PRESETS) write(`policies/${preset}.yml`, presetFile(preset));
rmSync(join(root, "docs/rules"), { recursive: true, force: true });
for (const rule of rules) write(`docs/rules/${rule.id}.md`, rulePage(rule));
write("docs/rules/README.md", rulesIndex());
write("docs/formats.md", formatsPage());
const posted = tables.map(({ name }) => ({
  name,
  types: POSTS,
  names: true,
  inbound: false,
  outbound: false,
}));
write("docs/what-exports-can-answer.md", exportsPage([...formats, ...posted], rules));
write("docs/what-it-catches.md", whatItCatches());
write("docs/policy.md", policyPage());
writePart(join(root, "docs/command-line.md"), "outputs", outputsTable());

/** @param {string} preset */
function presetFile(preset) {
  const chosen = Object.fromEntries(presetRules(rules, preset) ?? []);
  return `# What \`extends: ${preset}\` stands for; written by \`npm run build\` from the rules.\n${stringify({ version: 1, rules: chosen })}`;
}

function outputsTable() {
  const rows = RENDERERS.map(
    ({ name, file, description }) =>
      `| \`${name}\` | ${description} | ${file === null ? "" : `\`${file}\``} |`,
  );
  return ["| format | what it is for | file |", "| --- | --- | --- |", ...rows].join("\n");
}

function rulesIndex() {
  const groups = [...new Set(rules.map(({ group }) => group))];
  const sections = groups.flatMap((group) => [
    `## ${group}`,
    "",
    "| rule | what it is for |",
    "| --- | --- |",
    ...rules
      .filter((rule) => rule.group === group)
      .map(({ id, purpose }) => `| [${id}](${id}.md) | ${purpose} |`),
    "",
  ]);
  return ["# Rules", "", ...sections].join("\n");
}

function formatsPage() {
  const own = (/** @type {boolean} */ always) => (always ? "always included" : "only if it is in the file");
  const payloads = formats.flatMap((format) => [
    ...section(format),
    `- Types: ${format.types.join(", ")}${format.names ? "" : "; authors only if the export asked for them"}.`,
    `- What others did toward the brand: ${format.inbound ? "included" : "never included"}.`,
    `- What the brand itself wrote: ${own(format.outbound)}.`,
    "",
  ]);
  const exported = tables.flatMap((table) => [
    ...section(table),
    `- Columns, in any order: ${Object.keys(table.columns).join(", ")}.`,
    "",
  ]);
  return [
    ...FORMATS_INTRODUCTION,
    ...payloads,
    "## Counted by eye",
    "",
    ...section(tally),
    "",
    "## Tables",
    "",
    ...exported,
    ...plansSection(),
    ...limitsSection(),
  ].join("\n");
}

function limitsSection() {
  const rows = Object.values(LIMITS).map(({ most, of }) => `| ${of} | ${most.toLocaleString("en")} |`);
  return [
    "## Limits",
    "",
    "Anything beyond a limit is an error that names it.",
    "",
    "| at most | |",
    "| --- | --- |",
    ...rows,
    "",
  ];
}

function plansSection() {
  const { payloads, rows, texts } = planFormats;
  const planned = [rows, ...texts, ...payloads].flatMap((format) => [...section(format), ""]);
  return [...PLANS_INTRODUCTION, namesTable(NAMES), "", ...planned];
}

function envelopeTable() {
  return Object.entries(envelopeSchema.properties)
    .flatMap(([key, of]) => ("description" in of ? [`| \`${key}\` | ${of.description} |`] : []))
    .join("\n");
}

/**
 * The rows of a table of keys and what else they are called.
 * @param {Readonly<Record<string, readonly string[]>>} names
 */
function namesTable(names) {
  return Object.entries(names)
    .filter(([, others]) => others.length > 0)
    .map(([key, others]) => `| \`${key}\` | ${others.join(", ")} |`)
    .join("\n");
}

/** @param {{ name: string, reads: string, cannotKnow: string, obtain: string, terms?: import("../build/ingest/pipeline/terms.js").Terms }} format */
function section({ name, reads, cannotKnow, obtain, terms }) {
  const lines = [`### ${name}`, "", reads, "", `- Can't tell: ${cannotKnow}`, `- How to obtain: ${obtain}`];
  if (terms === undefined) return lines;
  const source = terms.source === null ? "" : `[source](${terms.source}), `;
  return [
    ...lines,
    `- May be kept: ${terms.keep} (${source}looked up ${terms.lookedUp}; see [privacy](privacy.md))`,
  ];
}

/**
 * @param {string} path relative to the root
 * @param {string} text
 */
function write(path, text) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
