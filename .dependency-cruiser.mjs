// The direction of imports in src/. `npm run layers` prints the reason with each violation.
// __tests__/house/layers.test.ts breaks every rule once.

/** The shells, and what both of them write. */
const SHELLS = "^src/((action|cli|outputs)\\.ts$|cli/)";

/**
 * A folder that may import nothing of ours but itself and what is named.
 * @param {string} folder
 * @param {string[]} allowed
 * @param {string} comment
 */
const only = (folder, allowed, comment) => ({
  name: `${folder}-imports-only`,
  comment,
  from: { path: `^src/${folder}/` },
  to: { path: "^src/", pathNot: [`^src/${folder}/`, ...allowed] },
});

const MODEL = "^src/model/";
const FILES = "^src/files/";
const TABLE = "^src/table/";
const ENGINE = "^src/engine/";
const SCHEMA = "^src/schema/(?!(index|policy)\\.ts$)";
const RULES = "^src/rules/index\\.ts$";

/** @type {(import("dependency-cruiser").IForbiddenRuleType & { name: string, comment: string })[]} */
const rules = [
  {
    name: "model-imports-nothing",
    comment: "Everything imports the model, so whatever it imported would be everywhere.",
    from: { path: MODEL },
    to: { pathNot: MODEL },
  },
  only("files", [MODEL], "Finding and reading files knows nothing of what is in them."),
  only(
    "table",
    [MODEL],
    "The table is filled with activities; where they came from and who asks is not its concern.",
  ),
  only("engine", [MODEL, TABLE], "What runs the rules takes them as an argument; it knows none by name."),
  only(
    "rules",
    [MODEL, TABLE, ENGINE],
    "A rule asks the table and returns numbers; it neither loads nor prints.",
  ),
  only("report", [MODEL], "Every output is drawn from the finished report and from nothing else."),
  only(
    "schema",
    [MODEL, ENGINE, RULES, "^src/(snapshot|plan)/formats/index\\.ts$"],
    "A schema is drawn from the model's words and the rules' options, whoever reads the files.",
  ),
  only(
    "policy",
    [MODEL, FILES, ENGINE, RULES, "^src/schema/"],
    "Of what is judged, a policy knows only the list of rules and their options.",
  ),
  only("roster", [MODEL, FILES, SCHEMA], "Who is inside on a day depends on the roster alone."),
  only(
    "snapshot",
    [MODEL, FILES, SCHEMA],
    "A format turns files into activities; it cannot know who will judge them.",
  ),
  only(
    "plan",
    [MODEL, FILES, SCHEMA, "^src/snapshot/"],
    "A plan is read like a snapshot, by the same readers and without a view of the rules.",
  ),
  only(
    "change",
    [MODEL, TABLE, ENGINE, RULES],
    "What a change does is told by what both sides hold, however they were read; and one file asks git.",
  ),
  only("claims", [MODEL, FILES, SCHEMA], "What is claimed is read before anybody counts."),
  only(
    "github",
    [MODEL],
    "GitHub is asked what a change is made against, and told what came of the run; it judges nothing.",
  ),
  {
    name: "one-rule-a-file",
    comment:
      "Rules come and go one by one; what two of them share lives in the engine, the table or the model.",
    from: { path: "^src/rules/", pathNot: RULES },
    to: { path: "^src/rules/" },
  },
  {
    name: "nobody-imports-a-shell",
    comment: "The shells start a run when they are loaded, and what only a terminal needs is nobody else's.",
    from: { path: "^src/", pathNot: "^src/cli(/|\\.ts$)" },
    to: { path: "^src/((action|cli)\\.ts$|cli/)" },
  },
  {
    name: "judging-imports-only",
    comment: "What was read is judged without a look at where it came from, or at who will print it.",
    from: { path: "^src/evidence\\.ts$" },
    to: { path: "^src/", pathNot: [MODEL, TABLE, ENGINE, RULES, "^src/clock\\.ts$"] },
  },
  {
    name: "files-only-in-readers",
    comment: "Only readers and shells touch files, so that one place keeps every path inside the repository.",
    from: {
      path: "^src/",
      pathNot: [SHELLS, "^src/(claims|files|plan|policy|roster|snapshot)/", "^src/change/git\\.ts$"],
    },
    to: { path: ["^(node:)?fs(/promises)?$", "^(node_modules/)?tinyglobby(/|$)"] },
  },
  {
    name: "process-only-in-shells",
    comment:
      "Arguments, environment, terminal and exit code belong to the shells; the rest is called by tests and by both.",
    from: { path: "^src/", pathNot: [SHELLS, "^src/clock\\.ts$"] },
    to: { path: "^(node:)?(process|tty)$" },
  },
  {
    name: "actions-core-only-in-action",
    comment: "The command-line tool must run, and start quickly, where there is no workflow.",
    from: { path: "^src/", pathNot: "^src/action\\.ts$" },
    to: { path: "^(node_modules/)?@actions/(?!github(/|$))" },
  },
  {
    name: "actions-github-only-in-github",
    comment: "One folder talks to GitHub's API, so one folder shows all that is ever sent.",
    from: { path: "^src/", pathNot: "^src/github/" },
    to: { path: "^(node_modules/)?@actions/github(/|$)" },
  },
  {
    name: "no-network-no-execution",
    comment: "Nothing is sent anywhere but GitHub's API, and nothing in a repository is ever executed.",
    from: { path: "^src/" },
    to: { path: "^(node:)?(cluster|dgram|dns|http|http2|https|net|tls|vm)(/|$)" },
  },
  {
    name: "no-program-but-git",
    comment: "One file runs a program, and that is git: by a list of arguments, without a shell.",
    from: { path: "^src/", pathNot: "^src/change/run-git\\.ts$" },
    to: { path: "^(node:)?child_process$" },
  },
  {
    name: "known-folders",
    comment: "A folder without a line in this file would obey none; write its line first.",
    from: {
      path: "^src/",
      pathNot: [
        "^src/(change|claims|cli|engine|files|github|model|plan|policy|report|roster|rules|schema|snapshot|table)/",
        "^src/(action|check|cli|clock|evidence|open-base|outputs|run|statements|v8)\\.ts$",
      ],
    },
    to: {},
  },
  {
    name: "no-cycles",
    comment: "Two modules that import each other are one module, and load in an order nobody chose.",
    from: { path: "^src/" },
    to: { circular: true },
  },
  {
    name: "resolvable",
    comment: "An import that cannot be resolved cannot be checked against the lines above.",
    from: { path: "^src/" },
    to: { couldNotResolve: true },
  },
];

export default {
  forbidden: rules.map((rule) => ({ ...rule, severity: /** @type {const} */ ("error") })),
  /** @type {import("dependency-cruiser").ICruiseOptions} */
  options: {
    parser: "swc",
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      conditionNames: ["import", "node", "default"],
      exportsFields: ["exports"],
    },
  },
};
