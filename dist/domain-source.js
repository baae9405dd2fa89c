// build/domain/source.js
/** The source that a workflow's environment names; null where it names none. */
function sourceOf(environment) {
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = environment;
	if (!server || !repository || !commit || !/^https?:\/\/[\w.:-]+$/.test(server)) return null;
	return {
		server,
		repository,
		commit
	};
}
export { sourceOf as t };
