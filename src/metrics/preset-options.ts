import type { RuleOptions } from "../domain/policy.ts";

/** An entry that informs and fails nothing: a warning beyond its limit, a notice where the export cannot tell. */
export function informing(options: RuleOptions): RuleOptions {
  return { ...options, level: "warning", unjudged: "notice" };
}

/** An entry that says nothing louder than a notice where the export cannot tell: many cannot. */
export function ifExported(options: RuleOptions): RuleOptions {
  return { ...options, unjudged: "notice" };
}
