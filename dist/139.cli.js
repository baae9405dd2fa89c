export const id = 139;
export const ids = [139,91,42];
export const modules = {

/***/ 4139:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/app/check.js + 21 modules
var check = __webpack_require__(9979);
// EXTERNAL MODULE: ./build/config/policy/load.js + 3 modules
var load = __webpack_require__(7642);
// EXTERNAL MODULE: ./build/config/roster/load.js + 3 modules
var roster_load = __webpack_require__(9110);
// EXTERNAL MODULE: ./build/domain/day.js
var day = __webpack_require__(5079);
// EXTERNAL MODULE: ./build/domain/policy.js
var domain_policy = __webpack_require__(323);
// EXTERNAL MODULE: ./build/domain/pseudonym.js
var pseudonym = __webpack_require__(5651);
// EXTERNAL MODULE: ./build/evaluate/pseudonym.js
var evaluate_pseudonym = __webpack_require__(4752);
// EXTERNAL MODULE: ./build/io/repository.js
var io_repository = __webpack_require__(6901);
// EXTERNAL MODULE: ./build/lib/clock.js
var lib_clock = __webpack_require__(4570);
// EXTERNAL MODULE: ./build/store/zone.js
var zone = __webpack_require__(6474);
// EXTERNAL MODULE: ./build/cli/arguments.js
var cli_arguments = __webpack_require__(8213);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(3382);
// EXTERNAL MODULE: ./build/domain/problem.js
var problem = __webpack_require__(6282);
// EXTERNAL MODULE: ./build/ingest/pipeline/read.js + 15 modules
var read = __webpack_require__(7270);
// EXTERNAL MODULE: ./build/ingest/platforms/index.js + 17 modules
var platforms = __webpack_require__(8947);
// EXTERNAL MODULE: ./build/lib/group-by.js
var group_by = __webpack_require__(5365);
;// CONCATENATED MODULE: ./build/cli/init/exports.js







const ENDINGS = "{ndjson,jsonl,json,csv}";
const IGNORED = ["**/node_modules/**", "**/vendor/**", "**/plans/**"];
/** How deep exports are looked for: further down is a project's own data. */
const MAX_DEPTH = 4;
/** How many files are looked at; a repository with more JSON than this is not one of snapshots. */
const MAX_FILES = 500;
/** The files in a folder and below that hold activities, by path. */
async function findExports(folder) {
    const found = [];
    for (const path of candidates(folder).slice(0, MAX_FILES)) {
        const contents = new Contents();
        const file = {
            path: external_node_path_.posix.join(folder, path),
            name: path,
            known: platforms/* snapshotFormats */.TE,
            format: (0,platforms/* formatNamed */.vq)(null),
            channel: "",
            columns: {},
            dates: null,
            brand: domain_policy/* NOBODY */.oQ,
        };
        const format = await (0,read/* readSnapshot */.R)(file, contents, new problem/* Problems */.Zw());
        if (contents.activities === 0)
            continue;
        found.push({
            path,
            format: format?.name ?? null,
            channel: contents.channel ?? format?.channels?.[0] ?? folderChannel(path),
            activities: contents.activities,
            account: contents.account(),
        });
    }
    return found;
}
/** `snapshots/reviews/w1.csv` is of the channel `reviews`; a folder at the top is none's own. */
function folderChannel(path) {
    const [, ...nested] = external_node_path_.posix.dirname(path).split("/");
    return nested.at(-1)?.toLowerCase() ?? null;
}
/** Exports by the glob of their folder and ending. */
function byKind(exports) {
    return (0,group_by/* groupBy */.$)(exports, ({ path }) => kindOf(path));
}
function kindOf(path) {
    return external_node_path_.posix.join((0,dist/* escapePath */.ft)(external_node_path_.posix.dirname(path)), `*${external_node_path_.posix.extname(path)}`);
}
/**
 * The globs that match exports and nothing else that is there now: a whole folder where all of its files of
 * that kind are exports of one channel, else each file by its own path.
 */
function globsOf(folder, exports) {
    const all = candidates(folder);
    return [...byKind(exports)].flatMap(([kind, members]) => all.filter((path) => kindOf(path) === kind).length === members.length && kind.includes("/")
        ? [kind]
        : members.map(({ path }) => (0,dist/* escapePath */.ft)(path)));
}
function candidates(folder) {
    const options = { cwd: folder, deep: MAX_DEPTH, ignore: IGNORED, followSymbolicLinks: false };
    return (0,dist.globSync)(`**/*.${ENDINGS}`, { ...options, expandDirectories: false }).sort();
}
/** What a file holds, as far as a first policy needs to know. */
class Contents {
    activities = 0;
    channel = null;
    #authors = new Map();
    #targets = new Map();
    openFile() { }
    add({ type, actor, target, channel }) {
        this.activities++;
        this.channel ??= channel || null;
        const author = typeof actor === "string" ? actor : (actor?.handle ?? actor?.id);
        if (type === "post")
            count(this.#authors, author);
        count(this.#targets, target);
    }
    skip() { }
    closeFile({ channel }) {
        this.channel = channel || this.channel;
    }
    /** Who posts; else whom most activities are toward. */
    account() {
        return foremost(this.#authors) ?? foremost(this.#targets);
    }
}
function count(counts, key) {
    if (key)
        counts.set(key, (counts.get(key) ?? 0) + 1);
}
/** The key of more than half of all that was counted. */
function foremost(counts) {
    const all = [...counts.values()].reduce((sum, n) => sum + n, 0);
    return [...counts].find(([, n]) => n > all / 2)?.[0] ?? null;
}

;// CONCATENATED MODULE: ./build/cli/init/start.js
/** Where the people are who engage with a company, as long as nothing tells. */
const LIKELY_CHANNEL = "linkedin";
/** Matches whatever is put into the folder of snapshots. */
const ANY_SNAPSHOT = "snapshots/**/*.{ndjson,jsonl,json,csv}";
/**
 * What exports tell of accounts and channels; guesses where there are none.
 * @param globsOf the globs that match these exports
 */
function startFrom(exports, { brand, timezone, roster }, globsOf) {
    const named = exports.flatMap(({ channel }) => channel ?? []);
    const channels = [...new Set(named.length === 0 ? [LIKELY_CHANNEL] : named)].sort();
    const [first = LIKELY_CHANNEL, ...others] = channels;
    const of = (channel) => exports.filter((one) => (one.channel ?? first) === channel);
    return {
        brand,
        timezone,
        roster,
        accounts: channels.map((channel) => {
            const account = accountOf(of(channel));
            return { channel, account: account ?? handleFor(brand), isGuess: account === null };
        }),
        snapshots: exports.length === 0
            ? [{ path: ANY_SNAPSHOT, channel: null }]
            : channels.flatMap((channel) => globsOf(of(channel)).map((path) => ({ path, channel: others.length === 0 ? null : channel }))),
    };
}
/** The account that the files with the most activities are about. */
function accountOf(exports) {
    const votes = new Map();
    for (const { account, activities } of exports) {
        if (account !== null)
            votes.set(account, (votes.get(account) ?? 0) + activities);
    }
    return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
function handleFor(brand) {
    return brand.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "-");
}

// EXTERNAL MODULE: ./build/lib/format-number.js
var format_number = __webpack_require__(6483);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/renderers/text.js + 3 modules
var renderers_text = __webpack_require__(2472);
// EXTERNAL MODULE: ./build/report/summary.js
var summary = __webpack_require__(4611);
;// CONCATENATED MODULE: ./build/cli/init/texts.js
const SCHEMAS = "https://raw.githubusercontent.com/vanity-check/vanity-check/v1/policies/schema";
const DOCS = "https://github.com/vanity-check/vanity-check/blob/v1/docs";
/** How each platform gives an export. */
const HOW_TO_EXPORT = `${DOCS}/formats.md`;
/** A first policy. */
function policyText({ brand, accounts, timezone, roster, snapshots }) {
    return `# yaml-language-server: $schema=${SCHEMAS}/policy.schema.json
# What engagement we find acceptable. All that may stand here: https://github.com/vanity-check/vanity-check#the-policy
version: 1

# \`starter\` informs, and asks that the numbers get better; \`recommended\` and \`strict\` ask for more.
extends: starter

brand:
  name: ${yaml(brand)}
  # Our own accounts by channel, as they stand in the profile's address.
  accounts:
${accounts.map((one) => `    ${accountLine(one)}`).join("\n")}

timezone: ${yaml(timezone)}
roster: ${yaml(roster)}

# Every file that matches is read, whatever its format.
snapshots:
${snapshots.map(({ path, channel }) => `  - ${channel === null ? yaml(path) : `{ path: ${yaml(path)}, channel: ${yaml(channel)} }`}`).join("\n")}
`;
}
function accountLine({ channel, account, isGuess }) {
    return `${yaml(channel)}: ${yaml(account)}${isGuess ? " # a guess: put our own channel and account here" : ""}`;
}
/** A first roster, of nobody. */
function rosterText(channel) {
    return `# yaml-language-server: $schema=${SCHEMAS}/roster.schema.json
# Who is one of us. No names are needed: the list that says which id is whom can stay in the office.
# While nobody stands here, our own people cannot be told from others, and the rules about them judge nothing.
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
function snapshotText(channel, from, to) {
    const $comment = `Nothing is exported yet. Put an export in the place of this file: ${HOW_TO_EXPORT}`;
    return `${JSON.stringify({ version: 1, channel, period: { from, to }, complete: [], $comment })}\n`;
}
/** An expression that yields what begins one: a folder's name is no place for expressions. */
const LITERAL = `\${{ '\${{' }}`;
/**
 * The workflow that judges each change, and once a week what nobody changed.
 * @param policy path from the root of the repository
 */
function workflowText(branch, policy) {
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
function yaml(text) {
    if (PLAIN.test(text))
        return text;
    return JSON.stringify(text).replace(INVISIBLE, (character) => {
        const codePoint = character.codePointAt(0) ?? 0;
        return `\\U${codePoint.toString(16).padStart(8, "0")}`;
    });
}

;// CONCATENATED MODULE: ./build/cli/init/story.js






/** What was found and written, before it is run. */
function opening({ start, exports, targets }) {
    const width = Math.max(...targets.map(({ name }) => (0,report_escape/* plain */.pj)(name).length));
    const lines = targets.map(({ name, purpose, isNew }) => {
        const [did, why] = isNew ? ["wrote", purpose] : ["kept ", "as it is"];
        return `  ${did}  ${(0,report_escape/* plain */.pj)(name).padEnd(width)}  ${why}`;
    });
    const found = [...byKind(exports)].map(([kind, files]) => `  found  ${(0,report_escape/* plain */.pj)(kindText(kind, files))}`);
    const title = start === null ? "There is a policy already." : `A first policy for ${(0,report_escape/* plain */.pj)(start.brand)}.`;
    return block([title, "", ...found, ...lines, ""]);
}
function kindText(kind, files) {
    const formats = new Set(files.map(({ format }) => format ?? "our own record"));
    const accounts = new Set(files.flatMap(({ account }) => account ?? []));
    const activities = files.reduce((sum, file) => sum + file.activities, 0);
    const about = accounts.size === 0 ? "" : `, about ${[...accounts].join(" and ")}`;
    const amount = `${(0,format_number/* count */.U9)(activities, "activity", "activities")} in ${(0,format_number/* count */.U9)(files.length, "file")}`;
    return `${kind}: ${[...formats].join(" and ")}, ${amount}${about}`;
}
/** What the first run says, and what to do next. */
function closing(outcome, report) {
    const isEmpty = report.inputs.activities === 0;
    const verdict = isEmpty
        ? `A first run found nothing to judge yet, and says so: ${(0,summary/* countsText */.WN)(report)}.\n`
        : `The first run:\n\n${(0,renderers_text.text)(report, { colour: false })}`;
    const steps = nextSteps(outcome, isEmpty).map((step, i) => `  ${i + 1}. ${step}`);
    return `${verdict}${block(["", "Next:", ...steps])}`;
}
function nextSteps({ start, targets, otherCi, isRepository, unjudged, isAlone }, isEmpty) {
    const fresh = targets.filter(({ isNew }) => isNew).map(({ name }) => (0,report_escape/* plain */.pj)(name));
    const of = (ending) => fresh.find((name) => ending.test(name));
    const [policy, roster, week] = [of(/policy\.yml$/), of(/roster\.yml$/), of(/\.ndjson$/)];
    const place = week
        ? `${week}: put an export in its place`
        : "Put an export where the policy looks for snapshots";
    const guesses = start?.accounts.filter(({ isGuess }) => isGuess) ?? [];
    return [
        ...guesses.map(({ channel, account }) => `${policy}: our account on ${(0,report_escape/* plain */.pj)(channel)} is not known; "${(0,report_escape/* plain */.pj)(account)}" is a guess. Put the right one there.`),
        ...(start?.timezone === "UTC"
            ? [`${policy}: this machine's time zone is UTC; put ours, such as Europe/Berlin.`]
            : []),
        ...(isAlone
            ? [`${roster ?? "The roster"}: add our own people. While it names nobody, they count as outside.`]
            : []),
        ...(isEmpty ? [`${place}. How each platform gives one: ${HOW_TO_EXPORT}`] : []),
        ...(otherCi === null
            ? []
            : [`${(0,report_escape/* plain */.pj)(otherCi)}: run the check there. It exits with 1 where the policy is broken.`]),
        ...(unjudged === null
            ? []
            : [
                `${(0,report_escape/* plain */.pj)(unjudged.workflow)}: put ${(0,report_escape/* plain */.pj)(unjudged.policy)} into its \`policy\`; it judges others.`,
            ]),
        ...(fresh.length > 0
            ? [
                isRepository
                    ? "Commit what was written, and push."
                    : "Put this folder into a repository on GitHub: the workflow runs there.",
            ]
            : []),
        isEmpty
            ? "Run the check again: the same command without `init`."
            : "Mend what the run found, or agree on other limits in the policy; then run the same command without `init`.",
    ];
}
function block(lines) {
    return `${lines.map(report_escape/* logLine */.BP).join("\n")}\n`;
}

;// CONCATENATED MODULE: ./build/cli/init/surroundings.js


const OTHER_CI = [
    ".gitlab-ci.yml",
    "azure-pipelines.yml",
    "bitbucket-pipelines.yml",
    "Jenkinsfile",
    ".circleci",
];
/**
 * Looks at git's own files, `package.json` and the folder's name; runs nothing.
 * @param folder where the policy will stand
 * @param root of the repository
 */
function lookAround(folder, root) {
    const names = [ownerOf(remote(root)), packageName(folder), (0,external_node_path_.basename)(folder)];
    const other = OTHER_CI.find((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, name)));
    return {
        brand: names.map((name) => inWords(name ?? "")).find((name) => name !== "") ?? "Our brand",
        branch: defaultBranch(root),
        isRepository: (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, ".git")),
        otherCi: other === undefined || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, ".github")) ? null : other,
    };
}
/** The address of `origin`, undefined where git knows none. */
function remote(root) {
    const section = /^\[remote "origin"\]$([^[]*)/m.exec(surroundings_read((0,external_node_path_.join)(root, ".git/config")))?.[1];
    return /^\s*url\s*=\s*(.+)$/m.exec(section ?? "")?.[1]?.trim();
}
/** What the remote calls its default branch, else the branch that is checked out in a repository of its own. */
function defaultBranch(root) {
    const told = /^ref: refs\/remotes\/origin\/(.+)$/m.exec(surroundings_read((0,external_node_path_.join)(root, ".git/refs/remotes/origin/HEAD")));
    const current = /^ref: refs\/heads\/(main|master|trunk|develop)$/m.exec(surroundings_read((0,external_node_path_.join)(root, ".git/HEAD")));
    return told?.[1]?.trim() ?? current?.[1] ?? "main";
}
/** The scope of the package's name, where it has one, else its name. */
function packageName(folder) {
    try {
        const { name } = JSON.parse(surroundings_read((0,external_node_path_.join)(folder, "package.json")));
        return typeof name === "string" ? name.split("/")[0] : undefined;
    }
    catch {
        return undefined;
    }
}
/** The owner in `https://host/owner/name.git` and `git@host:owner/name`; a path tells none. */
function ownerOf(address) {
    return /^(?:\w+:\/\/[^/]+\/|[^/:]+@[^/:]+:)([^/]+)\//.exec(address ?? "")?.[1];
}
/** A name as people write it: `acme-rollers` becomes "Acme Rollers". */
function inWords(name) {
    const words = name.split(/[^\p{L}\p{N}&.']+/u).filter((word) => word !== "");
    return words
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join(" ")
        .slice(0, 60);
}
function surroundings_read(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, "utf8");
    }
    catch {
        return "";
    }
}

// EXTERNAL MODULE: ./build/io/match-name.js
var match_name = __webpack_require__(2042);
;// CONCATENATED MODULE: ./build/cli/init/workflows.js





/** Where a workflow that judges stands, from the root of the repository; by a workflow that does, else a new one. */
function workflowPath(root) {
    const present = (0,dist.globSync)(".github/workflows/*.{yml,yaml}", {
        cwd: root,
        dot: true,
        expandDirectories: false,
    });
    const judging = present
        .sort()
        .find((path) => (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, path), "utf8").includes("/vanity-check@"));
    return judging ?? ".github/workflows/vanity-check.yml";
}
/** Whether a workflow's text names a policy, by a glob too, or none, which is the one at the root. */
function namesPolicy(workflow, policy) {
    if (!/^\s*policy:/m.test(workflow))
        return policy === domain_policy/* DEFAULT_POLICY */.zj;
    const values = workflow.split(/[\n"']/).map((text) => text.replace(/^\s*(?:policy:\s*)?/, "").trimEnd());
    if (values.includes(policy))
        return true;
    const named = workflow.split(/[\s"',[\]]+/).filter((word) => /\.ya?ml$/.test(word));
    return named.some((pattern) => (0,match_name.nameMatcher)(pattern, "")(policy));
}

;// CONCATENATED MODULE: ./build/cli/init/write.js



/**
 * Writes new files, all of them or none; one that is there is left alone.
 * @returns the paths that were written
 * @throws InputError where one cannot be written, or a link leads out of the repository
 */
function writeNew(repository, files) {
    const fresh = files.filter(({ path }) => !isThere(path));
    for (const { path } of fresh)
        confine(repository, path);
    const made = [];
    try {
        for (const { path, text } of fresh) {
            const folder = (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
            if (folder !== undefined)
                made.push(folder);
            const file = (0,external_node_fs_.openSync)(path, "wx");
            made.push(path);
            (0,external_node_fs_.writeFileSync)(file, text);
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch (error) {
        for (const path of made.reverse())
            (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
        throw (0,problem/* inputError */.Xu)(`nothing was written: ${error.message}`);
    }
    return fresh.map(({ path }) => path);
}
/** A link that leads nowhere is there too. */
function isThere(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path) !== undefined;
    }
    catch {
        return false;
    }
}
/** The folders that are there may be links; those that are not will be made as they are called. */
function confine(repository, path) {
    let folder = (0,external_node_path_.dirname)(path);
    while (!(0,external_node_fs_.existsSync)(folder))
        folder = (0,external_node_path_.dirname)(folder);
    repository.entry((0,external_node_path_.join)(folder, "file"));
}

;// CONCATENATED MODULE: ./build/cli/init.js






















const ROSTERS = ["roster.yml", "roster.csv"];
const FIRST_WEEK = "snapshots/first-week.ndjson";
/**
 * `init`: writes in the current folder what a first run needs, and runs it. What is there stays as it is.
 * @returns 0 wherever it could be judged: a first run informs
 * @throws InputError where a file cannot be written, or what is there cannot be judged
 */
async function init(args) {
    expectNothing(args);
    const timezone = (0,lib_clock/* localTimezone */.Zv)();
    const clock = (0,lib_clock/* systemClock */.ml)();
    const repository = new io_repository/* Repository */.L((0,io_repository/* findRoot */.w)(external_node_process_.cwd()));
    const policy = repository.entry((0,external_node_path_.join)(external_node_process_.cwd(), domain_policy/* DEFAULT_POLICY */.zj));
    const folder = (0,external_node_path_.dirname)(policy);
    const around = lookAround(folder, repository.root);
    const isNew = !isThere(policy);
    const exports = isNew ? await findExports(folder) : [];
    const workflow = (0,external_node_path_.join)(repository.root, workflowPath(repository.root));
    const start = isNew ? startIn(folder, around.brand, timezone, exports, clock) : null;
    const files = [
        ...(start === null ? [] : companyFiles(folder, start, exports, clock)),
        ...(around.otherCi === null ? [workflowFile(workflow, around.branch, repository.name(policy))] : []),
    ];
    const written = new Set(writeNew(repository, files));
    const present = isNew ? [] : [{ path: policy, purpose: "" }];
    const targets = [...present, ...files].map(({ path, purpose }) => ({
        name: (0,external_node_path_.relative)(folder, path),
        purpose,
        isNew: written.has(path),
    }));
    const unjudged = otherWorkflow(workflow, folder, repository.name(policy));
    const found = { ...around, start, exports, targets, unjudged };
    external_node_process_.stdout.write(opening(found));
    const key = external_node_process_.env[pseudonym/* KEY_VARIABLE */.$9] || null;
    const outcome = { ...found, isAlone: await namesNobody(repository, policy, clock, key) };
    const report = await (0,check/* check */.z)({ root: repository.root, policy, asOf: null, failOn: "error", clock, key });
    external_node_process_.stdout.write(closing(outcome, report));
    return 0;
}
function startIn(folder, brand, timezone, exports, clock) {
    const roster = ROSTERS.find((name) => isThere((0,external_node_path_.join)(folder, name))) ?? ROSTERS[0];
    const known = { brand, timezone: clock.offsets(timezone) === null ? "UTC" : timezone, roster };
    return startFrom(exports, known, (some) => globsOf(folder, some));
}
/** Policy, roster and, where there is no export, a week that waits for one. */
function companyFiles(folder, start, exports, clock) {
    const channel = start.accounts[0]?.channel ?? "";
    const today = new zone/* Zone */.b(clock.offsets(start.timezone) ?? (() => 0)).dayOf(clock.now);
    const week = snapshotText(channel, (0,day/* formatDay */.im)(today - 7), (0,day/* formatDay */.im)(today - 1));
    const files = [
        { path: domain_policy/* DEFAULT_POLICY */.zj, text: policyText(start), purpose: "what we find acceptable" },
        { path: start.roster, text: rosterText(channel), purpose: "who is one of us" },
        { path: FIRST_WEEK, text: week, purpose: "a week that waits for an export" },
    ];
    return files
        .slice(0, exports.length === 0 ? 3 : 2)
        .map((file) => ({ ...file, path: (0,external_node_path_.join)(folder, file.path) }));
}
/** @param policy its path from the root */
function workflowFile(path, branch, policy) {
    return {
        path,
        text: workflowText(branch, policy),
        purpose: "judges every change, and each Monday",
    };
}
/** Whether the roster does; the report tells only of accounts that the snapshots could show. */
async function namesNobody(repository, path, clock, key) {
    const policy = await (0,load/* loadPolicy */.t)(repository, path, (timezone) => clock.offsets(timezone) !== null);
    const roster = await (0,roster_load/* loadRosters */.L)(repository, policy, path, (0,evaluate_pseudonym/* pseudonymsBy */.D)(key)?.keyId ?? null);
    return roster.accounts.length === 0;
}
/**
 * The workflow that judges here, where it judges other policies alone.
 * @param policy its path from the root
 */
function otherWorkflow(path, folder, policy) {
    if (!isThere(path) || namesPolicy((0,external_node_fs_.readFileSync)(path, "utf8"), policy))
        return null;
    return { workflow: (0,external_node_path_.relative)(folder, path), policy };
}
function expectNothing(args) {
    try {
        (0,external_node_util_.parseArgs)({ args, options: {}, allowPositionals: false });
    }
    catch {
        throw (0,cli_arguments/* misuse */.v)("init takes no options: it looks around in the current folder");
    }
}


/***/ }),

/***/ 2042:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nameMatcher: () => (/* binding */ nameMatcher)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4006);


/**
 * Tells whether a glob matches a file that is in no folder any more, by its name; as `Repository.glob` does what is.
 * @param folder the folder that the pattern is relative to, relative to the root
 */
function nameMatcher(pattern, folder) {
    const literal = folder.replace(/[\\*?[\]{}()!+@|]/g, "\\$&");
    return picomatch__WEBPACK_IMPORTED_MODULE_1__(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(literal, pattern), { dot: false });
}


/***/ }),

/***/ 2472:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  text: () => (/* binding */ text_text)
});

;// CONCATENATED MODULE: ./build/report/colour.js
const CODES = { bold: "1", dim: "2", red: "31", green: "32", yellow: "33", cyan: "36" };
/** A painter for terminals, or one that leaves every text as it is. */
function painter(enabled) {
    return enabled ? (colour, text) => `\u001b[${CODES[colour]}m${text}\u001b[0m` : (_, text) => text;
}
/** The colour of a level. */
const LEVEL_COLOURS = { error: "red", warning: "yellow", notice: "cyan" };

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/figure-rows.js
var figure_rows = __webpack_require__(8177);
// EXTERNAL MODULE: ./build/report/findings.js
var report_findings = __webpack_require__(3145);
// EXTERNAL MODULE: ./build/report/label.js
var label = __webpack_require__(4277);
// EXTERNAL MODULE: ./build/report/summary.js
var summary = __webpack_require__(4611);
// EXTERNAL MODULE: ./build/report/unseen-accounts.js
var unseen_accounts = __webpack_require__(7220);
// EXTERNAL MODULE: ./build/report/verdict.js
var verdict = __webpack_require__(7342);
// EXTERNAL MODULE: ./build/lib/format-number.js
var format_number = __webpack_require__(6483);
// EXTERNAL MODULE: ./build/report/cut.js
var cut = __webpack_require__(3387);
// EXTERNAL MODULE: ./build/report/measure.js
var measure = __webpack_require__(9403);
// EXTERNAL MODULE: ./build/report/place.js
var place = __webpack_require__(3060);
;// CONCATENATED MODULE: ./build/report/wrap.js
/** The lines of a text, each indented, broken between words to so many columns where a width is given. */
function wrap(text, indent, width) {
    if (width === undefined)
        return [indent + text];
    const lines = [];
    let line = "";
    for (const word of text.split(" ")) {
        const longer = line === "" ? word : `${line} ${word}`;
        if (line !== "" && indent.length + longer.length > width) {
            lines.push(indent + line);
            line = word;
        }
        else {
            line = longer;
        }
    }
    lines.push(indent + line);
    return lines;
}

;// CONCATENATED MODULE: ./build/report/renderers/text-findings.js









/** How many findings of one rule are listed; a terminal is not where the eleventh is read. */
const MAX_LISTED = 10;
const MAX_MESSAGE = 1000;
const MARKS = { error: "✖", warning: "⚠", notice: "ℹ" };
/** One block of lines for each rule that the entries break. */
function brokenRules(style, entries) {
    return [...(0,report_findings/* groupByRule */.RJ)(entries)].map(([rule, group]) => {
        const level = group[0]?.finding.level ?? rule.level;
        const mark = style.paint(LEVEL_COLOURS[level], `${MARKS[level]} ${level}`);
        const name = style.paint("bold", (0,report_escape/* plain */.pj)(style.names.get(rule) ?? rule.rule));
        const tally = style.paint("dim", `${(0,format_number/* formatNumber */.ZV)(rule.failed)} of ${(0,format_number/* formatNumber */.ZV)(rule.checked)} failed`);
        return [`${mark}  ${name}  ${tally}`, ...listed(style, group, level)];
    });
}
/** One titled block for entries that break nothing, by rule; none where there are no entries. */
function titledBlock(style, title, mark, entries) {
    if (entries.length === 0)
        return [];
    const lines = [style.paint("bold", title)];
    for (const [rule, group] of (0,report_findings/* groupByRule */.RJ)(entries)) {
        const name = (0,report_escape/* plain */.pj)(style.names.get(rule) ?? rule.rule);
        lines.push(`  ${style.paint(mark.colour, mark.sign)} ${name}`, ...listed(style, group, null));
    }
    return lines;
}
function listed(style, entries, titleLevel) {
    const lines = entries.slice(0, MAX_LISTED).flatMap((entry) => findingLines(style, entry, titleLevel));
    const more = entries.length - MAX_LISTED;
    if (more <= 0)
        return lines;
    return [...lines, style.paint("dim", `    and ${(0,format_number/* formatNumber */.ZV)(more)} more; --format json lists them all`)];
}
function findingLines({ paint, width }, entry, titleLevel) {
    const { finding } = entry;
    const message = tag(finding, titleLevel) + shorten(finding.message);
    const lines = [
        `    ${paint("cyan", (0,report_escape/* plain */.pj)((0,place/* place */.i)(finding.location)))}  ${paint("dim", (0,measure/* measureText */.kD)(entry))}`,
        ...wrap(message, "      ", width),
    ];
    if (finding.waived === undefined)
        return lines;
    const { until, reason } = finding.waived;
    return [...lines, ...wrap(`waived until ${shorten(until)}: ${shorten(reason)}`, "      ", width)];
}
/** The level, where the title above does not say it, and why this is no plain failure. */
function tag(finding, titleLevel) {
    const words = [finding.level === titleLevel ? null : finding.level, (0,verdict/* reasonText */.uV)(finding)];
    const said = words.filter((word) => word !== null);
    return said.length === 0 ? "" : `${said.join(", ")}: `;
}
function shorten(text) {
    return (0,cut/* cut */.Jj)((0,report_escape/* plain */.pj)(text), MAX_MESSAGE);
}

;// CONCATENATED MODULE: ./build/report/renderers/text.js









/** A longer name does not push everybody else's column to the right. */
const MAX_COLUMN = 40;
/** The report as a person reads it in a terminal or a log. */
function text_text(report, { colour, width, quiet = false }) {
    const style = { names: (0,label/* labels */.W)(report), paint: painter(colour), width };
    const entries = (0,report_findings/* byWeight */.IN)(report).filter(({ finding }) => !(quiet && finding.level === "notice"));
    const { broken, unjudged, waived } = (0,report_findings/* sectionsOf */.Ks)(entries);
    const findings = [
        ...brokenRules(style, broken),
        titledBlock(style, "Not judged", { sign: "?", colour: "yellow" }, unjudged),
    ];
    const blocks = quiet
        ? [...findings, [lastLine(report, style.paint, `${report.policy.path}, `)]]
        : [
            text_verdict(report, style.paint),
            ...findings,
            titledBlock(style, "Waived", { sign: "~", colour: "dim" }, waived),
            passed(report, style),
            figures(report, style.paint),
            [...read(report).map((line) => style.paint("dim", line)), lastLine(report, style.paint)],
        ];
    const filled = blocks.filter((lines) => lines.length > 0);
    return `${filled.map((lines) => lines.map(report_escape/* logLine */.BP).join("\n")).join("\n\n")}\n`;
}
function text_verdict(report, paint) {
    const about = (0,report_escape/* plain */.pj)(`${report.policy.path}, ${(0,summary/* windowText */.Kn)(report)}`);
    const change = (0,summary/* changeText */.k0)(report);
    return [
        `${verdictWord(report, paint)}  ${about}: ${(0,summary/* rulesText */.TK)(report)}`,
        `      ${paint("bold", (0,summary/* headline */.Pl)(report))}`,
        ...(change === null ? [] : [`      ${(0,report_escape/* plain */.pj)(change)}.`]),
    ];
}
/** @param before what the first line would have said, where there is none */
function lastLine(report, paint, before = "") {
    const days = (0,summary/* planAlone */.bj)(report) === null ? "window" : "plan";
    const when = (0,report_escape/* plain */.pj)(`${before}as of ${report.asOf}, ${days} ${(0,summary/* windowText */.Kn)(report)}`);
    return `${verdictWord(report, paint)}  ${(0,summary/* countsText */.WN)(report)} (${when})`;
}
function verdictWord({ conclusion }, paint) {
    return conclusion === "fail" ? paint("red", "FAIL") : paint("green", "PASS");
}
function passed({ rules }, { names, paint }) {
    const rows = rules
        .filter((rule) => rule.outcome === "pass" && !(0,verdict/* isOnlyWaived */.VA)(rule))
        .map((rule) => [(0,report_escape/* plain */.pj)(names.get(rule) ?? rule.rule), (0,verdict/* checkedText */.N0)(rule)]);
    return rows.length === 0 ? [] : [paint("bold", "Passed"), ...columns(rows, `  ${paint("green", "✓")} `)];
}
function figures(report, paint) {
    if ((0,summary/* planAlone */.bj)(report) !== null)
        return [];
    return [paint("bold", "Figures"), ...columns((0,figure_rows/* figureRows */.c)(report), "    ")];
}
function read(report) {
    const unseen = (0,unseen_accounts/* unseenText */.k)(report);
    return [`Read ${(0,summary/* inputsText */.l7)(report)}.`, ...(unseen === null ? [] : [`${(0,report_escape/* plain */.pj)(unseen)}.`])];
}
function columns(rows, indent) {
    const longest = rows.reduce((length, [name]) => Math.max(length, name.length), 0);
    return rows.map(([name, value]) => `${indent}${name.padEnd(Math.min(longest, MAX_COLUMN))}  ${value}`);
}


/***/ })

};
