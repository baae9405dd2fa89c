import { Wt as inputError } from "./reading.js";
import { t as eventOf } from "./event.js";
import { i as shortName, n as gitBase, r as MissingHistory, t as baseOfCheckout } from "./git.js";
// build/app/event-base.js
const TOKEN = "`token`, that of `github.token`";
async function eventBase(root, folder, workflow) {
	const { named, event, payload } = workflow;
	const isPullRequest = event.startsWith("pull_request");
	const ref = refOf(named, named === "" || isPullRequest && payload !== "" ? eventOf(event, payload) : null);
	if (ref === null) return null;
	const base = await read(root, folder, ref, workflow);
	if (isPullRequest && base.commit === base.head) throw inputError(`the commit that is checked out holds nothing that "${shortName(ref)}" lacks, so no change of the pull request would be judged; check out the pull request, and name the branch that it is meant for`);
	return base;
}
function refOf(named, change) {
	const base = change?.base ?? null;
	if (named === "" || base === null) return named || base;
	return [
		base,
		base.replace("refs/remotes/", ""),
		base.replace("refs/remotes/origin/", "")
	].includes(named) ? base : named;
}
async function read(root, folder, ref, workflow) {
	try {
		return await gitBase(root, ref, folder);
	} catch (error) {
		if (!(error instanceof MissingHistory)) throw error;
		if (workflow.token === "") throw inputError(`${error.message}; or give the action a ${TOKEN}, to ask GitHub for it`);
		const { githubBase } = await import("./github-base.js");
		const { pullRequest } = eventOf(workflow.event, workflow.payload);
		return baseOfCheckout(root, folder, (head) => githubBase({
			...workflow,
			pullRequest
		}, ref, head));
	}
}
export { eventBase };
