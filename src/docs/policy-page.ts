import type { PolicyKey } from "../config/policy/key.ts";
import { policyKeys } from "../config/policy/keys/index.ts";
import type { JsonSchema } from "../domain/json-schema.ts";

/** The page of the policy's keys, in Markdown. */
export function policyPage(): string {
  const parts = policyKeys.flatMap(({ name, schema }) => {
    const entry = entrySchema(schema);
    return entry === null ? [] : ["", `## ${name}`, "", ...keysTable(entry.properties ?? {})];
  });
  return `${[
    "# The policy",
    "",
    "The keys of a policy, `engagement.policy.yml`. Only `version`, `brand` and one of `snapshots` and `plans` are required.",
    "An editor that reads [the schema](../policies/schema/policy.schema.json) completes and checks them.",
    "",
    "If a pull request changes the policy, [`loosened-policy`](rules/loosened-policy.md) says what the change lets pass",
    "that its base did not.",
    "",
    "| key | meaning | default | in a pull request |",
    "| --- | --- | --- | --- |",
    ...policyKeys.map(row),
    "",
    "A policy with all of them:",
    "",
    "```yaml",
    ...policyKeys.map(({ name, example }) => `${name}: ${example}`),
    "```",
    ...parts,
  ].join("\n")}\n`;
}

function row({ name, schema, loosens }: PolicyKey<unknown>): string {
  return `| \`${name}\` | ${meaning(schema)} | ${code(schema.default)} | ${comparison(loosens)} |`;
}

function comparison(loosens: PolicyKey<unknown>["loosens"]): string {
  switch (loosens.by) {
    case "never":
      return `not compared: ${loosens.because}`;
    case "up":
      return "a larger value is a loosening";
    case "either":
      return "any change is reported";
    case "comparison":
      return "compared part by part";
  }
}

/** The schema of a map with keys of its own, or of the maps that a list holds; null for any other value. */
function entrySchema(schema: JsonSchema): JsonSchema | null {
  const candidates = [schema, schema.items ?? {}, ...(schema.items?.anyOf ?? [])];
  return candidates.find(isDescribed) ?? null;
}

/** Whether a map's keys say what they mean; those of `hours` are days, and need not. */
function isDescribed({ properties }: JsonSchema): boolean {
  return properties !== undefined && Object.values(properties).every(({ description }) => description);
}

function keysTable(keys: Readonly<Record<string, JsonSchema>>): string[] {
  const rows = Object.entries(keys).map(([name, schema]) => `| \`${name}\` | ${meaning(schema)} |`);
  return ["| key | meaning |", "| --- | --- |", ...rows];
}

function meaning(schema: JsonSchema): string {
  const words = schema.enum?.every((word) => typeof word === "string") === true ? schema.enum : [];
  // A long list is looked up in the schema.
  const choices = words.length === 0 || words.length > 6 ? "" : ` One of ${words.map(code).join(", ")}.`;
  return `${schema.description ?? ""}${choices}`.replaceAll("|", "\\|");
}

function code(value: unknown): string {
  return value === undefined ? "" : `\`${value}\``;
}
