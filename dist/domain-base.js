// build/domain/base.js
const COMMIT = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
function touches({ files, links = /* @__PURE__ */ new Map() }) {
	const touched = new Set(files.map(({ path }) => path));
	const isTouched = (name, depth) => {
		if (withFolders(name).some((path) => touched.has(path))) return true;
		return depth < MAX_LINKS && throughLink(name).some((target) => isTouched(target, depth + 1));
	};
	const throughLink = (name) => withFolders(name).flatMap((path) => {
		const target = links.get(path);
		return target === void 0 ? [] : [target + name.slice(path.length)];
	});
	const answers = /* @__PURE__ */ new Map();
	return (name) => {
		const is = answers.get(name) ?? isTouched(name, 0);
		answers.set(name, is);
		return is;
	};
}
const MAX_LINKS = 20;
function withFolders(path) {
	const parts = path.split("/");
	return parts.map((_, i) => parts.slice(0, i + 1).join("/"));
}
export { touches as n, COMMIT as t };
