// Draws the graph in docs/architecture.md: which folder of src/ imports which. With --print it writes to stdout.
import { dirname, join } from "node:path";
import process from "node:process";
import { cruise } from "dependency-cruiser";
import config from "../.dependency-cruiser.mjs";
import { writePart } from "./page-part.mjs";

const root = dirname(import.meta.dirname);
/** Everything may import these, so arrows to them would hide all others. */
const EVERYWHERE = ["domain", "lib"];

if (process.argv.includes("--print")) process.stdout.write(await graph());
else writePart(join(root, "docs/architecture.md"), "graph", await graph());

/** The imports as a Mermaid flow chart. */
async function graph() {
  const { output } = await cruise(["src"], { ...config.options, baseDir: root, includeOnly: "^src/" });
  if (typeof output === "string") throw new Error(output);
  const arrows = output.modules.flatMap(({ source, dependencies }) =>
    dependencies.map(({ resolved }) => ({ from: part(source), to: part(resolved) })),
  );
  const lines = arrows
    .filter(({ from, to }) => from !== to && ![from, to].some((name) => EVERYWHERE.includes(name)))
    .map(({ from, to }) => `  ${from} --> ${to}`);
  return ["```mermaid", "flowchart TD", ...[...new Set(lines)].sort(), "```"].join("\n");
}

/**
 * The folder of src/ that a file is in, or the file where it is in none.
 * @param {string} path such as `src/store/view.ts`
 */
function part(path) {
  return path.split("/")[1] ?? path;
}
