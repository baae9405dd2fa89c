import { defineConfig } from "vitest/config";

const SECOND = 1000;
const HOUR = 3600 * SECOND;

export default defineConfig(({ mode }) => ({
  // No word on the source maps that packages point to and do not ship.
  logLevel: "error",
  plugins: [
    {
      // Vitest adds the condition `development`, under which some packages offer TypeScript; Node runs none of a package.
      name: "packages-as-published",
      configResolved: ({ ssr }) => {
        ssr.resolve = { ...ssr.resolve, conditions: ["node"] };
      },
    },
  ],
  test: {
    globalSetup: ["__tests__/temporary-folder.ts"],
    setupFiles: ["__tests__/setup.ts"],
    // Modules are loaded once a worker, not once a test file, which takes two thirds off the short tests. So a test that
    // changes what others see, such as the environment, restores it.
    isolate: false,
    // Vitest leaves a core to itself, which has next to nothing to do here; on two cores that is half of them.
    maxWorkers: "100%",
    env: mode === "prove" ? { PROVE: "1" } : {},
    // No test is about time; the limit is there for one that hangs.
    testTimeout: mode === "prove" ? HOUR : 60 * SECOND,
    // A test that has come to its end without an assertion could not fail.
    expect: { requireAssertions: true },
    // An expected file that is missing is a failure; `npm run update-cases` writes it.
    update: "none",
    include: ["__tests__/**/*.test.ts"],
    reporters: ["default", ["json", { outputFile: "node_modules/.cache/test-results.json" }]],
    // Node 24 runs our TypeScript as it is. Vitest's own module runner turns each use of an import into a look-up, which
    // costs the engine a fifth of its speed.
    experimental: { viteModuleRunner: false, nodeLoader: false },
  },
}));
