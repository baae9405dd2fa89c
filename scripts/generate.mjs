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
import { rules } from "../build/rules/index.js";
import { whatItCatches } from "./what-it-catches.mjs";

const root = dirname(import.meta.dirname);

/** A table's rows are what the brand itself posted.
 * @type {import("../build/domain/activity.js").ActivityType[]} */
const POSTS = ["post"];

const FORMATS_INTRODUCTION = `# Formats

A snapshot is committed as the platform gave it, as far as its terms allow: each format below says what may be kept. Its format is recognised by content, file by file; where
several would fit, the run stops and names them, and the policy says which:

\`\`\`yaml
snapshots:
  - snapshots/**/*.ndjson
  - { path: exports/*.json, format: mastodon-notifications, channel: mastodon }
  - { path: exports/meta-*.csv, channel: facebook, dates: dmy }
\`\`\`

Files end in \`.ndjson\` or \`.jsonl\` (a value a line), \`.json\`, \`.js\` (an archive's script, read and never run) or
\`.csv\` (comma, semicolon or tab), each gzipped or not. Pages of an API may stand one after the other in a file, one a
line, or in a list, those of a CSV export with the header of each. Fields that are not known are ignored; items of kinds
that count for nothing are skipped and counted in the report; a file that is cut off, or holds a platform's error instead
of data, is an error.

What a row is of: the channel that it names, else that of its file, else the \`channel\` of its entry, else the platform of its
format, else the only one that the brand is on. It must be one of \`brand.accounts\` or of \`brand.other-channels\`. Comments of
Meta's, with a brand on Facebook and on Instagram, need \`channel\`; and no entry may call one platform by another's name.

\`vanity-check convert FILES…\` writes any of them as our own record, with \`--pseudonymise\` without anybody's account: each
becomes \`hmac:KEYID:HEX\` under the key in \`VANITY_CHECK_KEY\`, by which a run with that key still knows who is on the
roster. Accounts within ids are hidden where platforms write them in known ways, such as \`did:plc:…\`, \`/@name/\`, \`/in/name\` or
\`name@host\`; all other ids stay as they are, so make none of your own out of names. The text of the brand's own posts stays.

## Our own record

\`activities\` is [our own record](../policies/schema/activity.schema.json), as JSON, JSON Lines or CSV. As CSV its keys are the
header, under their own names or one of these; \`columns\` of the entry names others, and decides where two columns would do.
Other columns are ignored, and so are empty rows and a header that stands again.

| key | other names |
| --- | --- |
${namesTable(SYNONYMS)}

### Aggregated rows

A row with \`count\` and without an actor stands for so many activities of a \`side\`. They add up, and are never taken for each
other but by id. \`answered: {"1h": 3, "24h": 7, "ever": 8}\` says how many of them the brand answered within each time: each number
includes those before it, and the rest was not answered. Times: ${ANSWER_BUCKETS.join(", ")}. A rule whose time is one of them is exact,
another has bounds; without \`answered\` nobody knows. \`toward\` is the side that they were done toward: \`outside\` for the
brand's outreach, \`inside\` for comments among employees.

\`vanity-check convert --aggregate FILES…\` writes them from any files. Its first line holds what each file speaks for (\`covers\`), and
figures about people (\`figures\`), which nobody can add up: each holds for its own days, channels and options, as the policy
asks for them on the last day that the files cover. What the counts cannot judge it says at the end.

A date may be written like \`2026-11-24\`, \`24/11/2026\`, \`24 Nov 2026\` or \`Nov 24, 2026 9am\`, as seconds or milliseconds since 1970, or as
a spreadsheet's number. One in numbers that may be one day or another needs \`dates\`: \`mdy\`, \`dmy\` or \`ymd\`. A day and its time may stand in two
columns. A time without an offset counts for its day alone, unless the entry gives a \`timezone\`.

What the file does not say, its entry may:

\`\`\`yaml
snapshots:
  - path: exports/comments-*.csv
    channel: youtube
    columns: { id: Comment ID, actor: Channel ID, object: Video ID, published: Created }
    set: { type: comment } # what every row is, where no column says it
    timezone: Europe/Berlin # of times without an offset
  - { path: exports/inbox.csv, types: { Kudos: like } } # what the file calls its types
  - { path: likes/p-12.json, set: { object: p-12, period: { from: 2026-11-01, to: 2026-11-20 } } }
  - { path: counted.csv, columns: { published: 1, actor: 2 }, set: { type: like } } # no header: columns by number
\`\`\`

What a row or the file says itself stays. Types may be called otherwise:

| type | other words |
| --- | --- |
${namesTable(TYPE_WORDS)}

## Payloads
`.split("\n");

const PLANS_INTRODUCTION = `## Plans

A plan is a snapshot of the future: \`activities\` again, in YAML, JSON or CSV, or what a team plans in. An entry of
\`plans\` says what an entry of \`snapshots\` may:

\`\`\`yaml
plans:
  - plans/*.yml
  - { path: posts/**/*.md, channel: mastodon }
  - { path: plans/calendar.csv, dates: dmy, columns: { owner: "Community" } }
\`\`\`

Every planned post needs a day: its own, or the one that the file's name begins with, as in
\`2026-11-24-launch.md\`. A time without an offset counts for its day alone. A finding points at the row, the event or the
file of the post.

What is planned is a post, unless \`type\` says something else; JSON always says it.

In a calendar and in front matter the keys of the record go by these names too; of several that are filled the first
counts. A post for several networks is a post on each.

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

/** @param {string} preset */
function presetFile(preset) {
  const chosen = Object.fromEntries(presetRules(rules, preset) ?? []);
  return `# What \`extends: ${preset}\` stands for; written by \`npm run build\` from the rules.\n${stringify({ version: 1, rules: chosen })}`;
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
  const own = (/** @type {boolean} */ always) => (always ? "always in it" : "only where the file shows it");
  const payloads = formats.flatMap((format) => [
    ...section(format),
    `- Types: ${format.types.join(", ")}${format.names ? "" : "; who did it, where the export asked for it"}.`,
    `- What others did toward the brand: ${format.inbound ? "in it" : "never in it"}.`,
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
    "What is beyond a limit is an error that names it.",
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
  const lines = [`### ${name}`, "", reads, "", `- Cannot tell: ${cannotKnow}`, `- How to obtain: ${obtain}`];
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
