export const id = 310;
export const ids = [310];
export const modules = {

/***/ 4796:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ COMMIT)
/* harmony export */ });
/** A commit in full: SHA-1 or SHA-256. */
const COMMIT = /^([0-9a-f]{40}|[0-9a-f]{64})$/;


/***/ }),

/***/ 9310:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  schemas: () => (/* binding */ schemas)
});

// UNUSED EXPORTS: compiledSchemas

// EXTERNAL MODULE: ./build/rules/index.js + 35 modules
var rules = __webpack_require__(6209);
// EXTERNAL MODULE: ./build/schema/activity.js
var activity = __webpack_require__(2525);
// EXTERNAL MODULE: ./build/schema/claims.js
var claims = __webpack_require__(8933);
// EXTERNAL MODULE: ./build/schema/plan.js
var plan = __webpack_require__(9707);
// EXTERNAL MODULE: ./build/schema/policy.js
var policy = __webpack_require__(2414);
// EXTERNAL MODULE: ./build/domain/activity.js
var domain_activity = __webpack_require__(764);
// EXTERNAL MODULE: ./build/domain/base.js
var base = __webpack_require__(4796);
// EXTERNAL MODULE: ./build/domain/report.js
var report = __webpack_require__(2663);
;// CONCATENATED MODULE: ./build/schema/report.js



const date = { type: "string", format: "date" };
const count = { type: "integer", minimum: 0 };
const figure = { type: ["number", "null"] };
function object(properties, optional = []) {
    const required = Object.keys(properties).filter((key) => !optional.includes(key));
    return { type: "object", required, additionalProperties: false, properties };
}
const byType = object(Object.fromEntries(["all", ...domain_activity/* INTERACTION_TYPES */.N8].map((type) => [type, figure])));
const figures = {
    posts: figure,
    inside: byType,
    outside: byType,
    unknown: byType,
    employeeShare: byType,
    outsideVoices: figure,
    returningVoices: figure,
    outsideDays: figure,
    outreach: figure,
    responseRate: figure,
    medianResponseHours: figure,
    promotionalShare: figure,
    selfTalk: figure,
};
const report_location = object({
    file: { type: "string" },
    line: { type: "integer", minimum: 1 },
    column: { type: "integer", minimum: 1 },
});
const level = { enum: report/* LEVELS */.A_ };
/** SHA-1, or SHA-256. */
const commit = { type: "string", pattern: base/* COMMIT */.c.source };
const operator = { enum: ["<=", ">="] };
const finding = object({
    outcome: { enum: ["fail", "unjudged"] },
    level,
    reason: { enum: ["too-small", "no-data", "noise", "improving", "no-baseline"] },
    message: { type: "string" },
    scope: object({
        channel: { type: "string" },
        object: { type: "string" },
        from: date,
        to: date,
        account: { type: "string" },
    }, ["channel", "object", "from", "to", "account"]),
    actual: figure,
    operator,
    limit: { type: "number" },
    sample: figure,
    previous: { type: "number" },
    location: report_location,
    related: { type: "array", items: report_location },
    posts: {
        type: "array",
        items: object({
            location: report_location,
            object: { type: ["string", "null"] },
            day: { anyOf: [date, { type: "null" }] },
            text: { type: ["string", "null"] },
        }),
    },
    fingerprint: { type: "string", pattern: "^[0-9a-f]{32}$" },
    waived: object({ reason: { type: "string" }, until: date }),
}, ["reason", "previous", "posts", "waived"]);
const worst = object({
    actual: { type: "number" },
    operator,
    limit: { type: "number" },
    sample: figure,
    previous: { type: "number" },
}, ["previous"]);
/** JSON Schema of the report. */
const reportSchema = {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Vanity Check report",
    description: "What was judged, and what came of it.",
    ...object({
        version: { const: 1 },
        tool: object({ name: { const: "vanity-check" }, version: { type: "string" } }),
        policy: object({
            path: { type: "string" },
            digest: { type: "string", pattern: "^[0-9a-f]{64}$" },
            brand: { type: "string" },
            base: commit,
        }, ["base"]),
        change: object({ base: commit, files: count, hidden: count }, ["hidden"]),
        asOf: date,
        timezone: { type: "string" },
        window: object({ from: date, to: date }),
        conclusion: { enum: ["pass", "fail"] },
        counts: object(Object.fromEntries([...report/* LEVELS */.A_, "waived", "passed", "unjudged"].map((name) => [name, count]))),
        inputs: object({
            files: count,
            activities: count,
            duplicates: count,
            unattributed: count,
            undated: count,
            skipped: count,
            plan: {
                anyOf: [object({ activities: count, from: date, to: date }), { type: "null" }],
            },
            roster: object({
                accounts: count,
                seen: count,
                unseen: {
                    type: "array",
                    maxItems: 10,
                    items: object({ person: { type: "string" }, channel: { type: "string" }, location: report_location }),
                },
            }),
        }),
        figures: object({ ...figures, channels: { type: "object", additionalProperties: object(figures) } }),
        rules: {
            type: "array",
            items: object({
                rule: { type: "string" },
                level,
                options: { type: "object" },
                subject: { enum: ["snapshot", "plan", "change"] },
                unit: { enum: report/* UNITS */.QN },
                outcome: { enum: ["pass", "fail", "unjudged"] },
                checked: count,
                passed: count,
                failed: count,
                unjudged: count,
                hidden: count,
                worst: { anyOf: [worst, { type: "null" }] },
                findings: { type: "array", items: finding },
            }, ["hidden"]),
        },
        trend: {
            type: "array",
            maxItems: 52,
            items: object({
                from: date,
                to: date,
                contacts: { type: "array", items: figure, minItems: 7, maxItems: 7 },
                figures: object(figures),
            }),
        },
        badge: { enum: report/* BADGE_FIGURES */.Us },
    }, ["change"]),
};

// EXTERNAL MODULE: ./build/schema/roster.js
var roster = __webpack_require__(6015);
;// CONCATENATED MODULE: ./build/schema/index.js







/** The schemas that people and editors use, by the name that `schema NAME` takes. */
const schemas = {
    policy: (0,policy/* policySchema */.wh)(),
    roster: roster/* rosterSchema */.P,
    activity: activity/* activitySchema */.d,
    plan: plan/* planSchema */.F,
    claims: claims/* claimsSchema */.f,
    report: reportSchema,
};
/** What the readers validate by; compiled ahead to `validators.cjs`. */
const compiledSchemas = {
    ...policy/* outlines */.af,
    roster: roster/* rosterSchema */.P,
    activity: activity/* activitySchema */.d,
    envelope: activity/* envelopeSchema */.s,
    plan: plan/* planSchema */.F,
    claims: claims/* claimsSchema */.f,
    ...Object.fromEntries(rules.rules.map((rule) => [`options:${rule.id}`, (0,policy/* optionsSchema */.ci)(rule)])),
};


/***/ })

};
