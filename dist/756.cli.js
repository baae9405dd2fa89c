export const id = 756;
export const ids = [756];
export const modules = {

/***/ 4796:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ COMMIT)
/* harmony export */ });
/** A commit in full: SHA-1 or SHA-256. */
const COMMIT = /^([0-9a-f]{40}|[0-9a-f]{64})$/;


/***/ }),

/***/ 4756:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MissingHistory: () => (/* binding */ MissingHistory),
  baseOfCheckout: () => (/* binding */ baseOfCheckout),
  gitBase: () => (/* binding */ gitBase)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/domain/base.js
var base = __webpack_require__(4796);
// EXTERNAL MODULE: ./build/domain/problem.js
var problem = __webpack_require__(6282);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/io/paths-from-root.js

/**
 * A base of which the files have the names that they have from another folder.
 * @param root the folder that paths are to be relative to; it may lie below `top`, or above it
 * @param top the folder that they are relative to
 */
function renamedFor(base, root, top) {
    const names = namesBetween(root, top);
    const files = base.files.flatMap((file) => renamed(file, names.toRoot));
    return {
        commit: base.commit,
        files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
        async read(path) {
            const own = names.toGit(path);
            return own === null ? null : base.read(own);
        },
    };
}
/** @param root may lie below the top of the working tree, or above it */
function namesBetween(root, top) {
    const down = (0,external_node_path_.relative)(top, root).split(external_node_path_.sep).join("/");
    const isBelow = down !== ".." && !down.startsWith("../");
    const between = isBelow ? down : (0,external_node_path_.relative)(root, top).split(external_node_path_.sep).join("/");
    const prefix = between === "" ? "" : `${between}/`;
    const add = (path) => prefix + path;
    const remove = (path) => (path.startsWith(prefix) ? path.slice(prefix.length) : null);
    return isBelow ? { toRoot: remove, toGit: add } : { toRoot: add, toGit: remove };
}
/** A file under our names; what was renamed across the root's edge came or went. */
function renamed({ path, status, previous }, nameOf) {
    const now = nameOf(path);
    const before = previous === undefined ? null : nameOf(previous);
    if (now !== null && before !== null)
        return [{ path: now, status, previous: before }];
    if (now !== null)
        return [{ path: now, status: previous === undefined ? status : "added" }];
    return before === null ? [] : [{ path: before, status: "removed" }];
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/io/run-git.js


/**
 * Whatever a repository's own configuration says: nothing of it is run, nothing is written, and paths are
 * whole.
 */
const GUARDS = ["--no-optional-locks", "-c", "core.fsmonitor=false", "-c", "diff.relative=false"];
/**
 * Calls git in a folder, by a list of arguments and without a shell.
 * @param input what it reads from its standard input
 * @throws InputError where there is no git
 */
function runGit(folder, args, input = "") {
    return new Promise((settle, fail) => {
        const git = (0,external_node_child_process_.spawn)("git", ["-C", folder, ...GUARDS, ...args], { stdio: "pipe" });
        const out = [];
        const errors = [];
        git.stdout.on("data", (chunk) => out.push(chunk));
        git.stderr.on("data", (chunk) => errors.push(chunk));
        // It may end before it has read all; its exit code tells why.
        git.stdin.on("error", () => { });
        git.on("error", ({ message }) => fail((0,problem/* inputError */.Xu)(`git cannot be run, and the base of a change is read from it: ${message}`)));
        git.on("close", (code) => {
            const complaint = Buffer.concat(errors).toString("utf8").trim().replace(/\s+/g, " ");
            settle({ code: code ?? -1, stdout: Buffer.concat(out), complaint });
        });
        git.stdin.end(input);
    });
}
/**
 * What git answers.
 * @throws InputError where it fails, with what it says
 */
async function askGit(folder, args, input = "") {
    const { code, stdout, complaint } = await runGit(folder, args, input);
    if (code !== 0)
        throw (0,problem/* inputError */.Xu)(`git ${args[0]} failed: ${complaint || `exit code ${code}`}`);
    return stdout;
}
/** The texts of an answer that ends each with a NUL, as `-z` asks for. */
function fieldsOf(answer) {
    return answer.toString("utf8").split("\0").slice(0, -1);
}

;// CONCATENATED MODULE: ./build/io/git.js





const FETCH = "fetch the whole history, with `fetch-depth: 0` for actions/checkout";
/**
 * The base of a change by git alone: the commit in which the working tree and a ref have last been one. The
 * change is all that came after it on our side: commits, and edits that nobody has committed yet, new files too
 * unless they are ignored.
 * @param root absolute path of the folder that paths are relative to
 * @param ref a branch, tag or commit; a branch that is not here is looked for among those of `origin`
 * @param folder a folder of the working tree, where `root` lies above it
 * @throws InputError where there is no git, no repository, no such ref, or no common commit
 */
async function gitBase(root, ref, folder = root) {
    const top = await topLevel(folder);
    const commit = await mergeBase(top, await commitOf(top, ref), ref);
    const files = [...(await tracked(top, commit)), ...(await untracked(top))];
    const base = { commit, files, read: (path) => readBlob(top, commit, path) };
    return renamedFor(base, (0,external_node_fs_.realpathSync)(root), top);
}
/** The checkout lacks commits that it takes; where they come from, they can be asked for. */
class MissingHistory extends problem/* InputError */.dz {
}
/**
 * A base that is read elsewhere, for the commit that is checked out, with the names that its files have here.
 * @param read the base of a commit, with the names that files have in git
 */
async function baseOfCheckout(root, folder, read) {
    const top = await topLevel(folder);
    const head = (await askGit(top, ["rev-parse", "--verify", "HEAD"])).toString("utf8").trim();
    return renamedFor(await read(head), (0,external_node_fs_.realpathSync)(root), top);
}
function missing(message) {
    return new MissingHistory([{ message, location: null }]);
}
async function topLevel(folder) {
    const { code, stdout, complaint } = await runGit(folder, ["rev-parse", "--show-toplevel"]);
    const top = stdout.toString("utf8").replace(/\r?\n$/, "");
    if (code === 0 && top !== "")
        return (0,external_node_fs_.realpathSync)(top);
    throw (0,problem/* inputError */.Xu)(`a base needs a git repository with a working tree, and git says: ${complaint || "none"}`);
}
async function commitOf(top, ref) {
    if (ref.startsWith("-"))
        throw (0,problem/* inputError */.Xu)(`"${ref}" is no ref; none begins with a dash`);
    for (const name of [ref, `refs/remotes/origin/${ref.replace(/^refs\/heads\//, "")}`]) {
        const { code, stdout } = await runGit(top, ["rev-parse", "--verify", "--quiet", `${name}^{commit}`]);
        if (code === 0)
            return stdout.toString("utf8").trim();
    }
    const why = base/* COMMIT */.c.test(ref) ? "a forced push may have left it behind" : "check its name";
    throw missing(`there is no ref "${ref}" here; ${why}, and ${FETCH}`);
}
async function mergeBase(top, commit, ref) {
    const { code, stdout, complaint } = await runGit(top, ["merge-base", "HEAD", commit]);
    if (code === 0)
        return stdout.toString("utf8").trim();
    if (code !== 1)
        throw (0,problem/* inputError */.Xu)(`git merge-base failed: ${complaint}`);
    const shallow = (await askGit(top, ["rev-parse", "--is-shallow-repository"])).toString("utf8").trim();
    if (shallow === "true")
        throw missing(`this checkout is shallow and lacks the commit in which HEAD and "${ref}" part; ${FETCH}`);
    throw (0,problem/* inputError */.Xu)(`HEAD and "${ref}" have no commit in common; name the branch that the change is meant for`);
}
const STATUS = { A: "added", C: "added", D: "removed", R: "renamed" };
async function tracked(top, commit) {
    const options = ["--name-status", "-z", "--find-renames", "--no-ext-diff", "--no-textconv"];
    const answer = await askGit(top, ["diff", ...options, "--ignore-submodules=all", commit, "--"]);
    const fields = fieldsOf(answer);
    const files = [];
    for (let at = 0; at < fields.length;) {
        const letter = fields[at++].charAt(0);
        const first = fields[at++];
        const status = STATUS[letter] ?? "modified";
        if (letter !== "R" && letter !== "C")
            files.push({ path: first, status });
        else {
            const path = fields[at++];
            files.push(status === "renamed" ? { path, status, previous: first } : { path, status });
        }
    }
    return [...new Map(files.map((file) => [file.path, file])).values()];
}
async function untracked(top) {
    const answer = await askGit(top, ["ls-files", "--others", "--exclude-standard", "-z"]);
    return fieldsOf(answer).map((path) => ({ path, status: "added" }));
}
/** A file of a commit, through links within the tree; null where there is none. */
async function readBlob(top, commit, path) {
    // Only git since 2.38 takes names with a line break.
    const [option, end] = path.includes("\n") ? [["-z"], "\0"] : [[], "\n"];
    const args = ["cat-file", "--batch", "--follow-symlinks", ...option];
    const answer = await askGit(top, args, `${commit}:${path}${end}`);
    const [, size] = /^[0-9a-f]+ blob (\d+)\n/.exec(answer.toString("latin1", 0, 100)) ?? [];
    if (size === undefined)
        return null;
    const start = answer.indexOf("\n") + 1;
    return answer.subarray(start, start + Number(size));
}


/***/ })

};
