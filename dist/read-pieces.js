import { g as require_required_node_fs, h as require_required_node_worker_threads } from "./builtins.js";
import { n as PieceReader, t as RowCollector } from "./reading.js";
// build/app/read-pieces.js
var import_required_node_fs = require_required_node_fs();
var import_required_node_worker_threads = require_required_node_worker_threads();
const LINE_FEED = 10;
const { pieces, claims, settings, digests } = import_required_node_worker_threads.workerData;
const collector = new RowCollector(settings);
collector.expect(pieces.reduce((sum, { from, to }) => sum + to - from, 0));
const read = pieces.map(() => null);
const readers = /* @__PURE__ */ new Map();
const buffer = new Uint8Array(Math.max(0, ...pieces.map(({ from, to }) => to - from)) + 32);
for (let i = pieces.length - 1; i >= 0; i--) {
	const piece = pieces[i];
	const { path, reading } = piece;
	const reader = readers.has(path) ? readers.get(path) : new PieceReader(reading, collector);
	if (!reader) continue;
	if (Atomics.compareExchange(claims, i, 0, 1) !== 0) break;
	read[i] = reader.read(bytesOf(piece));
	readers.set(path, read[i] === null ? null : reader);
}
const { rows } = collector;
import_required_node_worker_threads.parentPort?.postMessage({
	rows,
	pieces: read
}, buffersOf(rows));
if (digests) {
	const { createHash } = await import("node:crypto");
	const paths = new Set(pieces.map(({ path }) => path));
	import_required_node_worker_threads.parentPort?.postMessage(new Map(Array.from(paths, (path) => [path, sha256Of(path, createHash("sha256"))])));
}
function buffersOf({ ids, accounts, handle, target, reply, ...columns }) {
	return [
		columns,
		handle,
		target,
		reply,
		ids,
		accounts
	].flatMap((part) => Object.values(part).flat()).filter((part) => ArrayBuffer.isView(part)).map(({ buffer }) => buffer);
}
function sha256Of(path, hash) {
	const file = (0, import_required_node_fs.openSync)(path, "r");
	try {
		for (let size = (0, import_required_node_fs.readSync)(file, buffer); size > 0; size = (0, import_required_node_fs.readSync)(file, buffer)) hash.update(buffer.subarray(0, size));
		return hash.digest("hex");
	} finally {
		(0, import_required_node_fs.closeSync)(file);
	}
}
function bytesOf({ path, from, to }) {
	const file = (0, import_required_node_fs.openSync)(path, "r");
	try {
		let size = 0;
		while (size < to - from) {
			const more = (0, import_required_node_fs.readSync)(file, buffer, size, to - from - size, from + size);
			if (more === 0) break;
			size += more;
		}
		if (buffer[size - 1] !== LINE_FEED) buffer[size++] = LINE_FEED;
		return buffer.subarray(0, size);
	} finally {
		(0, import_required_node_fs.closeSync)(file);
	}
}
export {};
