export const id = 452;
export const ids = [452];
export const modules = {

/***/ 1452:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   badge: () => (/* binding */ badge),
/* harmony export */   badgeEndpoint: () => (/* binding */ badgeEndpoint)
/* harmony export */ });
/* harmony import */ var badge_maker__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8833);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1822);
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3120);



/** What is said of each figure; unknown where that is `–`. */
const FIGURES = {
    "outside-engagement": {
        label: "outside engagement",
        message: ({ figures }) => (0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)((0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .outsideShare */ .Lu)(figures)),
    },
    "employee-share": {
        label: "employee share",
        message: ({ figures }) => (0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(figures.employeeShare.all),
    },
    "outside-voices": {
        label: "outside voices",
        message: ({ figures }) => (0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(figures.outsideVoices),
    },
    "outside-days": {
        label: "days with outside contact",
        message: (report) => (report.figures.outsideDays === null ? _format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV : (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .daysText */ .D5)(report)),
    },
    "response-rate": {
        label: "answered within a day",
        message: ({ figures }) => (0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(figures.responseRate),
    },
};
/** The badge as an SVG image, as shields draws it. */
function badge(report) {
    return `${(0,badge_maker__WEBPACK_IMPORTED_MODULE_0__/* .makeBadge */ .O)(content(report))}\n`;
}
/** The badge as shields' endpoint reads it. */
function badgeEndpoint(report) {
    return `${JSON.stringify({ schemaVersion: 1, ...content(report) }, null, 2)}\n`;
}
/** Red where the policy is broken; green where it holds, all was judged and is shown, and the figure is known. */
function content(report) {
    const { conclusion, counts, change } = report;
    const { label, message } = FIGURES[report.badge];
    const text = message(report);
    const isDoubtful = text === _format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV || counts.error + counts.warning + counts.unjudged + (change?.hidden ?? 0) > 0;
    const color = conclusion === "fail" ? "red" : isDoubtful ? "orange" : "brightgreen";
    return { label, message: text === _format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV ? "unknown" : text, color };
}


/***/ }),

/***/ 1822:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ medianText),
/* harmony export */   D5: () => (/* binding */ daysText),
/* harmony export */   DI: () => (/* binding */ hoursText),
/* harmony export */   Lu: () => (/* binding */ outsideShare),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   bj: () => (/* binding */ planAlone),
/* harmony export */   cJ: () => (/* binding */ figureRows),
/* harmony export */   l7: () => (/* binding */ inputsText),
/* harmony export */   oM: () => (/* binding */ medianHours)
/* harmony export */ });
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(865);
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3120);


/** What is planned, where it is judged alone and nothing has happened yet; null beside snapshots. */
function planAlone({ inputs }) {
    return inputs.files === 0 ? inputs.plan : null;
}
/** The one sentence of the report: what is left of the engagement without the company's own people. */
function headline(report) {
    const plan = planAlone(report);
    if (plan !== null)
        return `A plan of ${activities(plan.activities)}, ${plan.from} to ${plan.to}, judged without snapshots.`;
    const { figures } = report;
    const { inside, outside, unknown } = figures;
    if (inside.all === null && outside.all === null) {
        return "How much of the engagement came from outside is unknown: the roster or the snapshots do not say who was who.";
    }
    const nameless = unknown.all ?? 0;
    const total = (inside.all ?? 0) + (outside.all ?? 0) + nameless;
    if (total === 0)
        return "There were no interactions at all.";
    const came = `Of ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(total, "interaction")}, ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(outside.all)} came from outside`;
    const share = outsideShare(figures);
    return `${came}${share === null ? "" : ` (${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(share)})`}${nameless === 0 ? "" : `; ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(nameless)} name nobody`}.`;
}
/** What part of all interactions came from outside; null where nobody knows, or there were none. */
function outsideShare({ inside, outside, unknown }) {
    const total = (inside.all ?? 0) + (outside.all ?? 0) + (unknown.all ?? 0);
    return outside.all === null || total === 0 ? null : outside.all / total;
}
/** The figures of the window, each with its name; what is unknown is said to be. */
function figureRows(report) {
    const { figures } = report;
    return [
        ["Employee share", shares(figures.employeeShare)],
        ["Outside voices", voices(figures)],
        ["Days with outside contact", daysText(report)],
        ["Outreach to outsiders", known((0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(figures.outreach))],
        ["Response rate", answered(figures.responseRate)],
        ["Median first answer", known(medianText(figures))],
        ["Posts", known((0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(figures.posts))],
        ["Promotional posts", known((0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(figures.promotionalShare))],
        ["Self-talk", known((0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(figures.selfTalk))],
    ];
}
/** "16 of 28"; unknown where nobody knows. */
function daysText({ figures, window }) {
    if (figures.outsideDays === null)
        return "unknown";
    const days = (0,_model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDay */ .Iq)(window.to) - (0,_model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDay */ .Iq)(window.from) + 1;
    return `${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(figures.outsideDays)} of ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(days)}`;
}
/** "24 files, 1,210 activities; 6 duplicates, 40 unattributed, 2 undated, 7 skipped; and a plan of 5 activities". */
function inputsText({ inputs }) {
    const plan = inputs.plan === null ? null : `a plan of ${activities(inputs.plan.activities)}`;
    if (inputs.files === 0)
        return plan === null ? "no snapshots" : `${plan}, and no snapshots`;
    const read = `${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(inputs.files, "file")}, ${activities(inputs.activities)}`;
    const left = [
        (0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(inputs.duplicates, "duplicate"),
        `${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(inputs.unattributed)} unattributed`,
        `${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(inputs.undated)} undated`,
        ...(inputs.skipped === 0 ? [] : [`${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(inputs.skipped)} skipped`]),
    ];
    return `${read}; ${left.join(", ")}${plan === null ? "" : `; and ${plan}`}`;
}
function activities(amount) {
    return (0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(amount, "activity", "activities");
}
function shares({ comment, like, all }) {
    const parts = [
        [comment, "of comments"],
        [like, "of likes"],
        [all, "of all"],
    ];
    const told = parts.filter(([share]) => share !== null).map(([share, of]) => `${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(share)} ${of}`);
    return told.length === 0 ? "unknown" : told.join(", ");
}
/** Rules may ask for less: for some types alone, or within another time. */
function answered(share) {
    return share === null ? "unknown" : `${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(share)} of all, likes too, within 24 hours`;
}
/** "5.3 hours", "3 minutes"; where most never had an answer there is no such time. */
function medianText(figures) {
    const hours = medianHours(figures);
    return hours === null ? _format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV : hoursText(hours);
}
/** Hours until half had their first answer, infinite where most had none; null where nobody knows. */
function medianHours({ medianResponseHours: hours, responseRate }) {
    return hours === null && responseRate !== null ? Number.POSITIVE_INFINITY : hours;
}
/** "5.3 hours", "3 minutes"; of what never ends that it does not. */
function hoursText(hours) {
    if (hours === Number.POSITIVE_INFINITY)
        return "most unanswered";
    return hours < 1 ? (0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(Math.round(hours * 60), "minute") : (0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(hours, "hour");
}
function voices({ outsideVoices, returningVoices }) {
    const all = known((0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(outsideVoices));
    return returningVoices === null ? all : `${all} (${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(returningVoices)} came back)`;
}
function known(text) {
    return text === _format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV ? "unknown" : text;
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
