import { gn as parseGlob } from "./run.js";
// build/text/match-name.js
/**
* @param folder the folder that the pattern is relative to, relative to the root
* @throws Error where the pattern is no glob
*/
function nameMatcher(pattern, folder) {
	const literal = folder.replace(/[\\*?[\]{}()!+@|]/g, "\\$&");
	const patterns = parseGlob(joined(literal, pattern));
	const some = (name, isEnough) => {
		const parts = name.split("/");
		return patterns.some((segments) => left(segments, parts).some(isEnough));
	};
	return {
		matches: (name) => some(name, (rest) => rest === 0),
		reachesInto: (name) => some(name, (rest) => rest > 0)
	};
}
/** How many segments may be left once all parts are matched: each possible number once. */
function left(segments, parts) {
	let at = /* @__PURE__ */ new Set([0]);
	for (const part of parts) {
		const next = /* @__PURE__ */ new Set();
		for (const i of withoutFolders(segments, at)) {
			const segment = segments[i];
			if (segment === "**" && !part.startsWith(".")) next.add(i);
			else if (segment !== "**" && segment?.matches(part) === true) next.add(i + 1);
		}
		at = next;
	}
	return [...at].map((i) => segments.length - i).flatMap((rest) => rest > 0 && segments.at(-1) === "**" && rest === 1 ? [0, 1] : [rest]);
}
/** The places in a pattern with those behind each `**`, which may stand for no folder. */
function withoutFolders(segments, at) {
	const all = new Set(at);
	for (const i of all) if (segments[i] === "**") all.add(i + 1);
	return all;
}
/** A relative path below a folder, without `.` and `..` parts. */
function joined(folder, path) {
	const parts = [];
	for (const part of `${folder}/${path}`.split("/")) if (part === "..") parts.pop();
	else if (part !== "" && part !== ".") parts.push(part);
	return parts.join("/");
}
export { nameMatcher as t };
