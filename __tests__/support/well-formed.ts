import Ajv from "ajv";
import addFormats from "ajv-formats";
import { optionsSchema } from "../../src/config/policy/base-schema.ts";
import type { Activity } from "../../src/domain/activity.ts";
import type { RuleEntry, RuleOptions } from "../../src/domain/policy.ts";
import type { Level } from "../../src/domain/report.ts";
import type { Rule } from "../../src/evaluate/rule.ts";
import { fillOptions, optionsOf } from "../../src/metrics/options.ts";
import { ruleById } from "../../src/rules/index.ts";
import { activitySchema } from "../../src/schema/activity.ts";

// By the schemas themselves, so that a new rule needs no build before it is tested.
const ajv = new Ajv.default({ strict: false });
addFormats.default(ajv, ["date", "date-time"]);
const isActivity = ajv.compile(activitySchema);

/** The record, if a reader would let it through: a test's typing error must not look like a missing row. */
export function wellFormed(record: object): Activity {
  if (isActivity(record)) return record as unknown as Activity;
  throw new Error(`${JSON.stringify(record)} is no record: ${ajv.errorsText(isActivity.errors)}`);
}

/** A policy's entry for a rule, checked by its schema and with every default filled in, as a policy yields it. */
export function entryOf(id: string, options: RuleOptions = {}): RuleEntry {
  const rule = ruleById(id);
  if (rule === undefined) throw new Error(`there is no rule "${id}"; is it in src/rules/index.ts?`);
  const complaint = optionComplaint(rule, options);
  if (complaint !== null) throw new Error(`${id}: ${complaint}`);
  return {
    rule: id,
    level: (options["level"] ?? rule.fixedLevel ?? "error") as Level,
    unjudged: (options["unjudged"] ?? options["level"] ?? rule.fixedLevel ?? "error") as Level,
    options: fillOptions(optionsOf(rule), options),
    location: { file: "engagement.policy.yml", line: 10, column: 3 },
    names: (option) => Object.hasOwn(options, option),
    locate: () => ({ file: "engagement.policy.yml", line: 10, column: 3 }),
  };
}

/** What the schema has against a rule's options, null for nothing. */
export function optionComplaint(rule: Rule, options: RuleOptions): string | null {
  const isValid = ajv.getSchema(rule.id) ?? ajv.addSchema(optionsSchema(rule), rule.id).getSchema(rule.id);
  return isValid?.(options) === true ? null : ajv.errorsText(isValid?.errors);
}
