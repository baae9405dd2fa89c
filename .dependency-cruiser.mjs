// The direction of imports in src/. `npm run layers` prints the reason with each violation.
// __tests__/house/layers.test.ts breaks every rule once. docs/architecture.md shows the flow.

/** The entries of the action, the command line and the library, and the parts that only the first two have. */
const SHELLS = "^src/((action|cli|index)\\.ts$|(action|cli)/)";

/**
 * A folder that may import nothing of ours but itself and what is named.
 * @param {string} folder
 * @param {string[]} allowed folders, or files of them
 * @param {string} comment
 */
const only = (folder, allowed, comment) => ({
  name: `${folder}-imports-only`,
  comment,
  from: { path: `^src/${folder}/` },
  to: {
    path: "^src/",
    pathNot: [folder, ...allowed].map((path) => (path.endsWith(".ts") ? `^src/${path}$` : `^src/${path}/`)),
  },
});

/** @type {(import("dependency-cruiser").IForbiddenRuleType & { name: string, comment: string })[]} */
const rules = [
  {
    name: "lib-imports-nothing",
    comment: "Helpers that would serve any program know nothing of this one.",
    from: { path: "^src/lib/" },
    to: { path: "^src/", pathNot: "^src/lib/" },
  },
  {
    name: "domain-imports-nothing",
    comment: "Everything imports the domain, so whatever it imported would be everywhere.",
    from: { path: "^src/domain/" },
    to: { pathNot: ["^src/domain/", "^src/lib/"] },
  },
  only(
    "text",
    ["domain", "lib"],
    "Bytes become text, rows and YAML values, wherever they lie and whatever they mean.",
  ),
  only("io", ["domain", "lib", "text"], "Finding and reading files knows nothing of what is in them."),
  only(
    "ingest",
    ["domain", "lib", "text", "schema"],
    "Bytes become activities; who will count or judge them is not a reader's concern.",
  ),
  only(
    "config",
    [
      "domain",
      "lib",
      "text",
      "schema",
      "metrics/options.ts",
      "evaluate/rule.ts",
      "evaluate/leniency.ts",
      "messages",
      "rules/index.ts",
      "ingest/platforms/index.ts",
      "ingest/plans/formats/index.ts",
    ],
    "Of what is judged, the configuration knows only the rules, their options and the names of formats.",
  ),
  only(
    "store",
    ["domain", "lib"],
    "The store is filled with activities; where they came from and who asks is not its concern.",
  ),
  only(
    "messages",
    ["domain", "lib"],
    "A sentence is made of an id and its data, whoever has something to say.",
  ),
  only(
    "metrics",
    ["domain", "lib", "messages", "store"],
    "A metric asks the store and returns numbers without a verdict.",
  ),
  only(
    "evaluate",
    ["domain", "lib", "messages", "store", "metrics"],
    "What judges rules takes them as an argument; it knows none by name.",
  ),
  only(
    "rules",
    ["domain", "lib", "messages", "metrics", "evaluate/rule.ts"],
    "A rule points at a metric, gives a limit and says what its findings say; it neither loads nor prints.",
  ),
  only(
    "change",
    ["domain", "lib", "messages", "store", "config/policy/key.ts", "config/policy/keys/index.ts"],
    "What a change does is seen by comparing what both sides hold, however they were read.",
  ),
  only(
    "report",
    ["domain", "lib", "messages"],
    "Every output is drawn from the finished report and from nothing else.",
  ),
  only(
    "schema",
    ["domain", "lib"],
    "A schema is drawn from the domain's words, and checked alike whatever it is of.",
  ),
  only(
    "docs",
    [
      "domain",
      "lib",
      "messages",
      "metrics",
      "evaluate",
      "store",
      "config/policy/key.ts",
      "config/policy/keys/index.ts",
    ],
    "A page is written from what rules, keys and formats say of themselves.",
  ),
  only(
    "setup",
    ["domain", "lib", "text", "ingest", "config/policy/presets.ts", "rules/index.ts"],
    "A first policy is written from what exports hold, wherever they are.",
  ),
  only(
    "browser",
    ["domain", "lib", "text", "app/judge.ts"],
    "A page's files stand in for those of a disk, and for nothing else.",
  ),
  only(
    "github",
    ["domain", "lib"],
    "GitHub is asked what a change is made against, and told what came of the run; it judges nothing.",
  ),
  {
    name: "one-rule-a-file",
    comment: "Rules come and go one by one; what two of them share lives in a metric or in evaluate.",
    from: { path: "^src/rules/", pathNot: "^src/rules/index\\.ts$" },
    to: { path: "^src/rules/" },
  },
  {
    name: "nobody-imports-a-shell",
    comment:
      "The shells start a run when they are loaded, and what only a terminal or a workflow needs is nobody else's.",
    from: { path: "^src/", pathNot: "^src/(action|cli)(/|\\.ts$)" },
    to: { path: SHELLS },
  },
  {
    name: "action-without-terminal",
    comment: "A workflow has no terminal, and need not load what only that needs.",
    from: { path: "^src/action(/|\\.ts$)" },
    to: { path: "^src/cli(/|\\.ts$)" },
  },
  {
    name: "judging-imports-only",
    comment: "What was read is judged without a look at where it came from, or at who will print it.",
    from: { path: "^src/app/evaluate\\.ts$" },
    to: { path: "^src/", pathNot: "^src/(domain|lib|messages|store|metrics|evaluate|rules)/" },
  },
  {
    name: "files-only-at-the-edge",
    comment: "Only readers and shells touch files, so that one place keeps every path inside the repository.",
    from: { path: "^src/", pathNot: [SHELLS, "^src/(io|app)/"] },
    to: { path: ["^(node:)?fs(/promises)?$", "^(node_modules/)?tinyglobby(/|$)"] },
  },
  {
    name: "engine-without-node",
    comment: "What reads, counts and judges could run in a browser; Node's modules are for files and shells.",
    from: { path: "^src/", pathNot: [SHELLS, "^src/(app|github|io)/"] },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "browser-without-disk",
    comment: "A page judges with the same engine, and has neither files nor a network.",
    from: { path: "^src/browser\\.ts$" },
    to: { path: "^src/(cli|github|io)/", reachable: true },
  },
  {
    name: "process-is-a-global",
    comment:
      "To import it has Node evaluate all that it holds, which takes a twentieth of a short run; biome.json says who may use it.",
    from: { path: "^src/" },
    to: { path: "^(node:)?(process|tty)$" },
  },
  {
    name: "actions-core-only-in-action",
    comment: "The command-line tool must run, and start quickly, where there is no workflow.",
    from: { path: "^src/", pathNot: "^src/action/" },
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
    from: { path: "^src/", pathNot: "^src/io/run-git\\.ts$" },
    to: { path: "^(node:)?child_process$" },
  },
  {
    name: "known-folders",
    comment: "A folder without a line in this file would obey none; write its line first.",
    from: {
      path: "^src/",
      pathNot: [
        "^src/(action|app|browser|change|cli|config|docs|domain|evaluate|github|ingest|io|lib|messages|metrics|report|rules|schema|setup|store|text)/",
        "^src/(action|browser|cli|index)\\.ts$",
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
