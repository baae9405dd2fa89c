import { a as require_required_node_crypto } from "./builtins.js";
import { Bt as diskFile } from "./check.js";
// build/io/sha256.js
var import_required_node_crypto = require_required_node_crypto();
async function sha256OfFile(path) {
	const hash = (0, import_required_node_crypto.createHash)("sha256");
	for await (const chunk of diskFile(path).read()) hash.update(chunk);
	return hash.digest("hex");
}
export { sha256OfFile };
