import { Bt as LIMITS, It as InputError } from "./reading.js";
import { n as connect, t as errorAdvice } from "./error-advice.js";
import { d as require_required_node_crypto } from "./builtins.js";
import { t as eventOf } from "./event.js";
// build/github/comment.js
var import_required_node_crypto = require_required_node_crypto();
/** GitHub takes so many characters; bytes are counted, which are never fewer. */
const MAX_BYTES = 65536;
/**
* What marks the comment of a workflow, unseen by readers.
* @param about hashed: a path may hold what ends an HTML comment
*/
function marker(about) {
	return `<!-- vanity-check ${(0, import_required_node_crypto.createHash)("sha256").update(about).digest("hex")} -->`;
}
/**
* Has the pull request say it in one comment: the oldest of ours with the statement's marker, else a new one. A run
* that passes makes no new comment, as there is nothing to act on; it does correct the one of an earlier run.
* @param earlier ours
*/
async function upsert(comments, earlier, { about, passes, text }) {
	const mark = `${marker(about)}\n`;
	const body = mark + text(MAX_BYTES - mark.length).trim();
	const held = earlier.find((comment) => plainEnds(comment.body).startsWith(mark));
	if (held === void 0) {
		if (!passes) await comments.create(body);
	} else if (plainEnds(held.body) !== plainEnds(body)) await comments.update(held.id, body);
}
/** GitHub may hand a body back with other line ends. */
function plainEnds(body) {
	return body.replace(/\r\n?/g, "\n").trim();
}
// build/github/issue-comments.js
const WHO = "query { viewer { login } }";
/** The comments of a pull request, through the API. */
function issueComments(client, { owner, repo, number }) {
	const { issues } = client.rest;
	return {
		async ours() {
			const login = (await client.graphql(WHO))?.viewer?.login;
			if (typeof login !== "string") throw new Error("the answer is not GitHub's");
			const ours = [];
			const first = {
				owner,
				repo,
				issue_number: number,
				per_page: 100
			};
			let pages = 0;
			for await (const { data } of client.paginate.iterator(issues.listComments, first)) {
				if (++pages > LIMITS.pages.most) throw new Error(`there are more than ${LIMITS.pages.most} pages of comments`);
				for (const { id, body, user } of data) if (user?.login === login) ours.push({
					id,
					body: body ?? ""
				});
			}
			return ours;
		},
		async create(body) {
			await issues.createComment({
				owner,
				repo,
				issue_number: number,
				body
			});
		},
		async update(id, body) {
			await issues.updateComment({
				owner,
				repo,
				comment_id: id,
				body
			});
		}
	};
}
// build/github/upsert-comment.js
const REFUSALS = {
	403: "give the job `permissions: pull-requests: write`; on a pull request from a fork GitHub lets no token write",
	404: "the token does not reach this pull request; use the workflow's own, `github.token`",
	422: "GitHub refuses the text of the comment; the job summary has it all"
};
/**
* Has the pull request that the run is for upsert what came of it, in one comment; an event of no pull
* request needs none.
* @returns what kept it from being said, and what to do about it; null where nothing did
*/
async function upsertComment(comment, { token, apiUrl, repository, event, payload }) {
	try {
		const { pullRequest } = eventOf(event, payload);
		if (pullRequest === null) return null;
		const [owner = "", repo = ""] = repository.split("/");
		const comments = issueComments(connect(token, apiUrl), {
			owner,
			repo,
			number: pullRequest
		});
		await upsert(comments, await comments.ours(), comment);
		return null;
	} catch (error) {
		return (error instanceof InputError ? error.message : errorAdvice(error, REFUSALS)).replaceAll(token, "***");
	}
}
export { upsertComment };
