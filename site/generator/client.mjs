import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { rolldown } from "rolldown";
import { bundleBrowser } from "../../scripts/bundle-browser.mjs";
import { licences } from "../../scripts/licences.mjs";

/** How the page asks the engine: a function's name and arguments in, what it returns out. */
const WORKER = `onmessage = async ({ data: { id, name, given } }) => {
  try {
    postMessage({ id, came: await vanityCheck[name](...given) });
  } catch (error) {
    postMessage({ id, fault: String(error) });
  }
};`;

/**
 * Bundles what runs in the browser, the engine and the example with it, so that the page asks for nothing once it is there.
 * @param {string} root the repository's folder
 * @param {string} folder where the scripts go
 */
export async function buildClient(root, folder) {
  const engine = await bundleBrowser(root);
  const read = (/** @type {string} */ path) => readFileSync(join(root, path), "utf8");
  const given = {
    "virtual:engine": `${engine.code}\n${WORKER}`,
    "virtual:example": exampleIn(join(root, "examples/acme")),
    "virtual:schemas": {
      policy: JSON.parse(read("policies/schema/policy.schema.json")),
      roster: JSON.parse(read("policies/schema/roster.schema.json")),
    },
  };
  const bundler = await rolldown({
    cwd: join(root, "site"),
    input: { playground: "client/playground/main.ts", site: "client/site.ts" },
    platform: "browser",
    external: [/search-index\.js$/],
    plugins: [virtual(given)],
    onLog(level, { message }) {
      if (level === "warn") throw new Error(message);
    },
  });
  const { output } = await bundler.write({ dir: folder, minify: true, chunkFileNames: "[name].js" });
  const modules = output.flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
  mkdirSync(folder, { recursive: true });
  const packages = [...modules, ...engine.modules].filter((path) => !path.startsWith("virtual:"));
  writeFileSync(join(folder, "licences.txt"), licences(packages));
}

/**
 * The files of the example by their names in its folder, as text.
 * @param {string} folder
 */
function exampleIn(folder) {
  const paths = globSync("**/*.{yml,ndjson,json,csv}", { cwd: folder }).sort();
  const hidden = (/** @type {string} */ path) => path.startsWith(".");
  const files = paths.filter((path) => !hidden(path)).map((path) => join(folder, path));
  return Object.fromEntries(
    files.map((path) => [relative(folder, path).replaceAll("\\", "/"), readFileSync(path, "utf8")]),
  );
}

/**
 * Modules that are data.
 * @param {Record<string, unknown>} given
 * @returns {import("rolldown").Plugin}
 */
function virtual(given) {
  return {
    name: "virtual",
    resolveId: { filter: { id: /^virtual:/ }, handler: (id) => (id in given ? id : null) },
    load: {
      filter: { id: /^virtual:/ },
      handler: (id) => `export default JSON.parse(${JSON.stringify(JSON.stringify(given[id]))});`,
    },
  };
}
