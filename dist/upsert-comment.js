import { Ht as InputError, Kt as LIMITS } from "./reading.js";
import { n as connect, t as errorAdvice } from "./error-advice.js";
import { a as require_required_node_crypto } from "./builtins.js";
import { t as eventOf } from "./event.js";
// build/github/comment.js
var import_required_node_crypto = require_required_node_crypto();
const MAX_BYTES = 65536;
function marker(about) {
	return `<!-- vanity-check ${(0, import_required_node_crypto.createHash)("sha256").update(about).digest("hex")} -->`;
}
async function upsert(comments, earlier, { about, passes, text }) {
	const mark = `${marker(about)}\n`;
	const body = mark + text(MAX_BYTES - mark.length).trim();
	const held = earlier.find((comment) => plainEnds(comment.body).startsWith(mark));
	if (held === void 0) {
		if (!passes) await comments.create(body);
	} else if (plainEnds(held.body) !== plainEnds(body)) await comments.update(held.id, body);
}
function plainEnds(body) {
	return body.replace(/\r\n?/g, "\n").trim();
}
// build/github/issue-comments.js
const WHO = "query { viewer { login } }";
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
