import { DOCS } from "../lib/home.ts";
import { uriPath } from "./escape.ts";

/** The page of a rule. */
export function rulePageUrl(id: string): string {
  return `${DOCS}/rules/${uriPath(id)}.md`;
}

/** The page about what the tool cannot see. */
export const LIMITS_URL = `${DOCS}/limits.md`;
