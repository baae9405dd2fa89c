import { defineConfig } from "vitest/config";

export default defineConfig({
  // No word on the source maps that packages point to and do not ship.
  logLevel: "error",
  test: {
    setupFiles: ["__tests__/setup.ts"],
    // No test is about time; the limit is there for one that hangs.
    testTimeout: 60_000,
    // A test that has come to its end without an assertion could not fail.
    expect: { requireAssertions: true },
    include: ["__tests__/**/*.test.ts"],
    reporters: ["default", ["json", { outputFile: "node_modules/.cache/test-results.json" }]],
    // These import JSON without the attribute that Node asks for.
    server: { deps: { inline: [/@actions\/(languageservice|workflow-parser|expressions)/] } },
  },
});
