import { t as COMMIT } from "./domain-base.js";
import { Wt as inputError } from "./reading.js";
// build/github/event.js
const ORIGIN = "refs/remotes/origin/";
const NO_CHANGE = {
	pullRequest: null,
	base: null
};
const NO_COMMIT = /^0+$/;
const READERS = {
	pull_request: ofPullRequest,
	pull_request_target: ofPullRequest,
	push: (payload) => {
		const before = commit(payload, "before");
		return {
			pullRequest: null,
			base: NO_COMMIT.test(before) ? null : before
		};
	},
	merge_group: (payload) => ({
		pullRequest: null,
		base: commit(part(payload, "merge_group"), "base_sha")
	})
};
function eventOf(name, text) {
	if (!Object.hasOwn(READERS, name)) return NO_CHANGE;
	return READERS[name]?.(parsed(text)) ?? NO_CHANGE;
}
function ofPullRequest(payload) {
	const pullRequest = part(payload, "pull_request");
	const { number } = pullRequest;
	if (!Number.isSafeInteger(number) || Number(number) < 1) throw missing("number");
	const { ref } = part(pullRequest, "base");
	if (typeof ref !== "string" || ref === "") throw missing("ref");
	return {
		pullRequest: Number(number),
		base: `${ORIGIN}${ref}`
	};
}
function parsed(text) {
	try {
		return part({ event: JSON.parse(text) }, "event");
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		throw inputError("the file at GITHUB_EVENT_PATH is not JSON; run this in a workflow, or without a token");
	}
}
function part(payload, key) {
	const value = payload[key];
	if (typeof value !== "object" || value === null) throw missing(key);
	return value;
}
function commit(payload, key) {
	const value = payload[key];
	if (typeof value !== "string" || !COMMIT.test(value)) throw missing(key);
	return value;
}
function missing(key) {
	return inputError(`the file at GITHUB_EVENT_PATH has no valid \`${key}\`; is it that of GITHUB_EVENT_NAME?`);
}
export { eventOf as t };
