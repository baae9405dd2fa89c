import { _ as require_required_node_path, a as require_required_node_crypto, g as require_required_node_fs, i as require_required_node_child_process } from "./builtins.js";
import { Ht as InputError, Wt as inputError } from "./reading.js";
import { t as COMMIT } from "./domain-base.js";
// build/io/run-git.js
var import_required_node_path = require_required_node_path();
var import_required_node_fs = require_required_node_fs();
var import_required_node_crypto = require_required_node_crypto();
var import_required_node_child_process = require_required_node_child_process();
const GUARDS = [
	"--no-optional-locks",
	"--no-replace-objects",
	"-c",
	"core.fsmonitor=false",
	"-c",
	"diff.relative=false"
];
function runGit(folder, args, input = "") {
	return new Promise((settle, fail) => {
		const git = (0, import_required_node_child_process.spawn)("git", [
			"-C",
			folder,
			...GUARDS,
			...args
		], { stdio: "pipe" });
		const out = [];
		const errors = [];
		git.stdout.on("data", (chunk) => out.push(chunk));
		git.stderr.on("data", (chunk) => errors.push(chunk));
		git.stdin.on("error", () => {});
		git.on("error", ({ message }) => fail(inputError(`git cannot be run, and the base of a change is read from it: ${message}`)));
		git.on("close", (code) => {
			const complaint = Buffer.concat(errors).toString("utf8").trim().replace(/\s+/g, " ");
			settle({
				code: code ?? -1,
				stdout: Buffer.concat(out),
				complaint
			});
		});
		git.stdin.end(input);
	});
}
async function askGit(folder, args, input = "") {
	const { code, stdout, complaint } = await runGit(folder, args, input);
	if (code !== 0) throw inputError(`git ${args[0]} failed: ${complaint || `exit code ${code}`}`);
	return stdout;
}
function fieldsOf(answer) {
	return answer.toString("utf8").split("\0").slice(0, -1);
}
// build/io/git-changes.js
const SUBMODULE = "160000";
const LINK = "120000";
async function changedSince(top, commit) {
	const staged = await rawChanges(top, [
		"diff-index",
		"--cached",
		"--find-renames",
		commit,
		"--"
	]);
	const files = new Map(staged.map((change) => [change.path, fileOf(change)]));
	for (const change of await unstaged(top)) {
		const earlier = files.get(change.path);
		const file = fileOf(change);
		if (earlier === void 0) files.set(change.path, file);
		else if (file.status !== "removed") continue;
		else if (earlier.status === "added") files.delete(change.path);
		else files.set(change.path, {
			...file,
			path: earlier.previous ?? change.path
		});
	}
	const untracked = await askGit(top, [
		"ls-files",
		"--others",
		"--exclude-standard",
		"-z"
	]);
	for (const path of fieldsOf(untracked)) files.set(path, {
		path,
		status: files.has(path) ? "modified" : "added"
	});
	return [...files.values()];
}
async function linksOf(top) {
	const links = /* @__PURE__ */ new Map();
	for (const entry of fieldsOf(await askGit(top, [
		"ls-files",
		"--stage",
		"-z"
	]))) {
		if (!entry.startsWith(LINK)) continue;
		const path = entry.slice(entry.indexOf("	") + 1);
		const target = linkTarget((0, import_required_node_path.join)(top, path));
		const from = path.split("/").slice(0, -1);
		const whole = target === null || target.startsWith("/") ? null : withoutDots([...from, target].join("/"));
		if (whole !== null) links.set(path, whole);
	}
	return links;
}
function linkTarget(path) {
	try {
		return (0, import_required_node_fs.readlinkSync)(path);
	} catch {
		return null;
	}
}
function withoutDots(path) {
	const parts = [];
	for (const part of path.split("/")) if (part === "..") {
		if (parts.pop() === void 0) return null;
	} else if (part !== "." && part !== "") parts.push(part);
	return parts.join("/");
}
async function unstaged(top) {
	return (await rawChanges(top, [
		...await withoutFilters(top),
		"diff-files",
		"--no-renames",
		"--"
	])).filter(({ modes: [before, after], oid, path, status }) => status !== "M" || before !== after || before === SUBMODULE || !isSame((0, import_required_node_path.join)(top, path), oid));
}
async function withoutFilters(top) {
	const { stdout } = await runGit(top, [
		"config",
		"--null",
		"--name-only",
		"--get-regexp",
		"^filter\\."
	]);
	return [...new Set(fieldsOf(stdout).map((key) => key.slice(0, key.lastIndexOf("."))))].flatMap((driver) => [
		"clean=",
		"process=",
		"required=false"
	].flatMap((setting) => ["-c", `${driver}.${setting}`]));
}
async function rawChanges(top, args) {
	const at = args.findIndex((arg) => arg.startsWith("diff-"));
	const options = [
		"--raw",
		"-z",
		"--no-abbrev",
		"--no-ext-diff",
		"--ignore-submodules=dirty"
	];
	const fields = fieldsOf(await askGit(top, [
		...args.slice(0, at + 1),
		...options,
		...args.slice(at + 1)
	]));
	const changes = [];
	for (let i = 0; i < fields.length;) {
		const [before = "", after = "", oid = "", , status = ""] = fields[i++].slice(1).split(" ");
		const letter = status.charAt(0);
		const first = fields[i++];
		const path = letter === "R" || letter === "C" ? fields[i++] : first;
		const previous = letter === "R" ? { previous: first } : {};
		changes.push({
			modes: [before, after],
			oid,
			status: letter,
			path,
			...previous
		});
	}
	return changes;
}
const STATUS = {
	A: "added",
	C: "added",
	D: "removed",
	R: "renamed"
};
function fileOf({ path, previous, status }) {
	return {
		path,
		status: STATUS[status] ?? "modified",
		...previous === void 0 ? {} : { previous }
	};
}
function isSame(path, oid) {
	try {
		const status = (0, import_required_node_fs.lstatSync)(path);
		if (status.isSymbolicLink()) return blobId((0, import_required_node_fs.readlinkSync)(path, { encoding: "buffer" }), oid) === oid;
		if (!status.isFile()) return false;
		const bytes = (0, import_required_node_fs.readFileSync)(path);
		if (blobId(bytes, oid) === oid) return true;
		const plain = Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
		return plain.length < bytes.length && blobId(plain, oid) === oid;
	} catch {
		return false;
	}
}
function blobId(bytes, other) {
	return (0, import_required_node_crypto.createHash)(other.length === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
// build/io/git-refs.js
const FETCH = "fetch the whole history, with `fetch-depth: 0` for actions/checkout";
var MissingHistory = class extends InputError {};
async function mergeBase(top, ref) {
	if (ref.startsWith("-")) throw inputError(`"${ref}" is not a ref; none begins with a dash`);
	const refs = await refsNamed(top, ref);
	const merged = [];
	for (const name of refs) merged.push({
		name,
		commit: await mergeBaseOf(top, name, ref)
	});
	const [first, ...others] = merged;
	if (first === void 0) {
		const why = COMMIT.test(ref) ? "a forced push may have left it behind" : "check its name";
		throw missing(`there is no ref "${shortName(ref)}" here; ${why}, and ${FETCH}`);
	}
	const other = others.find(({ commit }) => commit !== first.commit);
	if (other === void 0) return first.commit;
	throw inputError(`"${ref}" is ambiguous: ${first.name} and ${other.name} lead to different commits; write which of them the change is meant for`);
}
async function headOf(top) {
	return (await askGit(top, [
		"rev-parse",
		"--verify",
		"HEAD"
	])).toString("utf8").trim();
}
async function refsNamed(top, ref) {
	if (COMMIT.test(ref) || ref === "HEAD") return existing(top, [ref]);
	const { name = ref, rest = "" } = /^(?<name>[^~^:@{]+)(?<rest>[~^@].*)?$/.exec(ref)?.groups ?? {};
	const whole = (prefix) => `${prefix}${name}${rest}`;
	if (name.startsWith("refs/")) {
		const exact = await existing(top, [ref]);
		if (exact.length > 0) return exact;
		return existing(top, [`refs/remotes/origin/${name.replace(/^refs\/heads\//, "")}${rest}`]);
	}
	const refs = await existing(top, [
		"refs/remotes/origin/",
		"refs/heads/",
		"refs/remotes/",
		"refs/tags/"
	].map(whole));
	return refs.length > 0 ? refs : existing(top, [ref]);
}
async function existing(top, names) {
	const existingRefs = [];
	for (const name of names) {
		const { code } = await runGit(top, [
			"rev-parse",
			"--verify",
			"--quiet",
			`${name}^{commit}`
		]);
		if (code === 0) existingRefs.push(name);
	}
	return existingRefs;
}
async function mergeBaseOf(top, name, ref) {
	const { code, stdout, complaint } = await runGit(top, [
		"merge-base",
		"HEAD",
		`${name}^{commit}`
	]);
	if (code === 0) return stdout.toString("utf8").trim();
	if (code !== 1) throw inputError(`git merge-base failed: ${complaint}`);
	if ((await askGit(top, ["rev-parse", "--is-shallow-repository"])).toString("utf8").trim() === "true") throw missing(`this checkout is shallow and lacks the commit in which HEAD and "${shortName(ref)}" part; ${FETCH}`);
	throw inputError(`HEAD and "${shortName(ref)}" have no commit in common; name the target branch`);
}
function shortName(ref) {
	return ref.replace(/^refs\/remotes\/origin\//, "");
}
function missing(message) {
	return new MissingHistory([{
		message,
		location: null
	}]);
}
// build/io/paths-from-root.js
function renamedFor(base, root, top) {
	const names = namesBetween(root, top);
	const files = base.files.flatMap((file) => renamed(file, names.toRoot));
	const links = [...base.links ?? []].flatMap(([path, target]) => {
		const [link, to] = [names.toRoot(path), names.toRoot(target)];
		return link === null || to === null ? [] : [[link, to]];
	});
	return {
		...base,
		links: new Map(links),
		files: files.sort((a, b) => a.path < b.path ? -1 : 1),
		async read(path) {
			const gitPath = names.toGit(path);
			return gitPath === null ? null : base.read(gitPath);
		}
	};
}
function namesBetween(root, top) {
	const down = (0, import_required_node_path.relative)(top, root).split(import_required_node_path.sep).join("/");
	const isBelow = down !== ".." && !down.startsWith("../");
	const between = isBelow ? down : (0, import_required_node_path.relative)(root, top).split(import_required_node_path.sep).join("/");
	const prefix = between === "" ? "" : `${between}/`;
	const add = (path) => prefix + path;
	const remove = (path) => path.startsWith(prefix) ? path.slice(prefix.length) : null;
	return isBelow ? {
		toRoot: remove,
		toGit: add
	} : {
		toRoot: add,
		toGit: remove
	};
}
function renamed({ path, status, previous }, nameOf) {
	const now = nameOf(path);
	const before = previous === void 0 ? null : nameOf(previous);
	if (now !== null && before !== null) return [{
		path: now,
		status,
		previous: before
	}];
	if (now !== null) return [{
		path: now,
		status: previous === void 0 ? status : "added"
	}];
	return before === null ? [] : [{
		path: before,
		status: "removed"
	}];
}
// build/io/git.js
async function gitBase(root, ref, folder = root) {
	const top = await topLevel(folder);
	const commit = await mergeBase(top, ref);
	return renamedFor({
		commit,
		head: await headOf(top),
		files: await changedSince(top, commit),
		links: await linksOf(top),
		read: (path) => readBlob(top, commit, path)
	}, (0, import_required_node_fs.realpathSync)(root), top);
}
async function baseOfCheckout(root, folder, read) {
	const top = await topLevel(folder);
	const head = await headOf(top);
	return renamedFor({
		...await read(head),
		head,
		links: await linksOf(top)
	}, (0, import_required_node_fs.realpathSync)(root), top);
}
async function topLevel(folder) {
	const { code, stdout, complaint } = await runGit(folder, ["rev-parse", "--show-toplevel"]);
	const top = stdout.toString("utf8").replace(/\r?\n$/, "");
	if (code === 0 && top !== "") return (0, import_required_node_fs.realpathSync)(top);
	throw inputError(`a base needs a git repository with a working tree, and git says: ${complaint || "none"}`);
}
async function readBlob(top, commit, path) {
	const [option, end] = path.includes("\n") ? [["-z"], "\0"] : [[], "\n"];
	const answer = await askGit(top, [
		"cat-file",
		"--batch",
		"--follow-symlinks",
		...option
	], `${commit}:${path}${end}`);
	const [, size] = /^[0-9a-f]+ blob (\d+)\n/.exec(answer.toString("latin1", 0, 100)) ?? [];
	if (size === void 0) return null;
	const start = answer.indexOf("\n") + 1;
	return answer.subarray(start, start + Number(size));
}
export { shortName as i, gitBase as n, MissingHistory as r, baseOfCheckout as t };
