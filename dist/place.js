import { d as uriPath } from "./escape.js";
// build/report/place.js
/** `file:line:column`, as terminals and editors make it a link. */
function place({ file, line, column }) {
	return `${file}:${line}:${column}`;
}
/** The address of a line at the judged commit; null where nobody said where the files can be looked at. */
function lineUrl(source, { file, line }) {
	if (source === null) return null;
	const { server, repository, commit } = source;
	return `${server}/${uriPath(repository)}/blob/${encodeURIComponent(commit)}/${uriPath(file)}#L${line}`;
}
export { place as n, lineUrl as t };
