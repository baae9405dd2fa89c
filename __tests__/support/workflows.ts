import { globSync, readFileSync } from "node:fs";
import { parse } from "yaml";

export interface WorkflowText {
  /** Its file; of a page with several, the file and which of them. */
  name: string;
  text: string;
}

const FILES = [".github/workflows/*.yml", "examples/*/.github/workflows/*.yml", "docs/recipes/*.yml"];
const PAGES = ["*.md", "docs/*.md", "docs/recipes/*.md"];

/** Every workflow of the project: its own, the examples', the recipes, and those in pages. */
export function everyWorkflow(): WorkflowText[] {
  const files = FILES.flatMap((pattern) => globSync(pattern))
    .sort()
    .map((name) => ({ name, text: readFileSync(name, "utf8") }));
  return [
    ...files,
    ...PAGES.flatMap((pattern) => globSync(pattern))
      .sort()
      .flatMap(inPage),
  ];
}

/** The YAML blocks of a page that are workflows, also those in a list. */
function inPage(name: string): WorkflowText[] {
  const blocks = readFileSync(name, "utf8").matchAll(/^( *)```ya?ml\n([\s\S]*?)^\1```$/gm);
  return [...blocks]
    .map(([, indent = "", block = ""]) => block.replaceAll(new RegExp(`^${indent}`, "gm"), ""))
    .filter((block) => /^jobs:/m.test(block))
    .map((text, i) => ({ name: `${name} (${i + 1})`, text }));
}

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

export interface Workflow {
  permissions?: unknown;
  jobs: Record<string, { permissions?: unknown; steps: Step[] }>;
}

export const workflowOf = (text: string): Workflow => parse(text);
