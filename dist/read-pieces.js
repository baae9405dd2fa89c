import { n as readPiece, t as RowCollector } from "./reading.js";
import { closeSync, openSync, readSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
// build/app/read-pieces.js
const LINE_FEED = 10;
const { pieces, claims, settings } = workerData;
const collector = new RowCollector(settings);
const read = pieces.map(() => null);
/** Files of which a piece was not for this thread; nor will the others be. */
const others = /* @__PURE__ */ new Set();
let buffer = /* @__PURE__ */ new Uint8Array(0);
for (let i = pieces.length - 1; i >= 0; i--) {
	const piece = pieces[i];
	if (others.has(piece.path)) continue;
	if (Atomics.compareExchange(claims, i, 0, 1) !== 0) break;
	read[i] = readPiece(bytesOf(piece), piece.words, collector);
	if (read[i] === null) others.add(piece.path);
}
const { rows } = collector;
const arrays = [
	...[
		rows.type,
		rows.time,
		rows.day,
		rows.flags,
		rows.line,
		rows.channel,
		rows.actor,
		rows.handle,
		rows.target
	],
	...[
		rows.id,
		rows.object,
		rows.reply,
		rows.ids.hashes,
		rows.ids.places,
		rows.accounts.places
	],
	...[...rows.ids.chunks, ...rows.accounts.chunks]
];
parentPort?.postMessage({
	rows,
	pieces: read
}, arrays.map((array) => array.buffer));
/** A piece's bytes, and a line feed behind them where the last line lacks it; good until the next is read. */
function bytesOf({ path, from, to }) {
	if (buffer.length < to - from + 16) buffer = new Uint8Array(to - from + 16);
	const file = openSync(path, "r");
	try {
		let size = 0;
		while (size < to - from) {
			const more = readSync(file, buffer, size, to - from - size, from + size);
			if (more === 0) break;
			size += more;
		}
		if (buffer[size - 1] !== LINE_FEED) buffer[size++] = LINE_FEED;
		return buffer.subarray(0, size);
	} finally {
		closeSync(file);
	}
}
export {};
