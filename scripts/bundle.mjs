import { isBuiltin } from "node:module";
import { basename, join } from "node:path";
import { rolldown } from "rolldown";
import { globSync } from "tinyglobby";

/**
 * What makes one chunk, with all that it imports: what each check loads, whoever asks. A module is in the first that has it.
 * @type {Record<string, string[]>}
 */
const TOGETHER = {
  // What the second thread loads too, and nothing but that: the rest would take as long to load as it saves.
  reading: [
    "build/ingest/pipeline/read-piece.js",
    "build/store/row-collector.js",
    "build/text/plain-words.js",
  ],
  check: [
    "build/app/run.js",
    "build/app/find-policy.js",
    "build/app/outputs.js",
    "build/io/system-clock.js",
    "build/io/closed-pipe.js",
    "build/io/end-process.js",
    "build/cli/arguments.js",
    "build/cli/stdio.js",
    "build/domain/source.js",
    "build/report/view.js",
    "build/report/diagnostics.js",
    "build/report/renderers/text.js",
    "build/report/todo.js",
  ],
};

/** What stands before the name of a module of Node's that is taken by `require`. */
const REQUIRED = "required:";
/** What is loaded before all else, and makes a chunk of its own: Node's own modules, and what sets V8's flags. */
const LOADED_FIRST = /^required:|[\\/]build[\\/]app[\\/]v8\.js$/;

const SHEBANG = "#!/usr/bin/env node";

/**
 * Bundles the action, the command line and the library, with what they share in chunks of its own, so that nothing is in dist/ twice. The names of the
 * chunks come from their modules. The same modules give the same bytes on any machine.
 * @param {string} root the repository's folder; build/ in it holds the compiled modules
 * @param {string} folder where the bundle goes; emptied first
 * @returns {Promise<string[]>} the absolute paths of all modules in the bundle
 * @throws where an import cannot be found, or the bundler warns of anything else
 */
export async function bundle(root, folder) {
  const entries = {
    index: join(root, "build/action.js"),
    cli: join(root, "build/cli.js"),
    library: join(root, "build/index.js"),
    "read-pieces": join(root, "build/app/read-pieces.js"),
  };
  const ours = globSync("build/**/*.{js,cjs}", { cwd: root, absolute: true });
  const bundler = await rolldown({
    cwd: root,
    input: entries,
    platform: "node",
    // Without Node's own `process` and `buffer`, which yaml would load, and in modules, of which the unused are left out.
    resolve: { alias: { yaml: join(root, "node_modules/yaml/browser/index.js") } },
    plugins: [parsedJson(), withoutUnused(), requiredBuiltins()],
    onLog(level, { message }) {
      if (level === "warn") throw new Error(message);
    },
  });
  const { output } = await bundler.write({
    dir: folder,
    cleanDir: true,
    // V8 keeps ASCII in half the memory, and Node decodes it faster. Nobody reads comments in dist/, so they stay out.
    charset: "ascii",
    comments: { legal: true, annotation: true, jsdoc: false },
    // One without modules exports what a dynamic import asked for by name, from the chunk that holds it.
    chunkFileNames: ({ name, moduleIds, facadeModuleId }) => {
      if (name in TOGETHER || name === "builtins") return `${name}.js`;
      const last = moduleIds.at(-1);
      return `${last === undefined ? `${chunkName(facadeModuleId ?? "", ours)}-exports` : chunkName(last, ours)}.js`;
    },
    banner: ({ name }) => (name === "cli" ? SHEBANG : ""),
    codeSplitting: {
      groups: [
        { name: "builtins", test: LOADED_FIRST, priority: Object.keys(TOGETHER).length + 1 },
        ...Object.entries(TOGETHER).map(([chunk, starts], place, all) => ({
          ...loadedTogether(
            chunk,
            starts.map((start) => join(root, start)),
          ),
          priority: all.length - place,
        })),
      ],
    },
  });
  return output
    .flatMap((file) => (file.type === "chunk" ? file.moduleIds : []))
    .filter((id) => !id.startsWith(REQUIRED));
}

/**
 * Modules with all that they import, as one chunk: each chunk takes half a millisecond to load, and in the thirty that the
 * bundler would make of these, a run takes a tenth longer to start.
 * @param {string} chunk
 * @param {readonly string[]} starts
 */
function loadedTogether(chunk, starts) {
  /** @type {Set<string>} */
  const modules = new Set();
  return {
    debugName: chunk,
    /**
     * @param {string} module
     * @param {{ getModuleInfo: (id: string) => { importedIds: string[] } | null }} context
     */
    name(module, context) {
      if (modules.size === 0) for (const start of starts) visit(start, context);
      return modules.has(module) ? chunk : null;
    },
  };

  /**
   * @param {string} module
   * @param {{ getModuleInfo: (id: string) => { importedIds: string[] } | null }} context
   */
  function visit(module, context) {
    if (modules.has(module)) return;
    modules.add(module);
    for (const imported of context.getModuleInfo(module)?.importedIds ?? []) visit(imported, context);
  }
}

/** What stands in the bundle for modules of @actions/core, by their names. @type {Record<string, string>} */
const UNUSED = {
  "oidc-utils": "export class OidcClient {}",
  platform: "export {};",
  summary: "export const summary = null, markdownSummary = null;",
};

/**
 * Leaves out of @actions/core what the action does not use: to fetch tokens it would load an HTTP client, which takes a fifth of
 * a run on a small repository, to describe the machine what runs programs, and to write summaries the promises of `node:fs`.
 * @returns {import("rolldown").Plugin}
 */
function withoutUnused() {
  return {
    name: "without-unused",
    load: {
      filter: { id: /@actions[\\/]core[\\/]lib[\\/](?:oidc-utils|platform|summary)\.js$/ },
      handler: (id) => UNUSED[basename(id, ".js")],
    },
  };
}

/**
 * Takes Node's own modules by `require`. An import reads all that such a module exports, and so loads what lies behind its
 * getters: for `node:fs` alone the streams and the promises, a twentieth of a run on a small repository.
 * @returns {import("rolldown").Plugin}
 */
function requiredBuiltins() {
  return {
    name: "required-builtins",
    resolveId(name, _importer, { kind }) {
      // What makes `require` itself is imported.
      const isTaken = kind === "import-statement" && isBuiltin(name) && !/^(?:node:)?module$/.test(name);
      return isTaken ? REQUIRED + name : null;
    },
    load: {
      filter: { id: /^required:/ },
      handler: (id) => ({
        code: `module.exports = require(${JSON.stringify(id.slice(REQUIRED.length))});`,
        moduleType: "js",
      }),
    },
  };
}

/**
 * JSON as a string that is parsed when it is loaded: half the size of an object in source text, and faster.
 * @returns {import("rolldown").Plugin}
 */
function parsedJson() {
  return {
    name: "parsed-json",
    transform: {
      filter: { id: /\.json$/ },
      handler(text) {
        const compact = JSON.stringify(JSON.stringify(JSON.parse(text)));
        return { code: `module.exports = JSON.parse(${compact});`, moduleType: "js" };
      },
    },
  };
}

/**
 * A package's name, or as much of the end of a path of ours as no other module has: `text`, but `github-base`.
 * @param {string} module the last of a chunk's modules, which imports the others
 * @param {readonly string[]} ours the paths of all modules of ours
 */
function chunkName(module, ours) {
  const path = module.replaceAll("\\", "/");
  const [, name] = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  if (name !== undefined) return name.replace("@", "").replace("/", "-").replace(/\.js$/, "");
  const parts = path.replace(/\.c?js$/, "").split("/");
  const isUnique = (/** @type {string} */ tail) =>
    ours.filter((other) => other.replace(/\.c?js$/, "").endsWith(`/${tail}`)).length <= 1;
  const tails = parts.map((_, i) => parts.slice(-1 - i).join("/"));
  return (tails.find(isUnique) ?? "chunk").replaceAll("/", "-");
}
