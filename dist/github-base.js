import { Kt as LIMITS, Wt as inputError } from "./reading.js";
import { n as connect, t as errorAdvice } from "./error-advice.js";
// build/github/base.js
const MAX_COMPARED = 300;
const MAX_LISTED = 3e3;
const REFUSALS = {
	403: "give the job `permissions: contents: read`, and `pull-requests: read` for a large pull request",
	404: "check the name of the base; the token must be one that reads this repository, such as `github.token`"
};
const FETCH = "fetch the whole history, with `fetch-depth: 0` for actions/checkout";
async function githubBase(origin, ref, head) {
	const [owner = "", repo = ""] = origin.repository.split("/");
	const repository = {
		owner,
		repo
	};
	const client = connect(origin.token, origin.apiUrl);
	const asked = async (what, request) => {
		try {
			return await request();
		} catch (error) {
			const trouble = errorAdvice(error, REFUSALS).replaceAll(origin.token, "***");
			throw inputError(`GitHub doesn't say ${what}: ${trouble}; or ${FETCH}`);
		}
	};
	const name = ref.replace(/^(refs\/remotes\/)?origin\//, "");
	const basehead = `${name}...${head}`;
	const { data } = await asked(`how "${name}" and the change differ`, () => client.rest.repos.compareCommitsWithBasehead({
		...repository,
		basehead,
		per_page: 1
	}));
	const { files: compared = [] } = data;
	const { pullRequest } = origin;
	const listed = compared.length < MAX_COMPARED || pullRequest === null ? compared : await asked("the files of the pull request", () => filesOf(client, repository, pullRequest));
	const limit = listed === compared ? MAX_COMPARED : MAX_LISTED;
	if (listed.length >= limit) throw inputError(`the change touches ${limit} files or more, and GitHub tells no more of them; ${FETCH}`);
	const commit = data.merge_base_commit.sha;
	const contents = /* @__PURE__ */ new Map();
	return {
		commit,
		files: listed.map(changed),
		read(path) {
			const content = contents.get(path) ?? asked(path, () => contentOf(client, repository, path, commit));
			contents.set(path, content);
			return content;
		}
	};
}
function filesOf(client, repository, pullRequest) {
	const first = {
		...repository,
		pull_number: pullRequest,
		per_page: 100
	};
	let pages = 0;
	return client.paginate(client.rest.pulls.listFiles, first, ({ data }, done) => {
		if (++pages >= LIMITS.pages.most) done();
		return data;
	});
}
const STATUS = {
	added: "added",
	copied: "added",
	removed: "removed"
};
function changed(file) {
	const { filename: path, status, previous_filename: previous } = file;
	if (status === "renamed" && previous !== void 0) return {
		path,
		status,
		previous
	};
	return {
		path,
		status: STATUS[status] ?? "modified"
	};
}
async function contentOf(client, repository, path, ref) {
	try {
		const { data } = await client.rest.repos.getContent({
			...repository,
			path,
			ref
		});
		if (Array.isArray(data) || data.type !== "file" || !("content" in data)) return null;
		if (data.encoding === "base64") return Buffer.from(data.content, "base64");
		const blob = await client.rest.git.getBlob({
			...repository,
			file_sha: data.sha
		});
		return Buffer.from(blob.data.content, "base64");
	} catch (error) {
		if (error.status === 404) return null;
		throw error;
	}
}
export { githubBase };
