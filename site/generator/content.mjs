import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * A page made of a Markdown file of the repository.
 * @typedef {{ source: string, url: string, title: string, label: string, description: string, group: string, text: string }} Page
 */

/** The pages by group, in the order of the navigation; a file of docs/ that is in none is the last group's. */
const GROUPS = [
  {
    title: "Start",
    files: [
      "docs/README.md",
      "docs/start-without-code.md",
      "docs/start.md",
      "examples/acme/README.md",
      "examples/agency/README.md",
    ],
  },
  {
    title: "Reference",
    files: ["docs/policy.md", "docs/formats.md", "docs/what-exports-can-answer.md", "docs/command-line.md"],
  },
  {
    title: "In your work",
    files: [
      "docs/pull-requests.md",
      "docs/recipes/README.md",
      "docs/recipes/elsewhere.md",
      "docs/recipes/inbox-tools.md",
      "docs/privacy.md",
      "docs/limits.md",
      "docs/what-it-catches.md",
    ],
  },
  { title: "Rules", files: ["docs/rules/README.md", "docs/rules/*.md"] },
  {
    title: "The project",
    files: [
      "docs/versions.md",
      "CHANGELOG.md",
      "SECURITY.md",
      "CONTRIBUTING.md",
      "docs/architecture.md",
      "docs/style.md",
      "bench/README.md",
      "docs/**/*.md",
    ],
  },
];

/** What the navigation calls a page whose title is long, or says too little beside the others.
 * @type {Readonly<Record<string, string>>} */
const LABELS = {
  "docs/README.md": "Overview",
  "docs/rules/README.md": "All rules",
  "examples/acme/README.md": "Example: Acme",
  "examples/agency/README.md": "Example: an agency",
  "bench/README.md": "Benchmarks",
};

/**
 * All pages that are made of the repository's files.
 * @param {string} root the repository's folder
 * @returns {Page[]}
 */
export function pagesOf(root) {
  const seen = new Set();
  return GROUPS.flatMap(({ title: group, files }) =>
    files
      .flatMap((pattern) =>
        globSync(pattern, { cwd: root })
          .map((path) => path.replaceAll("\\", "/"))
          .sort(),
      )
      .filter((source) => !seen.has(source) && seen.add(source))
      .map((source) => ({ group, ...pageOf(root, source) })),
  );
}

/**
 * @param {string} root
 * @param {string} source
 */
function pageOf(root, source) {
  const text = readFileSync(join(root, source), "utf8");
  const [, heading = source] = /^# (.+)$/m.exec(text) ?? [];
  const title = heading.replaceAll("`", "");
  const [, first = ""] = /^# .+\n+([^\n#|`<!-][^\n]*(?:\n[^\n]+)*)/m.exec(text) ?? [];
  const description = first
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/[*`_]/g, "")
    .replaceAll(/\s+/g, " ");
  return {
    source,
    url: urlOf(source),
    title,
    label: LABELS[source] ?? title,
    description: description.slice(0, 160),
    text,
  };
}

/**
 * Where a file's page is: `docs/rules/README.md` at `docs/rules/`.
 * @param {string} source
 */
function urlOf(source) {
  const path = source
    .replace(/^docs\//, "")
    .replace(/(^|\/)README\.md$/, "$1")
    .replace(/\.md$/, "/");
  return `docs/${path.toLowerCase()}`;
}
