import { COMMIT } from "../domain/base.ts";
import { BADGE_FIGURES } from "../domain/figures.ts";
import { CONCLUSIONS, FAIL_ON, LEVELS } from "../domain/report.ts";
import { count, date, figure, object } from "./parts.ts";
import { figures, intervals, ranges } from "./report-figures.ts";
import { reportInputs } from "./report-inputs.ts";
import { ruleReport } from "./report-rules.ts";
import { waitingList } from "./report-waiting.ts";

/** SHA-1, or SHA-256. */
const commit = { type: "string", pattern: COMMIT.source };
const sha256 = { type: "string", pattern: "^[0-9a-f]{64}$" };

/** JSON Schema of the report. */
export const reportSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "Vanity Check report",
  description: "What was judged, and the result.",
  ...object(
    {
      version: { const: 1 },
      tool: object({
        name: { const: "vanity-check" },
        version: { type: "string" },
        digest: {
          anyOf: [sha256, { type: "null" }],
          description: "Of the tool's bundle; null where it ran from its source.",
        },
      }),
      policy: object(
        {
          path: { type: "string" },
          digest: sha256,
          brand: { type: "string" },
          base: commit,
        },
        ["base"],
      ),
      change: object({ base: commit, files: count, hidden: count }, ["hidden"]),
      asked: {
        description: "What the run was asked, beside the policy.",
        ...object({
          asOf: {
            anyOf: [date, { type: "null" }],
            description: "The as-of day, where one was given.",
          },
          today: { ...date, description: "The day of the run, or the as-of day that was given." },
          failOn: { enum: FAIL_ON },
          changedOnly: { type: "boolean" },
          keyId: {
            type: ["string", "null"],
            description: "The id of the key under which accounts are pseudonyms.",
          },
        }),
      },
      asOf: date,
      timezone: { type: "string" },
      window: object({ from: date, to: date }),
      conclusion: { enum: CONCLUSIONS },
      counts: object(
        Object.fromEntries([...LEVELS, "waived", "passed", "unjudged"].map((name) => [name, count])),
      ),
      inputs: reportInputs,
      figures: object(
        {
          ...figures,
          intervals,
          ranges,
          options: { type: "object", additionalProperties: { type: "object" } },
          channels: { type: "object", additionalProperties: object(figures) },
        },
        ["ranges"],
      ),
      rules: { type: "array", items: ruleReport },
      waiting: waitingList,
      trend: {
        type: "array",
        maxItems: 52,
        items: object({
          from: date,
          to: date,
          contacts: { type: "array", items: figure, minItems: 7, maxItems: 7 },
          figures: object(figures),
        }),
      },
      badge: { enum: BADGE_FIGURES },
      filesRead: {
        description:
          "Every file that was read, except those of the base. `vanity-check verify` reads them again.",
        type: "array",
        items: object({ file: { type: "string" }, sha256 }),
      },
    },
    ["change", "filesRead"],
  ),
};
