export const id = 178;
export const ids = [178];
export const modules = {

/***/ 6526:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ arrow)
/* harmony export */ });
/** Which way a value has gone; level where nobody sees a difference. */
function arrow(was, is) {
    if (was[0] === is[0] || was[1] === is[1])
        return "→";
    return is[0] > was[0] ? "↑" : "↓";
}


/***/ }),

/***/ 8177:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ figureRowsWithWeek),
/* harmony export */   c: () => (/* binding */ figureRows)
/* harmony export */ });
/* harmony import */ var _lib_format_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6483);
/* harmony import */ var _arrow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6526);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1822);



const FIGURES = [
    {
        name: "Employee share",
        text: ({ figures }) => shares(figures.employeeShare),
        ofWeek: ({ employeeShare }) => employeeShare.comment,
        format: _lib_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1,
        whole: " of comments",
    },
    {
        name: "Outside voices",
        text: ({ figures }) => voices(figures),
        ofWeek: ({ outsideVoices }) => outsideVoices,
        format: _lib_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV,
    },
    {
        name: "Days with outside contact",
        text: _figures_js__WEBPACK_IMPORTED_MODULE_1__/* .daysText */ .D5,
        ofWeek: ({ outsideDays }) => outsideDays,
        format: _lib_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV,
    },
    {
        name: "Outreach to outsiders",
        text: ({ figures }) => known((0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(figures.outreach)),
        ofWeek: ({ outreach }) => outreach,
        format: _lib_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV,
    },
    {
        name: "Response rate",
        text: ({ figures }) => answered(figures.responseRate),
        ofWeek: ({ responseRate }) => responseRate,
        format: _lib_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1,
    },
    {
        name: "Median first answer",
        text: ({ figures }) => known((0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .medianText */ .A5)(figures)),
        ofWeek: _figures_js__WEBPACK_IMPORTED_MODULE_1__/* .medianHours */ .oM,
        format: _figures_js__WEBPACK_IMPORTED_MODULE_1__/* .hoursText */ .DI,
    },
    {
        name: "Posts",
        text: ({ figures }) => known((0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(figures.posts)),
        ofWeek: ({ posts }) => posts,
        format: _lib_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV,
    },
    {
        name: "Promotional posts",
        text: ({ figures }) => known((0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(figures.promotionalShare)),
        ofWeek: ({ promotionalShare }) => promotionalShare,
        format: _lib_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1,
    },
    {
        name: "Self-talk",
        text: ({ figures }) => known((0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(figures.selfTalk)),
        ofWeek: ({ selfTalk }) => selfTalk,
        format: _lib_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1,
    },
];
/** The figures of the window, each with its name. */
function figureRows(report) {
    return FIGURES.map(({ name, text }) => [name, text(report)]);
}
/** The same, each with its last week, an arrow from the week before, and that: "↑ 22% of comments, was 15%". */
function figureRowsWithWeek(report) {
    return FIGURES.map((figure) => [figure.name, figure.text(report), lastWeek(figure, report.trend)]);
}
/** Empty where one of the two weeks is missing or unknown. */
function lastWeek({ ofWeek, format, whole = "" }, trend) {
    const [was, is] = trend.slice(-2).map(({ figures }) => ofWeek(figures));
    if (was == null || is == null)
        return "";
    return `${(0,_arrow_js__WEBPACK_IMPORTED_MODULE_2__/* .arrow */ .U)([was, format(was)], [is, format(is)])} ${format(is)}${whole}, was ${format(was)}`;
}
function shares({ comment, like, all }) {
    const parts = [
        [comment, "of comments"],
        [like, "of likes"],
        [all, "of all"],
    ];
    const told = parts.filter(([share]) => share !== null).map(([share, of]) => `${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(share)} ${of}`);
    return told.length === 0 ? "unknown" : told.join(", ");
}
/** Rules may ask for less: for some types alone, or within another time. */
function answered(share) {
    return share === null ? "unknown" : `${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(share)} of all, likes too, within 24 hours`;
}
function voices({ outsideVoices, returningVoices }) {
    const all = known((0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(outsideVoices));
    return returningVoices === null ? all : `${all} (${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(returningVoices)} came back)`;
}
function known(text) {
    return text === _lib_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV ? "unknown" : text;
}


/***/ }),

/***/ 1822:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ medianText),
/* harmony export */   D5: () => (/* binding */ daysText),
/* harmony export */   DI: () => (/* binding */ hoursText),
/* harmony export */   Lu: () => (/* binding */ outsideShare),
/* harmony export */   oM: () => (/* binding */ medianHours)
/* harmony export */ });
/* harmony import */ var _domain_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7368);
/* harmony import */ var _lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6483);


/** What part of all interactions came from outside; null where nobody knows, or there were none. */
function outsideShare({ inside, outside, unknown }) {
    const total = (inside.all ?? 0) + (outside.all ?? 0) + (unknown.all ?? 0);
    return outside.all === null || total === 0 ? null : outside.all / total;
}
/** "16 of 28"; unknown where nobody knows. */
function daysText({ figures, window }) {
    if (figures.outsideDays === null)
        return "unknown";
    const days = (0,_domain_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDay */ .Iq)(window.to) - (0,_domain_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDay */ .Iq)(window.from) + 1;
    return `${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(figures.outsideDays)} of ${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(days)}`;
}
/** "5.3 hours", "3 minutes"; where most never had an answer there is no such time. */
function medianText(figures) {
    const hours = medianHours(figures);
    return hours === null ? _lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV : hoursText(hours);
}
/** Hours until half had their first answer, infinite where most had none; null where nobody knows. */
function medianHours({ medianResponseHours: hours, responseRate }) {
    return hours === null && responseRate !== null ? Number.POSITIVE_INFINITY : hours;
}
/** "5.3 hours", "3 minutes"; of what never ends that it does not. */
function hoursText(hours) {
    if (hours === Number.POSITIVE_INFINITY)
        return "most unanswered";
    return hours < 1 ? (0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(Math.round(hours * 60), "minute") : (0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(hours, "hour");
}


/***/ }),

/***/ 3145:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ byWeight),
/* harmony export */   Ks: () => (/* binding */ sectionsOf),
/* harmony export */   Qr: () => (/* binding */ isBroken),
/* harmony export */   RJ: () => (/* binding */ groupByRule),
/* harmony export */   nT: () => (/* binding */ isOpen)
/* harmony export */ });
/* harmony import */ var _domain_excess_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1810);
/* harmony import */ var _domain_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2663);
/* harmony import */ var _lib_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5365);



/** Every finding of the reports, the weightiest first; waived ones among them. */
function byWeight(...reports) {
    return reports
        .flatMap(({ rules }) => rules)
        .flatMap((rule) => rule.findings.map((finding) => ({ rule, finding })))
        .sort(compareWeight);
}
/** Whether the finding counts: a waived one is listed and no more. */
function isOpen({ finding }) {
    return finding.waived === undefined;
}
/** Whether it breaks the policy, as against one that nobody could judge. */
function isBroken({ finding }) {
    return finding.outcome === "fail";
}
/** What is broken, what nobody could judge, and what is waived. */
function sectionsOf(entries) {
    const open = entries.filter(isOpen);
    return {
        broken: open.filter(isBroken),
        unjudged: open.filter((entry) => !isBroken(entry)),
        waived: entries.filter((entry) => !isOpen(entry)),
    };
}
/** The entries by rule, the rule with the weightiest first. */
function groupByRule(entries) {
    return (0,_lib_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(entries, ({ rule }) => rule);
}
/**
 * What deserves attention first: a higher level, then what is broken before what could not be judged, then
 * the larger excess over the limit. The rest only makes the order total, so that a run repeats itself.
 */
function compareWeight(a, b) {
    return (_domain_report_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.indexOf(a.finding.level) - _domain_report_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.indexOf(b.finding.level) ||
        Number(isBroken(b)) - Number(isBroken(a)) ||
        compare((0,_domain_excess_js__WEBPACK_IMPORTED_MODULE_2__/* .excess */ .M)(b.finding), (0,_domain_excess_js__WEBPACK_IMPORTED_MODULE_2__/* .excess */ .M)(a.finding)) ||
        compare((0,_domain_excess_js__WEBPACK_IMPORTED_MODULE_2__/* .distance */ .I)(b.finding), (0,_domain_excess_js__WEBPACK_IMPORTED_MODULE_2__/* .distance */ .I)(a.finding)) ||
        compare(a.rule.rule, b.rule.rule) ||
        compare(a.finding.scope.from ?? "", b.finding.scope.from ?? "") ||
        compare(a.finding.location.file, b.finding.location.file) ||
        compare(a.finding.location.line, b.finding.location.line) ||
        compare(a.finding.location.column, b.finding.location.column) ||
        compare(a.finding.message, b.finding.message) ||
        compare(a.finding.fingerprint, b.finding.fingerprint));
}
/** By code units and not by language, so that the order is the same on every machine. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 4277:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ labels)
/* harmony export */ });
/* harmony import */ var _lib_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5365);
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3387);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9403);



const MAX_OPTION = 60;
/**
 * What to call each entry of the policy's rules: the rule's id, what it judged where that is not the
 * snapshots, and, of several entries of one rule, the options by which they differ.
 */
function labels(...reports) {
    return new Map(reports.flatMap(labelled));
}
function labelled({ rules }) {
    const siblings = (0,_lib_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(rules, ({ subject, rule }) => `${subject} ${rule}`);
    return [...siblings.values()].flatMap((group) => {
        const telling = tellingOptions(group);
        return group.map((rule) => {
            const details = rule.subject === "snapshot" ? [] : [rule.subject];
            for (const key of telling) {
                const value = rule.options[key];
                if (value !== undefined)
                    details.push((0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(optionText(rule, key, value), MAX_OPTION));
            }
            return [rule, details.length === 0 ? rule.rule : `${rule.rule} (${details.join("; ")})`];
        });
    });
}
function tellingOptions(group) {
    const keys = new Set(group.flatMap(({ options }) => Object.keys(options)));
    return [...keys].filter((key) => new Set(group.map(({ options }) => JSON.stringify(options[key]))).size > 1);
}
function optionText(rule, key, value) {
    const limit = key === "max" || key === "min" ? (0,_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .limitOfOptions */ .jP)(rule) : null;
    return limit ?? `${key}: ${valueText(value)}`;
}
function valueText(value) {
    if (Array.isArray(value))
        return value.map(valueText).join(", ");
    return typeof value === "string" ? value : JSON.stringify(value);
}


/***/ }),

/***/ 9403:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ isWithoutFigure),
/* harmony export */   jP: () => (/* binding */ limitOfOptions),
/* harmony export */   kD: () => (/* binding */ measureText),
/* harmony export */   xP: () => (/* binding */ measure)
/* harmony export */ });
/* harmony import */ var _lib_format_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6483);

/** The figures of a finding or a rule, with the digits it takes to see that the limit is broken. */
function measure(rule, measured) {
    const { actual, limit, operator, sample, previous } = measured;
    const { unit } = rule;
    return {
        actual: valueText(actual, limit, unit),
        limit: boundText(operator, exactText(limit, unit)),
        sample: (0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(sample),
        previous: previous === undefined ? null : valueText(previous, limit, unit),
    };
}
/** "65%, at most 20%, sample 140, 71% before". */
function measureText({ rule, finding }) {
    if (isWithoutFigure(finding))
        return "no figure";
    const { actual, limit, sample, previous } = measure(rule, finding);
    const parts = [actual === _lib_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV ? "unknown" : actual, limit];
    if (sample !== _lib_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV)
        parts.push(`sample ${sample}`);
    if (previous !== null)
        parts.push(`${previous === _lib_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV ? "unknown" : previous} before`);
    return parts.join(", ");
}
/** The limit that a rule's options set, where they set one by the usual names; else null. */
function limitOfOptions(rule) {
    for (const [option, operator] of [
        ["max", "<="],
        ["min", ">="],
        ["max-age", "<="],
    ]) {
        const value = rule.options[option];
        if (typeof value === "string")
            return boundText(operator, value);
        if (typeof value === "number")
            return boundText(operator, exactText(value, rule.unit));
    }
    return null;
}
/** Whether something else than a figure is wrong, such as a waiver past its date. */
function isWithoutFigure({ outcome, actual }) {
    return outcome === "fail" && actual === null;
}
function boundText(operator, limit) {
    return `${operator === "<=" ? "at most" : "at least"} ${limit}`;
}
function valueText(value, limit, unit) {
    if (value === null || Number.isNaN(value))
        return _lib_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV;
    return withUnit((0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBeside */ .oD)(value, limit, unit === "share" ? 100 : 1), value, unit);
}
function exactText(value, unit) {
    return withUnit((0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatExact */ .Bo)(unit === "share" ? value * 100 : value), value, unit);
}
function withUnit(text, value, unit) {
    if (unit === "share")
        return `${text}%`;
    if (unit === "count")
        return text;
    return `${text} ${value === 1 ? unit.slice(0, -1) : unit}`;
}


/***/ }),

/***/ 4611:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kn: () => (/* binding */ windowText),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   TK: () => (/* binding */ rulesText),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   bj: () => (/* binding */ planAlone),
/* harmony export */   k0: () => (/* binding */ changeText),
/* harmony export */   l7: () => (/* binding */ inputsText),
/* harmony export */   qe: () => (/* binding */ isAnyBroken)
/* harmony export */ });
/* harmony import */ var _domain_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2663);
/* harmony import */ var _lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6483);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1822);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7342);




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
    const came = `Of ${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(total, "interaction")}, ${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(outside.all)} came from outside`;
    const share = (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .outsideShare */ .Lu)(figures);
    return `${came}${share === null ? "" : ` (${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(share)})`}${nameless === 0 ? "" : `; ${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(nameless)} name nobody`}.`;
}
/** "4 errors, 1 warning, 0 notices; 3 passed, 2 not judged, 1 waived". */
function countsText({ counts }) {
    const levels = _domain_report_js__WEBPACK_IMPORTED_MODULE_3__/* .LEVELS */ .A_.map((level) => (0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(counts[level], level));
    const rest = `${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(counts.passed)} passed, ${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(counts.unjudged)} not judged`;
    return `${levels.join(", ")}; ${rest}, ${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(counts.waived)} waived`;
}
/** "3 of 7 rules broken, 1 with a warning, 1 not judged"; what is no error, a ratchet's finding say, breaks no rule. */
function rulesText({ rules, conclusion, counts }) {
    const found = rules.map(brokenAs);
    const [broken, warned, noticed] = _domain_report_js__WEBPACK_IMPORTED_MODULE_3__/* .LEVELS */ .A_.map((level) => found.filter((one) => one === level).length);
    const leftOut = rules.filter(_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isLeftOut */ .WY).length;
    const unjudged = rules.filter(({ outcome }) => outcome === "unjudged").length - leftOut;
    return [
        `${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(broken ?? 0)} of ${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(rules.length, "rule")} broken`,
        ...(warned ? [`${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(warned)} with a warning`] : []),
        ...(noticed ? [`${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(noticed)} with a notice`] : []),
        ...(unjudged === 0 ? [] : [`${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(unjudged)} not judged`]),
        ...(leftOut === 0 ? [] : [`${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(leftOut)} left out`]),
        ...(conclusion === "pass" && counts.error > 0 ? ["and the run was told not to fail"] : []),
    ].join(", ");
}
/** Whether a limit is broken; a run may fail for want of data alone. */
function isAnyBroken({ rules }) {
    return rules.some((rule) => brokenAs(rule) !== null);
}
/** The highest level at which a rule's limit is broken; null where it is not. */
function brokenAs({ findings }) {
    const open = findings.filter(({ outcome, waived }) => outcome === "fail" && waived === undefined);
    return _domain_report_js__WEBPACK_IMPORTED_MODULE_3__/* .LEVELS */ .A_.find((level) => open.some((finding) => finding.level === level)) ?? null;
}
/** "2026-10-26 to 2026-11-22, Europe/Berlin": the window, or the days of a plan that is judged alone. */
function windowText(report) {
    const { from, to } = planAlone(report) ?? report.window;
    return `${from} to ${to}, ${report.timezone}`;
}
/** What a change was judged against, by whose policy, and what is left out; null where none was. */
function changeText({ change, policy }) {
    if (change === undefined)
        return null;
    const { base, files, hidden = 0 } = change;
    const by = policy.base === undefined
        ? "which has no policy yet, so by the change's own"
        : "by the policy, roster and waivers there";
    const left = hidden === 0 ? "" : `; ${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(hidden, "finding")} in other files left out`;
    return `Judged against commit ${base.slice(0, 12)}, ${by}: ${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(files, "changed file")}${left}`;
}
/** "24 files, 1,210 activities; 6 duplicates, 40 unattributed, 2 undated, 7 skipped; and a plan of 5 activities". */
function inputsText({ inputs }) {
    const plan = inputs.plan === null ? null : `a plan of ${activities(inputs.plan.activities)}`;
    if (inputs.files === 0)
        return plan === null ? "no snapshots" : `${plan}, and no snapshots`;
    const read = `${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(inputs.files, "file")}, ${activities(inputs.activities)}`;
    const left = [
        (0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(inputs.duplicates, "duplicate"),
        `${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(inputs.unattributed)} unattributed`,
        `${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(inputs.undated)} undated`,
        ...(inputs.skipped === 0 ? [] : [`${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(inputs.skipped)} skipped`]),
    ];
    return `${read}; ${left.join(", ")}${plan === null ? "" : `; and ${plan}`}`;
}
function activities(amount) {
    return (0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(amount, "activity", "activities");
}


/***/ }),

/***/ 7220:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ unseenText)
/* harmony export */ });
/* harmony import */ var _lib_format_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6483);
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3387);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3060);



/** Enough to see whether something is wrong; report.json has more. */
const MAX_NAMED = 3;
/** Of each part of a name; the sentence after them must stay in sight. */
const MAX_PART = 60;
/**
 * "2 of 15 roster accounts are in no snapshot: p-014 on linkedin (roster.yml:7:5), …", which is nobody's fault, or
 * a misspelt account; null where all are. It names people by the roster's id, as their accounts may be hidden.
 */
function unseenText({ inputs }) {
    const { accounts, seen, unseen } = inputs.roster;
    const missing = accounts - seen;
    if (missing === 0)
        return null;
    const named = unseen.slice(0, MAX_NAMED).map(({ person, channel, location }) => {
        const [who, where, at] = [person, channel, (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .place */ .i)(location)].map((part) => (0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(part, MAX_PART));
        return `${who} on ${where} (${at})`;
    });
    const rest = missing - named.length;
    const more = rest === 0 ? "" : `, and ${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(rest)} more`;
    const whose = missing === 1 ? "is" : "are";
    return `${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(missing)} of ${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(accounts, "roster account")} ${whose} in no snapshot: ${named.join(", ")}${more}. Who did nothing is in none; where an account is misspelt, its owner counts as outside`;
}


/***/ }),

/***/ 7342:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ge: () => (/* binding */ worstEntry),
/* harmony export */   N0: () => (/* binding */ checkedText),
/* harmony export */   VA: () => (/* binding */ isOnlyWaived),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   WY: () => (/* binding */ isLeftOut),
/* harmony export */   uV: () => (/* binding */ reasonText)
/* harmony export */ });
/* harmony import */ var _lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6483);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3145);


const REASONS = {
    "too-small": "too small",
    "no-data": "no data",
    noise: "within the noise",
    improving: "improving",
    "no-baseline": "first reading",
};
/** Why a finding is not a plain failure, in words; null where it is one. */
function reasonText({ reason }) {
    return reason === undefined ? null : REASONS[reason];
}
/** The finding that shows best what became of a rule, of its open ones by weight. */
function worstEntry(rule, entries) {
    return entries.find((entry) => rule.outcome === "unjudged" || (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .isBroken */ .Qr)(entry));
}
/** "fail (2 of 28)"; of what is no error its level: "warning, improving (1 of 1)". */
function verdictOf(rule, worst) {
    if (isLeftOut(rule))
        return { kind: "left-out", text: `left out (${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(rule.hidden ?? 0)} elsewhere)` };
    const reason = worst === undefined ? null : reasonText(worst.finding);
    const because = reason === null ? "" : `, ${reason}`;
    if (rule.outcome === "unjudged") {
        return { kind: "unjudged", text: `not judged${reason === null ? "" : `: ${reason}`}` };
    }
    if (rule.outcome === "pass") {
        const word = isOnlyWaived(rule) ? "waived" : "pass";
        return { kind: "pass", text: `${word}${because} (${checkedText(rule)})` };
    }
    const level = worst?.finding.level ?? rule.level;
    const text = `${because} (${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(rule.failed)} of ${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(rule.checked)})`;
    return level === "error" ? { kind: "fail", text: `fail${text}` } : { kind: "warning", text: level + text };
}
/** Whether a rule broke nothing only because all that it found is waived. */
function isOnlyWaived({ outcome, passed }) {
    return outcome === "pass" && passed === 0;
}
/** Whether all that a rule found has nothing to do with the files of the change. */
function isLeftOut({ hidden = 0, passed, findings }) {
    return hidden > 0 && passed + findings.length === 0;
}
/** "28 checked, 3 not judged, 1 waived, 2 left out". */
function checkedText({ checked, unjudged, hidden = 0, findings }) {
    const parts = [`${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(checked)} checked`];
    const waived = findings.filter((finding) => finding.waived !== undefined).length;
    if (unjudged > 0)
        parts.push(`${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(unjudged)} not judged`);
    if (waived > 0)
        parts.push(`${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(waived)} waived`);
    if (hidden > 0)
        parts.push(`${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(hidden)} left out`);
    return parts.join(", ");
}


/***/ })

};
