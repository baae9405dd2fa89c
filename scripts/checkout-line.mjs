// `vanity-check init` writes a workflow that names actions/checkout by commit. Dependabot keeps that commit in the recipe,
// which is the same workflow; from there it goes into the source.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** @param {string} root the repository's folder */
export function writeCheckoutLine(root) {
  const recipe = readFileSync(join(root, "docs/recipes/snapshots.yml"), "utf8");
  const [, uses] = /^ *- uses: (actions\/checkout@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/m.exec(recipe) ?? [];
  if (uses === undefined)
    throw new Error("docs/recipes/snapshots.yml names no checkout by commit and version");
  const text = `/** Written by \`npm run build\` from docs/recipes/snapshots.yml, where Dependabot keeps it. */
export const CHECKOUT = "${uses}";
`;
  writeFileSync(join(root, "src/setup/checkout.ts"), text);
}
