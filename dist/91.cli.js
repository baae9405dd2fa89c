export const id = 91;
export const ids = [91];
export const modules = {

/***/ 2472:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  text: () => (/* binding */ text_text)
});

;// CONCATENATED MODULE: ./build/report/colour.js
const CODES = { bold: "1", dim: "2", red: "31", green: "32", yellow: "33", cyan: "36" };
/** A painter for terminals, or one that leaves every text as it is. */
function painter(enabled) {
    return enabled ? (colour, text) => `\u001b[${CODES[colour]}m${text}\u001b[0m` : (_, text) => text;
}
/** The colour of a level. */
const LEVEL_COLOURS = { error: "red", warning: "yellow", notice: "cyan" };

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/figure-rows.js
var figure_rows = __webpack_require__(8177);
// EXTERNAL MODULE: ./build/report/findings.js
var report_findings = __webpack_require__(3145);
// EXTERNAL MODULE: ./build/report/label.js
var label = __webpack_require__(4277);
// EXTERNAL MODULE: ./build/report/summary.js
var summary = __webpack_require__(4611);
// EXTERNAL MODULE: ./build/report/unseen-accounts.js
var unseen_accounts = __webpack_require__(7220);
// EXTERNAL MODULE: ./build/report/verdict.js
var verdict = __webpack_require__(7342);
// EXTERNAL MODULE: ./build/lib/format-number.js
var format_number = __webpack_require__(6483);
// EXTERNAL MODULE: ./build/report/cut.js
var cut = __webpack_require__(3387);
// EXTERNAL MODULE: ./build/report/measure.js
var measure = __webpack_require__(9403);
// EXTERNAL MODULE: ./build/report/place.js
var place = __webpack_require__(3060);
;// CONCATENATED MODULE: ./build/report/wrap.js
/** The lines of a text, each indented, broken between words to so many columns where a width is given. */
function wrap(text, indent, width) {
    if (width === undefined)
        return [indent + text];
    const lines = [];
    let line = "";
    for (const word of text.split(" ")) {
        const longer = line === "" ? word : `${line} ${word}`;
        if (line !== "" && indent.length + longer.length > width) {
            lines.push(indent + line);
            line = word;
        }
        else {
            line = longer;
        }
    }
    lines.push(indent + line);
    return lines;
}

;// CONCATENATED MODULE: ./build/report/renderers/text-findings.js









/** How many findings of one rule are listed; a terminal is not where the eleventh is read. */
const MAX_LISTED = 10;
const MAX_MESSAGE = 1000;
const MARKS = { error: "✖", warning: "⚠", notice: "ℹ" };
/** One block of lines for each rule that the entries break. */
function brokenRules(style, entries) {
    return [...(0,report_findings/* groupByRule */.RJ)(entries)].map(([rule, group]) => {
        const level = group[0]?.finding.level ?? rule.level;
        const mark = style.paint(LEVEL_COLOURS[level], `${MARKS[level]} ${level}`);
        const name = style.paint("bold", (0,report_escape/* plain */.pj)(style.names.get(rule) ?? rule.rule));
        const tally = style.paint("dim", `${(0,format_number/* formatNumber */.ZV)(rule.failed)} of ${(0,format_number/* formatNumber */.ZV)(rule.checked)} failed`);
        return [`${mark}  ${name}  ${tally}`, ...listed(style, group, level)];
    });
}
/** One titled block for entries that break nothing, by rule; none where there are no entries. */
function titledBlock(style, title, mark, entries) {
    if (entries.length === 0)
        return [];
    const lines = [style.paint("bold", title)];
    for (const [rule, group] of (0,report_findings/* groupByRule */.RJ)(entries)) {
        const name = (0,report_escape/* plain */.pj)(style.names.get(rule) ?? rule.rule);
        lines.push(`  ${style.paint(mark.colour, mark.sign)} ${name}`, ...listed(style, group, null));
    }
    return lines;
}
function listed(style, entries, titleLevel) {
    const lines = entries.slice(0, MAX_LISTED).flatMap((entry) => findingLines(style, entry, titleLevel));
    const more = entries.length - MAX_LISTED;
    if (more <= 0)
        return lines;
    return [...lines, style.paint("dim", `    and ${(0,format_number/* formatNumber */.ZV)(more)} more; --format json lists them all`)];
}
function findingLines({ paint, width }, entry, titleLevel) {
    const { finding } = entry;
    const message = tag(finding, titleLevel) + shorten(finding.message);
    const lines = [
        `    ${paint("cyan", (0,report_escape/* plain */.pj)((0,place/* place */.i)(finding.location)))}  ${paint("dim", (0,measure/* measureText */.kD)(entry))}`,
        ...wrap(message, "      ", width),
    ];
    if (finding.waived === undefined)
        return lines;
    const { until, reason } = finding.waived;
    return [...lines, ...wrap(`waived until ${shorten(until)}: ${shorten(reason)}`, "      ", width)];
}
/** The level, where the title above does not say it, and why this is no plain failure. */
function tag(finding, titleLevel) {
    const words = [finding.level === titleLevel ? null : finding.level, (0,verdict/* reasonText */.uV)(finding)];
    const said = words.filter((word) => word !== null);
    return said.length === 0 ? "" : `${said.join(", ")}: `;
}
function shorten(text) {
    return (0,cut/* cut */.Jj)((0,report_escape/* plain */.pj)(text), MAX_MESSAGE);
}

;// CONCATENATED MODULE: ./build/report/renderers/text.js









/** A longer name does not push everybody else's column to the right. */
const MAX_COLUMN = 40;
/** The report as a person reads it in a terminal or a log. */
function text_text(report, { colour, width, quiet = false }) {
    const style = { names: (0,label/* labels */.W)(report), paint: painter(colour), width };
    const entries = (0,report_findings/* byWeight */.IN)(report).filter(({ finding }) => !(quiet && finding.level === "notice"));
    const { broken, unjudged, waived } = (0,report_findings/* sectionsOf */.Ks)(entries);
    const findings = [
        ...brokenRules(style, broken),
        titledBlock(style, "Not judged", { sign: "?", colour: "yellow" }, unjudged),
    ];
    const blocks = quiet
        ? [...findings, [lastLine(report, style.paint, `${report.policy.path}, `)]]
        : [
            text_verdict(report, style.paint),
            ...findings,
            titledBlock(style, "Waived", { sign: "~", colour: "dim" }, waived),
            passed(report, style),
            figures(report, style.paint),
            [...read(report).map((line) => style.paint("dim", line)), lastLine(report, style.paint)],
        ];
    const filled = blocks.filter((lines) => lines.length > 0);
    return `${filled.map((lines) => lines.map(report_escape/* logLine */.BP).join("\n")).join("\n\n")}\n`;
}
function text_verdict(report, paint) {
    const about = (0,report_escape/* plain */.pj)(`${report.policy.path}, ${(0,summary/* windowText */.Kn)(report)}`);
    const change = (0,summary/* changeText */.k0)(report);
    return [
        `${verdictWord(report, paint)}  ${about}: ${(0,summary/* rulesText */.TK)(report)}`,
        `      ${paint("bold", (0,summary/* headline */.Pl)(report))}`,
        ...(change === null ? [] : [`      ${(0,report_escape/* plain */.pj)(change)}.`]),
    ];
}
/** @param before what the first line would have said, where there is none */
function lastLine(report, paint, before = "") {
    const days = (0,summary/* planAlone */.bj)(report) === null ? "window" : "plan";
    const when = (0,report_escape/* plain */.pj)(`${before}as of ${report.asOf}, ${days} ${(0,summary/* windowText */.Kn)(report)}`);
    return `${verdictWord(report, paint)}  ${(0,summary/* countsText */.WN)(report)} (${when})`;
}
function verdictWord({ conclusion }, paint) {
    return conclusion === "fail" ? paint("red", "FAIL") : paint("green", "PASS");
}
function passed({ rules }, { names, paint }) {
    const rows = rules
        .filter((rule) => rule.outcome === "pass" && !(0,verdict/* isOnlyWaived */.VA)(rule))
        .map((rule) => [(0,report_escape/* plain */.pj)(names.get(rule) ?? rule.rule), (0,verdict/* checkedText */.N0)(rule)]);
    return rows.length === 0 ? [] : [paint("bold", "Passed"), ...columns(rows, `  ${paint("green", "✓")} `)];
}
function figures(report, paint) {
    if ((0,summary/* planAlone */.bj)(report) !== null)
        return [];
    return [paint("bold", "Figures"), ...columns((0,figure_rows/* figureRows */.c)(report), "    ")];
}
function read(report) {
    const unseen = (0,unseen_accounts/* unseenText */.k)(report);
    return [`Read ${(0,summary/* inputsText */.l7)(report)}.`, ...(unseen === null ? [] : [`${(0,report_escape/* plain */.pj)(unseen)}.`])];
}
function columns(rows, indent) {
    const longest = rows.reduce((length, [name]) => Math.max(length, name.length), 0);
    return rows.map(([name, value]) => `${indent}${name.padEnd(Math.min(longest, MAX_COLUMN))}  ${value}`);
}


/***/ })

};
