export const id = 830;
export const ids = [830];
export const modules = {

/***/ 4796:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ COMMIT)
/* harmony export */ });
/** A commit in full: SHA-1 or SHA-256. */
const COMMIT = /^([0-9a-f]{40}|[0-9a-f]{64})$/;


/***/ }),

/***/ 6830:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eventOf: () => (/* binding */ eventOf)
/* harmony export */ });
/* harmony import */ var _domain_base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4796);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6282);


const NO_CHANGE = { pullRequest: null, base: null };
/** What a push that makes a branch has for the commit before it. */
const NO_COMMIT = /^0+$/;
const READERS = {
    pull_request: ofPullRequest,
    pull_request_target: ofPullRequest,
    push: (payload) => {
        const before = commit(payload, "before");
        return { pullRequest: null, base: NO_COMMIT.test(before) ? null : before };
    },
    merge_group: (payload) => ({
        pullRequest: null,
        base: commit(part(payload, "merge_group"), "base_sha"),
    }),
};
/**
 * @param name as in `GITHUB_EVENT_NAME`; one that knows no change, such as `schedule`, needs no payload
 * @param text the file at `GITHUB_EVENT_PATH`
 * @throws InputError where the payload is no JSON or lacks what GitHub puts there
 */
function eventOf(name, text) {
    if (!Object.hasOwn(READERS, name))
        return NO_CHANGE;
    return READERS[name]?.(parsed(text)) ?? NO_CHANGE;
}
function ofPullRequest(payload) {
    const pullRequest = part(payload, "pull_request");
    const { number } = pullRequest;
    if (!Number.isSafeInteger(number) || Number(number) < 1)
        throw missing("number");
    // Not its `sha`: that may be as old as the pull request, and its rules with it.
    const { ref } = part(pullRequest, "base");
    if (typeof ref !== "string" || ref === "")
        throw missing("ref");
    return { pullRequest: Number(number), base: `origin/${ref}` };
}
function parsed(text) {
    try {
        return part({ event: JSON.parse(text) }, "event");
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)("the file at GITHUB_EVENT_PATH is no JSON; run this in a workflow, or without a token");
    }
}
function part(payload, key) {
    const value = payload[key];
    if (typeof value !== "object" || value === null)
        throw missing(key);
    return value;
}
function commit(payload, key) {
    const value = payload[key];
    if (typeof value !== "string" || !_domain_base_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMIT */ .c.test(value))
        throw missing(key);
    return value;
}
function missing(key) {
    return (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)(`the file at GITHUB_EVENT_PATH has no valid \`${key}\`; is it that of GITHUB_EVENT_NAME?`);
}


/***/ })

};
