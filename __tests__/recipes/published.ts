import type { JsonSchema } from "../../src/domain/json-schema.ts";

/*
 * What GitLab and pre-commit document of their files, as schemas. Neither publishes one on npm, so they are written from the
 * pages below, as of 26 November 2026.
 */

const text: JsonSchema = { type: "string", minLength: 1 };
const line: JsonSchema = { type: "integer", minimum: 1 };
const texts: JsonSchema = { type: "array", items: text };
const flag: JsonSchema = { type: "boolean" };

/**
 * A report of GitLab's Code Quality: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format. GitLab
 * ignores whatever else is in it, so nothing else belongs there.
 */
export const codeQuality: JsonSchema = {
  type: "array",
  items: {
    type: "object",
    required: ["description", "check_name", "fingerprint", "location", "severity"],
    additionalProperties: false,
    properties: {
      description: text,
      check_name: text,
      fingerprint: text,
      severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
      location: {
        type: "object",
        required: ["path", "lines"],
        additionalProperties: false,
        properties: {
          // Relative to the repository, and not begun with "./".
          path: { type: "string", pattern: "^(?!\\.?/)[^\\\\]+$" },
          lines: {
            type: "object",
            required: ["begin"],
            additionalProperties: false,
            properties: { begin: line },
          },
        },
      },
    },
  },
};

/** The hooks of a repository for pre-commit: https://pre-commit.com/#new-hooks. */
export const preCommitHooks: JsonSchema = {
  type: "array",
  minItems: 1,
  items: {
    type: "object",
    required: ["id", "name", "entry", "language"],
    additionalProperties: false,
    properties: {
      ...Object.fromEntries(
        ["id", "name", "entry", "description", "files", "exclude"].map((key) => [key, text]),
      ),
      ...Object.fromEntries(["language_version", "minimum_pre_commit_version"].map((key) => [key, text])),
      ...Object.fromEntries(["types", "types_or", "exclude_types", "args"].map((key) => [key, texts])),
      ...Object.fromEntries(
        ["always_run", "fail_fast", "verbose", "pass_filenames", "require_serial"].map((key) => [key, flag]),
      ),
      language: {
        enum: [
          ...[
            "conda",
            "coursier",
            "dart",
            "docker",
            "docker_image",
            "dotnet",
            "fail",
            "golang",
            "haskell",
            "julia",
          ],
          ...["lua", "node", "perl", "pygrep", "python", "r", "ruby", "rust", "script", "swift", "system"],
        ],
      },
      stages: {
        type: "array",
        items: {
          enum: [
            ...["pre-commit", "pre-merge-commit", "pre-push", "prepare-commit-msg", "commit-msg"],
            ...["post-checkout", "post-commit", "post-merge", "post-rewrite", "pre-rebase", "manual"],
          ],
        },
      },
    },
  },
};

/** What a repository's own configuration says of the hooks that it uses: https://pre-commit.com/#pre-commit-configyaml---hooks. */
export const preCommitConfig: JsonSchema = {
  type: "object",
  required: ["repos"],
  properties: {
    repos: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["repo", "rev", "hooks"],
        additionalProperties: false,
        properties: {
          repo: text,
          rev: text,
          hooks: {
            type: "array",
            minItems: 1,
            items: {
              type: "object",
              required: ["id"],
              additionalProperties: false,
              properties: { id: text, args: texts, verbose: flag },
            },
          },
        },
      },
    },
  },
};
