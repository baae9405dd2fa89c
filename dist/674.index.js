export const id = 674;
export const ids = [674,830];
export const modules = {

/***/ 4796:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ COMMIT)
/* harmony export */ });
/** A commit in full: SHA-1 or SHA-256. */
const COMMIT = /^([0-9a-f]{40}|[0-9a-f]{64})$/;


/***/ }),

/***/ 3674:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  announce: () => (/* binding */ announce)
});

// EXTERNAL MODULE: ./build/domain/problem.js
var problem = __webpack_require__(6282);
// EXTERNAL MODULE: ./build/github/client.js
var client = __webpack_require__(4463);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/github/comment.js

/** GitHub takes so many characters; bytes are counted, which are never fewer. */
const MAX_BYTES = 65_536;
/**
 * What marks the comment of a policy, unseen by readers.
 * @param policy its path, hashed: a path may hold what ends an HTML comment
 */
function marker(policy) {
    const digest = (0,external_node_crypto_.createHash)("sha256").update(policy).digest("hex");
    return `<!-- vanity-check ${digest} -->`;
}
/**
 * Has the pull request say it in one comment: the oldest of ours with the policy's marker, else a new one. A run
 * that passes makes no new comment, as there is nothing to act on; it does correct the one of an earlier run.
 * @param earlier ours
 */
async function say(comments, earlier, { policy, passes, text }) {
    const mark = `${marker(policy)}\n`;
    const body = mark + text(MAX_BYTES - mark.length).trim();
    const held = earlier.find((comment) => plainEnds(comment.body).startsWith(mark));
    if (held === undefined) {
        if (!passes)
            await comments.create(body);
    }
    else if (plainEnds(held.body) !== plainEnds(body)) {
        await comments.update(held.id, body);
    }
}
/** GitHub may hand a body back with other line ends. */
function plainEnds(body) {
    return body.replace(/\r\n?/g, "\n").trim();
}

// EXTERNAL MODULE: ./build/github/event.js
var github_event = __webpack_require__(6830);
;// CONCATENATED MODULE: ./build/github/thread.js
// REST tells no token of an app who it is (`GET /user` is refused), and a workflow may be given that of any app.
const WHO = "query { viewer { login } }";
/** The comments of a pull request, through the API. */
function threadOf(client, { owner, repo, number }) {
    const { issues } = client.rest;
    return {
        async ours() {
            const answer = await client.graphql(WHO);
            const login = answer?.viewer?.login;
            if (typeof login !== "string")
                throw new Error("the answer is not GitHub's");
            const ours = [];
            const first = { owner, repo, issue_number: number, per_page: 100 };
            for await (const { data } of client.paginate.iterator(issues.listComments, first)) {
                for (const { id, body, user } of data)
                    if (user?.login === login)
                        ours.push({ id, body: body ?? "" });
            }
            return ours;
        },
        async create(body) {
            await issues.createComment({ owner, repo, issue_number: number, body });
        },
        async update(id, body) {
            await issues.updateComment({ owner, repo, comment_id: id, body });
        },
    };
}

// EXTERNAL MODULE: ./build/github/trouble.js
var github_trouble = __webpack_require__(1101);
;// CONCATENATED MODULE: ./build/github/announce.js






const REFUSALS = {
    403: "give the job `permissions: pull-requests: write`; on a pull request from a fork GitHub lets no token write",
    404: "the token does not reach this pull request, give it that of the workflow, `github.token`",
    422: "GitHub refuses the text of the comment, the job summary has it all",
};
/**
 * Has the pull request that the run is for say what came of it, in one comment a policy; an event of no pull
 * request needs none.
 * @returns what kept it from being said, and what to do about it; null where nothing did
 */
async function announce(statements, { token, apiUrl, repository, event, payload }) {
    try {
        const { pullRequest } = (0,github_event.eventOf)(event, payload);
        if (pullRequest === null)
            return null;
        const [owner = "", repo = ""] = repository.split("/");
        const comments = threadOf((0,client/* connect */.N)(token, apiUrl), { owner, repo, number: pullRequest });
        const earlier = await comments.ours();
        for (const statement of statements)
            await say(comments, earlier, statement);
        return null;
    }
    catch (error) {
        const trouble = error instanceof problem/* InputError */.dz ? error.message : (0,github_trouble/* troubleOf */.L)(error, REFUSALS);
        // An HTTP client names a header that cannot be sent.
        return trouble.replaceAll(token, "***");
    }
}


/***/ }),

/***/ 4463:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2413);


/** Beyond this a job would look hung; GitHub asks for up to an hour. In seconds. */
const MAX_WAIT = 30;
const MAX_RETRIES = 2;
/** No request starts or goes on so long after the client was made. In milliseconds. */
const MAX_TOTAL = 120_000;
/**
 * A client that tries again after a limit or a fault of the server's, and gives up in bounded time.
 * @param apiUrl as in `GITHUB_API_URL`, so that GitHub Enterprise is asked where it is
 * @param maxTotal in milliseconds
 */
function connect(token, apiUrl, maxTotal = MAX_TOTAL) {
    const signal = AbortSignal.timeout(maxTotal);
    const client = (0,_actions_github__WEBPACK_IMPORTED_MODULE_1__/* .getOctokit */ .Q)(token, {
        baseUrl: apiUrl,
        log: { debug() { }, info() { }, warn() { }, error() { } },
        request: { signal },
    });
    // Not octokit's plugins: that for retries does not heed Retry-After, that for limits waits 3 s between comments.
    client.hook.wrap("request", async (request, options) => {
        // What was answered with a fault may have been done all the same, and a comment is not to be there twice.
        const isRepeatable = options.method !== "POST" || options.url.endsWith("/graphql");
        for (let retries = 0;; retries++) {
            try {
                const response = await request(options);
                // A proxy may answer with a page of its own; octokit takes an empty one for an empty list.
                if (!options.mediaType.format && typeof response.data !== "object")
                    throw new Error("the answer is not GitHub's");
                return response;
            }
            catch (error) {
                const seconds = waitAfter(error, isRepeatable, retries);
                if (seconds === null || !(seconds <= MAX_WAIT) || retries === MAX_RETRIES)
                    throw error;
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(seconds * 1000, undefined, { signal });
            }
        }
    });
    return client;
}
/** Seconds until a request may be tried again; null where that would change nothing. */
function waitAfter({ status = 0, response }, isRepeatable, retries) {
    if (status === 403 || status === 429) {
        const after = response?.headers["retry-after"];
        return after === undefined ? null : Number(after);
    }
    return status >= 500 && isRepeatable ? 2 ** retries : null;
}


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


/***/ }),

/***/ 1101:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ troubleOf)
/* harmony export */ });
/**
 * What a failed request means for whoever runs the workflow, and what to do about it.
 * @param refusals what to do where GitHub refuses what was asked
 */
function troubleOf(error, refusals) {
    const { message, status, response } = error;
    return `${advice(status, response, refusals)} (${message})`;
}
function advice(status = 0, response, refusals) {
    if (response === undefined)
        return "check GITHUB_API_URL, the network and the proxy, and run the job again";
    const { headers } = response;
    if (status === 429 || "retry-after" in headers || headers["x-ratelimit-remaining"] === "0")
        return "that is a limit of GitHub's, run the job again later";
    if (status === 401)
        return "the token is not valid, give it that of the workflow, `github.token`";
    return refusals[status] ?? "run the job again";
}


/***/ })

};
