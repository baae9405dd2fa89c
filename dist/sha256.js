import { $ as diskFile } from "./check.js";
import { createHash } from "node:crypto";
// build/io/sha256.js
/** SHA-256 of a file's bytes as they lie on disk, in hexadecimal. By Node's own: a year of snapshots is tens of megabytes. */
async function sha256OfFile(path) {
	const hash = createHash("sha256");
	for await (const chunk of diskFile(path).read()) hash.update(chunk);
	return hash.digest("hex");
}
export { sha256OfFile };
