export const id = 141;
export const ids = [141];
export const modules = {

/***/ 8141:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ProgressLine: () => (/* binding */ ProgressLine)
/* harmony export */ });
/* harmony import */ var _report_format_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3120);

/** What takes less is over before a line could be read, in milliseconds. */
const PATIENCE = 1000;
/** Time from one drawing to the next, in milliseconds. */
const PAUSE = 100;
const ERASE = "\r\u001b[K";
/** A line on a terminal that says how far a long run is, and is gone at its end. */
class ProgressLine {
    #out;
    #elapsed;
    #drawn = null;
    /** Which policy is read, and since when. */
    #nth = 0;
    #since = 0;
    /** @param elapsed milliseconds since the run began */
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
        // That all is read is always drawn, as what follows tells nothing.
        const isRead = progress.bytesRead === progress.bytes;
        if (now < PATIENCE || (!isRead && this.#drawn !== null && now - this.#drawn < PAUSE))
            return;
        this.#drawn = now;
        const policy = policies === 1 ? "" : `policy ${(0,_report_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(nth)} of ${(0,_report_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(policies)}: `;
        // A line that reaches the edge would be two, of which one stays. Some terminals say 0 where they do not know.
        this.#out.write(ERASE + `${policy}${wording(progress, now - this.#since)}`.slice(0, (this.#out.columns || 80) - 1));
    };
    erase() {
        if (this.#drawn !== null)
            this.#out.write(ERASE);
    }
}
function wording({ files, filesRead, bytes, bytesRead, activities }, time) {
    const read = `${(0,_report_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(filesRead)} of ${(0,_report_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(files, "file")}, ${(0,_report_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(activities, "activity", "activities")}`;
    if (bytesRead === bytes)
        return `${read}, judging`;
    // From the first few kilobytes nothing follows.
    return time < PATIENCE ? read : `${read}, ${timeLeft((time * (bytes - bytesRead)) / bytesRead)}`;
}
function timeLeft(milliseconds) {
    const seconds = Math.max(1, Math.round(milliseconds / 1000));
    const minutes = Math.floor(seconds / 60);
    return minutes === 0 ? `${seconds} s left` : `${(0,_report_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(minutes)} min ${seconds % 60} s left`;
}


/***/ }),

/***/ 3120:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ formatExact),
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   oD: () => (/* binding */ formatBeside)
/* harmony export */ });
/** How an unknown figure is written. */
const UNKNOWN = "–";
/** Past this many decimals a difference says more about floating point than about anybody's engagement. */
const MAX_DECIMALS = 6;
/** A number as people read it: thousands separated, at most one decimal. */
function formatNumber(value) {
    return value === null || Number.isNaN(value) ? UNKNOWN : decimals(value, Number.isInteger(value) ? 0 : 1);
}
/** A share as a percentage: whole, except where that would make nothing or everything of it. */
function formatShare(value) {
    if (value === null || Number.isNaN(value))
        return UNKNOWN;
    const percent = round(value * 100);
    let digits = 0;
    while (digits < MAX_DECIMALS && isMisleading(percent, digits))
        digits++;
    return `${decimals(percent, digits)}%`;
}
/** "1 error", "1,203 errors". */
function count(amount, noun, plural = `${noun}s`) {
    return `${formatNumber(amount)} ${amount === 1 ? noun : plural}`;
}
/** A limit as it was set, without the noise of binary fractions. */
function formatExact(value) {
    const text = decimals(round(value), MAX_DECIMALS);
    return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}
/**
 * A value with as many decimals as the limit has, and more where it takes them to stand on its own side of the
 * limit; both times `scale`.
 */
function formatBeside(value, limit, scale = 1) {
    const bound = formatExact(limit * scale);
    if (value === limit)
        return bound;
    const side = Math.sign(value - limit);
    const scaled = value * scale;
    const fewest = Math.max(bound.split(".")[1]?.length ?? 0, scale === 1 && !Number.isInteger(value) ? 1 : 0);
    for (let digits = fewest; digits <= MAX_DECIMALS; digits++) {
        const shown = Number(scaled.toFixed(digits));
        if (Math.sign(shown - round(limit * scale)) === side && !isMisleading(scaled, digits)) {
            return decimals(scaled, digits);
        }
    }
    return `just ${side > 0 ? "over" : "under"} ${bound}`;
}
function isMisleading(value, digits) {
    const shown = Number(value.toFixed(digits));
    return shown !== round(value) && (shown === 0 || shown === 100);
}
function round(value) {
    return Number(value.toFixed(MAX_DECIMALS));
}
function decimals(value, digits) {
    if (!Number.isFinite(value))
        return value > 0 ? "∞" : "-∞";
    const [whole = "", fraction] = value.toFixed(digits).split(".");
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
    return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}


/***/ })

};
