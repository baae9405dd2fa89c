import { Mn as inputError, On as isInside } from "./run.js";
import { existsSync, mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
// build/io/write-whole.js
/**
* Writes a file whole or not at all, in a folder that is made where it is missing. A link that has the file's name is
* replaced, and none is followed out of `root`: a change may bring links, and the report holds strangers' text.
* @param path absolute
* @param root absolute path of an existing folder
* @throws InputError where it cannot be written, or lies outside `root`
*/
function writeWhole(path, text, root) {
	const name = basename(path);
	try {
		const folder = dirname(path);
		if (!isInside(realpathSync(nearestFolder(folder)), realpathSync(root))) throw new Error(`its folder leads out of ${root}`);
		makeFolder(folder);
		replace(folder, name, text);
	} catch (error) {
		throw inputError(`${name} cannot be written: ${error.message}`);
	}
}
function nearestFolder(folder) {
	return existsSync(folder) ? folder : nearestFolder(dirname(folder));
}
/** One by one, as Node's own way to make them all does not end in some special folders. */
function makeFolder(folder) {
	if (existsSync(folder)) return;
	makeFolder(dirname(folder));
	mkdirSync(folder);
}
/** By a draft in a new folder with a random name, where nothing can lie that would be written through. */
function replace(folder, name, text) {
	const drafts = mkdtempSync(join(folder, ".vanity-check-"));
	try {
		const draft = join(drafts, name);
		writeFileSync(draft, text, { flag: "wx" });
		renameSync(draft, join(folder, name));
	} finally {
		rmSync(drafts, {
			recursive: true,
			force: true
		});
	}
}
// build/report/renderers/index.js
/** Every output. Each is loaded only when it is used. */
const RENDERERS = [
	{
		name: "text",
		file: null,
		mediaType: "text/plain",
		description: "for a terminal or a log",
		render: async (run) => {
			const { text } = await import("./renderers-text-exports.js");
			const texts = run.views.map((view) => text(view, run.style));
			if (run.asked === 1) return texts.join("");
			const { verdictOfAll } = await import("./several-policies-exports.js");
			return `${texts.join("\n")}\n${verdictOfAll(run.views, run.asked)}\n`;
		}
	},
	{
		name: "json",
		file: "report.json",
		mediaType: "application/json",
		description: "everything, for other programs",
		render: async (run) => run.asked === 1 ? (await import("./json-exports.js")).json(only(run).report) : (await import("./several-policies-exports.js")).jsonOfAll(run.views.map(({ report }) => report))
	},
	{
		name: "markdown",
		file: "report.md",
		mediaType: "text/markdown",
		description: "for a job summary or a comment on GitHub",
		render: async (run) => run.asked === 1 ? (await import("./renderers-markdown-exports.js")).markdown(only(run)) : (await import("./several-policies-exports.js")).markdownOfAll(run.views, run.asked)
	},
	{
		name: "sarif",
		file: "results.sarif",
		mediaType: "application/sarif+json",
		description: "for code scanning",
		render: async ({ views, rules }) => (await import("./sarif.js")).sarif(views, await rules())
	},
	{
		name: "junit",
		file: "junit.xml",
		mediaType: "application/xml",
		description: "for what shows test results",
		render: async ({ views }) => (await import("./junit.js")).junit(views)
	},
	{
		name: "github",
		file: null,
		mediaType: "text/plain",
		description: "annotations in a workflow's log",
		render: async ({ views }) => (await import("./renderers-github-exports.js")).github(views)
	},
	{
		name: "html",
		file: "report.html",
		mediaType: "text/html",
		description: "a page for a browser",
		render: async (run) => (await import("./page-exports.js")).html(only(run))
	},
	{
		name: "badge",
		file: "badge.svg",
		mediaType: "image/svg+xml",
		description: "a badge as an image",
		render: async (run) => (await import("./renderers-badge.js")).badge(only(run))
	},
	{
		name: "badge-json",
		file: "badge.json",
		mediaType: "application/json",
		description: "a badge as shields.io reads it",
		render: async (run) => (await import("./renderers-badge.js")).badgeEndpoint(only(run))
	}
];
/** What `--format` may name. */
const RENDERER_NAMES = RENDERERS.map(({ name }) => name);
function only({ views: [view, ...more] }) {
	if (view === void 0 || more.length > 0) throw inputError("a page and a badge are about one policy; --report-dir writes them for each");
	return view;
}
// build/app/outputs.js
/**
* One output of a run.
* @throws InputError where there are several policies and the output is about one
*/
async function draw(name, run, style = { colour: false }) {
	const rules = async () => (await import("./rules-index-exports.js")).rules;
	return RENDERERS.find((one) => one.name === name).render({
		...run,
		style,
		rules
	});
}
/**
* Writes each report in every form that has a file, and of several policies a page that links to them; nothing is
* written where one of them cannot be drawn.
* @param folder absolute
* @param root the folder that nothing is written outside of
* @returns the folder of each report, relative to `folder`: itself for one policy, else as the policies' paths say
* @throws InputError where two policies would have the same folder, or a file cannot be written
*/
async function writeReports({ views, asked }, folder, root) {
	const folders = views.map((view) => asked === 1 ? "" : folderOf(view));
	const twice = folders.find((name, i) => folders.indexOf(name) < i);
	if (twice !== void 0) throw inputError(`two policies would write their reports to "${twice}"; rename one of them`);
	const drawn = [];
	for (const [i, view] of views.entries()) for (const { name, file } of RENDERERS) {
		if (file === null) continue;
		const text = await draw(name, {
			views: [view],
			asked: 1
		});
		drawn.push([join(folder, folders[i], file), text]);
	}
	if (asked > 1) {
		const { brandsPage } = await import("./html-brands.js");
		const page = brandsPage(views, asked, (view) => folders[views.indexOf(view)]);
		drawn.push([join(folder, "index.html"), page]);
	}
	for (const [path, text] of drawn) writeWhole(path, text, root);
	return folders;
}
function folderOf({ report: { policy } }) {
	return policy.path.replace(/\.ya?ml$/i, "");
}
export { writeWhole as a, RENDERER_NAMES as i, writeReports as n, RENDERERS as r, draw as t };
