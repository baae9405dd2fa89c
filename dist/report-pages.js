import { d as uriPath } from "./escape.js";
// build/report/pages.js
/** Where the project and its documentation are. */
const HOME = "https://github.com/vanity-check/vanity-check";
/** The page of a rule. */
function rulePageUrl(id) {
	return `${HOME}/blob/main/docs/rules/${uriPath(id)}.md`;
}
/** The page about what the tool cannot see. */
const LIMITS_URL = `${HOME}/blob/main/docs/limits.md`;
export { LIMITS_URL as n, rulePageUrl as r, HOME as t };
