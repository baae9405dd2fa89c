import { Vn as formatNumber, zn as count } from "./check.js";
// build/cli/progress-line.js
const PATIENCE = 1e3;
const PAUSE = 100;
const ERASE = "\r\x1B[K";
var ProgressLine = class {
	#out;
	#elapsed;
	#drawn = null;
	#nth = 0;
	#since = 0;
	constructor(out, elapsed) {
		this.#out = out;
		this.#elapsed = elapsed;
	}
	show = (progress, nth, policies) => {
		const now = this.#elapsed();
		if (nth !== this.#nth) {
			this.#nth = nth;
			this.#since = now;
		}
		const isRead = progress.bytesRead === progress.bytes;
		if (now < PATIENCE || !isRead && this.#drawn !== null && now - this.#drawn < PAUSE) return;
		this.#drawn = now;
		const policy = policies === 1 ? "" : `policy ${formatNumber(nth)} of ${formatNumber(policies)}: `;
		this.#out.write(ERASE + `${policy}${wording(progress, now - this.#since)}`.slice(0, (this.#out.columns || 80) - 1));
	};
	erase() {
		if (this.#drawn !== null) this.#out.write(ERASE);
	}
};
function wording({ files, filesRead, bytes, bytesRead, activities }, time) {
	const read = `${formatNumber(filesRead)} of ${count(files, "file")}, ${count(activities, "activity", "activities")}`;
	if (bytesRead === bytes) return `${read}, judging`;
	return time < PATIENCE ? read : `${read}, ${timeLeft(time * (bytes - bytesRead) / bytesRead)}`;
}
function timeLeft(milliseconds) {
	const seconds = Math.max(1, Math.round(milliseconds / 1e3));
	const minutes = Math.floor(seconds / 60);
	return minutes === 0 ? `${seconds} s left` : `${formatNumber(minutes)} min ${seconds % 60} s left`;
}
export { ProgressLine };
