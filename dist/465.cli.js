export const id = 465;
export const ids = [465];
export const modules = {

/***/ 9465:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rulePage: () => (/* binding */ rulePage)
/* harmony export */ });
/* unused harmony export claimsFile */
/* harmony import */ var _limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8852);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3029);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9125);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5203);




/** A rule's page: Markdown for the docs folder, and what `explain` prints. */
function rulePage(rule) {
    return [
        `# ${rule.id}`,
        "",
        rule.purpose,
        "",
        `*${rule.group}; judges ${rule.subjects.map((subject) => `${subject}s`).join(" and ")}.*`,
        "",
        "## How it is judged",
        "",
        `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .capital */ .Nx)(rule.formula)}.`,
        "",
        `It fails where ${limits(rule)}.`,
        "",
        "## Options",
        "",
        "| option | meaning | value | default |",
        "| --- | --- | --- | --- |",
        "| `level` | How much a failure weighs. | `error` or `warning` or `notice` | `error` |",
        ...Object.entries({ ...rule.options, ...(0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsOf */ .cz)(rule) }).map(optionRow),
        "",
        rule.rationale,
        "",
        "| preset | options |",
        "| --- | --- |",
        ..._rule_js__WEBPACK_IMPORTED_MODULE_3__/* .PRESETS */ .fG.map((preset) => presetRow(rule, preset)),
        "",
        ...example("passes", rule, rule.examples.pass),
        ...example("fails", rule, rule.examples.fail),
        "## How to fix it",
        "",
        rule.fix,
        "",
        "## What it cannot see",
        "",
        rule.blindSpot,
        "",
    ].join("\n");
}
function limits(rule) {
    const names = (0,_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .limitNames */ .c$)(rule).map((option) => `\`${option}\``);
    if (names.length === 0)
        return "there is any";
    return `that is ${rule.limit.operator === "<=" ? "above" : "below"} ${names.join(" or ")}`;
}
function optionRow([name, spec]) {
    const value = spec.default === undefined ? "" : `\`${JSON.stringify(spec.default).replace(/^"|"$/g, "")}\``;
    return `| \`${name}\` | ${spec.description} | ${(0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .unitOf */ .uF)(spec)} | ${value} |`;
}
function presetRow({ presets }, preset) {
    const options = presets[preset];
    const text = options === undefined ? "off" : Object.keys(options).length === 0 ? "defaults" : `\`${flow(options)}\``;
    return `| \`${preset}\` | ${text} |`;
}
function example(verdict, rule, { options, records, asOf, claims, base, rules }) {
    const own = { [rule.id]: options };
    return [
        `## An example that ${verdict}`,
        "",
        `As of ${asOf}, with \`acme\` as the brand and \`ann\` on the roster:`,
        "",
        ...(base === undefined
            ? []
            : ["At the base:", "", ...side({ ...base, rules: { ...base.rules, ...own } }), "With the change:", ""]),
        ...side({ rules: { ...rules, ...own }, records }, claims),
    ];
}
function side({ rules = {}, records = [] }, claims) {
    const lines = Object.entries(rules).map(([id, options]) => `  ${id}: ${flow(options)}`);
    return [
        ...["```yaml", "rules:", ...lines, "```", ""],
        ...(claims === undefined ? [] : ["`claims.yml`:", "", "```yaml", ...claimsFile(claims), "```", ""]),
        ...(records.length === 0
            ? []
            : ["```json", ...records.map((record) => JSON.stringify(record)), "```", ""]),
    ];
}
/** A file of claims, a line for each. */
function claimsFile(claims) {
    return ["version: 1", "claims:", ...claims.map((claim) => `  - ${flow(claim)}`)];
}
/** A map as YAML's flow style writes it. */
function flow(options) {
    const value = (given) => typeof given === "string" ? given : JSON.stringify(given).replace(/"/g, "").replace(/,/g, ", ");
    const entries = Object.entries(options).map(([key, given]) => `${key}: ${value(given)}`);
    return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}


/***/ })

};
