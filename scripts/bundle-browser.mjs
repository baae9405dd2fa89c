import { join } from "node:path";
import { rolldown } from "rolldown";

/**
 * Bundles the engine for browsers, as one script that sets `vanityCheck` to what src/browser.ts exports.
 * @param {string} root the repository's folder
 * @returns {Promise<{ code: string, modules: string[] }>} with the absolute paths of its modules
 * @throws where it imports one of Node's modules, where an import cannot be found, or the bundler warns of anything else
 */
export async function bundleBrowser(root) {
  const bundler = await rolldown({
    cwd: root,
    input: join(root, "src/browser.ts"),
    platform: "browser",
    tsconfig: false,
    // Its other build brings what it needs of Node.
    resolve: { alias: { "csv-parse/sync": "csv-parse/browser/esm/sync" } },
    plugins: [withoutNode()],
    onLog(level, { message }) {
      if (level === "warn") throw new Error(message);
    },
  });
  const { output } = await bundler.generate({
    format: "iife",
    name: "vanityCheck",
    codeSplitting: false,
    minify: true,
  });
  const [chunk, ...more] = output;
  if (more.length > 0) throw new Error("the engine for browsers is more than one script");
  return { code: chunk.code, modules: chunk.moduleIds };
}

/**
 * Browsers have none of Node's modules, and the bundler would leave their imports as they are.
 * @returns {import("rolldown").Plugin}
 */
function withoutNode() {
  return {
    name: "without-node",
    resolveId: {
      filter: { id: /^node:/ },
      handler(id, importer) {
        throw new Error(`${importer} imports ${id}, which browsers do not have`);
      },
    },
  };
}
