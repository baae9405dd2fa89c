import { Dn as isFile, Tn as findRoot, Vt as DEFAULT_POLICY } from "./run.js";
import { dirname, join, resolve } from "node:path";
// build/app/find-policy.js
/**
* The nearest policy of the usual name at or above a folder, up to the one that holds `.git`; where there is none, the
* path that it would have in the folder itself.
*/
function findPolicy(folder) {
	const root = findRoot(folder);
	for (let at = resolve(folder);; at = dirname(at)) {
		const path = join(at, DEFAULT_POLICY);
		if (isFile(path)) return path;
		if (at === root || dirname(at) === at) return join(folder, DEFAULT_POLICY);
	}
}
export { findPolicy as t };
