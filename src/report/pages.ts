import { uriPath } from "./escape.ts";

/** Where the project and its documentation are. */
export const HOME = "https://github.com/vanity-check/vanity-check";

/** The page of a rule. */
export function rulePageUrl(id: string): string {
  return `${HOME}/blob/main/docs/rules/${uriPath(id)}.md`;
}

/** The page about what the tool cannot see. */
export const LIMITS_URL = `${HOME}/blob/main/docs/limits.md`;
