import { defineConfig } from "vitest/config";

const SECOND = 1000;
const HOUR = 3600 * SECOND;

export default defineConfig(({ mode }) => ({
  // No word on the source maps that packages point to and do not ship.
  logLevel: "error",
  test: {
    setupFiles: ["__tests__/setup.ts"],
    // Modules are loaded once a worker, not once a test file, which takes two thirds off the short tests. So a test that
    // changes what others see, such as the environment, restores it.
    isolate: false,
    env: mode === "prove" ? { PROVE: "1" } : {},
    // No test is about time; the limit is there for one that hangs.
    testTimeout: mode === "prove" ? HOUR : 60 * SECOND,
    // A test that has come to its end without an assertion could not fail.
    expect: { requireAssertions: true },
    // An expected file that is missing is a failure; `npm run update-cases` writes it.
    update: "none",
    include: ["__tests__/**/*.test.ts"],
    reporters: ["default", ["json", { outputFile: "node_modules/.cache/test-results.json" }]],
    // These import JSON without the attribute that Node asks for.
    server: { deps: { inline: [/@actions\/(languageservice|workflow-parser|expressions)/] } },
  },
}));
