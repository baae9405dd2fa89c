export const id = 397;
export const ids = [397];
export const modules = {

/***/ 2397:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubBase: () => (/* binding */ githubBase)
/* harmony export */ });
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6282);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4463);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1101);



/** GitHub tells so many files of a comparison, and so many of a pull request; of more it says nothing. */
const MAX_COMPARED = 300;
const MAX_LISTED = 3000;
const REFUSALS = {
    403: "give the job `permissions: contents: read`, and `pull-requests: read` for a large pull request",
    404: "check the name of the base; the token must be one that reads this repository, such as `github.token`",
};
const FETCH = "fetch the whole history, with `fetch-depth: 0` for actions/checkout";
/**
 * The base of a change through GitHub's API, for a checkout that lacks the history: the commit in which `head` and
 * a ref have last been one.
 * @param head the commit that is checked out, in full
 * @throws InputError where GitHub does not tell, or not all of it
 */
async function githubBase(origin, ref, head) {
    const [owner = "", repo = ""] = origin.repository.split("/");
    const repository = { owner, repo };
    const client = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .connect */ .N)(origin.token, origin.apiUrl);
    const asked = async (what, request) => {
        try {
            return await request();
        }
        catch (error) {
            const trouble = (0,_trouble_js__WEBPACK_IMPORTED_MODULE_2__/* .troubleOf */ .L)(error, REFUSALS).replaceAll(origin.token, "***");
            throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)(`GitHub does not tell ${what}: ${trouble}; or ${FETCH}`);
        }
    };
    // A branch is known here by the name of its remote, and there by its own.
    const basehead = `${ref.replace(/^(refs\/remotes\/)?origin\//, "")}...${head}`;
    const { data } = await asked(`how "${ref}" and the change differ`, () => client.rest.repos.compareCommitsWithBasehead({ ...repository, basehead, per_page: 1 }));
    const { files: compared = [] } = data;
    const { pullRequest } = origin;
    const listed = compared.length < MAX_COMPARED || pullRequest === null
        ? compared
        : await asked("the files of the pull request", () => filesOf(client, repository, pullRequest));
    const limit = listed === compared ? MAX_COMPARED : MAX_LISTED;
    if (listed.length >= limit) {
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)(`the change touches ${limit} files or more, and GitHub tells no more of them; ${FETCH}`);
    }
    const commit = data.merge_base_commit.sha;
    const known = new Map();
    return {
        commit,
        files: listed.map(changed),
        read(path) {
            const content = known.get(path) ?? asked(path, () => contentOf(client, repository, path, commit));
            known.set(path, content);
            return content;
        },
    };
}
function filesOf(client, repository, pullRequest) {
    return client.paginate(client.rest.pulls.listFiles, {
        ...repository,
        pull_number: pullRequest,
        per_page: 100,
    });
}
const STATUS = { added: "added", copied: "added", removed: "removed" };
function changed(file) {
    const { filename: path, status, previous_filename: previous } = file;
    if (status === "renamed" && previous !== undefined)
        return { path, status, previous };
    return { path, status: STATUS[status] ?? "modified" };
}
/** A file's bytes; null where there is none, or what is there leads elsewhere. */
async function contentOf(client, repository, path, ref) {
    try {
        const { data } = await client.rest.repos.getContent({ ...repository, path, ref });
        if (Array.isArray(data) || data.type !== "file" || !("content" in data))
            return null;
        if (data.encoding === "base64")
            return Buffer.from(data.content, "base64");
        // Of more than a megabyte it gives the name alone.
        const blob = await client.rest.git.getBlob({ ...repository, file_sha: data.sha });
        return Buffer.from(blob.data.content, "base64");
    }
    catch (error) {
        if (error.status === 404)
            return null;
        throw error;
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
