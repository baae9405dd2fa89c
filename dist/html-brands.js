import { ir as CONCLUSION_STYLES, mr as uriPath, ur as markup } from "./check.js";
import { t as brandsOf } from "./view-brands.js";
import { i as table, r as splitBar, t as document } from "./page.js";
// build/report/renderers/html/brands.js
/**
* The brands of several policies on one page, the worst first, each with a link to its report.
* @param asked how many policies were asked for; those that could not be judged by have no view
* @param folderOf where a report is, relative to the page
*/
function brandsPage(views, asked, folderOf) {
	const rows = brandsOf(views).map(({ view, name, share, change }) => {
		const { report, summary } = view;
		const { mark } = CONCLUSION_STYLES[summary.state.kind];
		const at = uriPath(folderOf(view));
		return [
			`<a href="${markup(`${at}/report.html`, 4e3)}">${markup(name, 80)}</a>`,
			`<span class="is-${summary.state.kind}">${mark} ${markup(summary.state.text)}</span>`,
			share,
			splitBar(report.figures),
			markup(change),
			markup(summary.rules)
		];
	});
	const header = [
		"Brand",
		"Verdict",
		"From outside",
		"Engagement",
		"Change",
		"Rules"
	];
	const failed = views.filter(({ report }) => report.conclusion === "fail").length;
	const unjudged = asked === views.length ? "" : `, ${asked - views.length} could not be judged`;
	return document(`${asked} brands – Vanity Check`, [
		"<header>",
		`<h1>Policy broken: ${failed} of ${asked} brands${unjudged}</h1>`,
		"</header>",
		"<main id=\"main\">",
		...table("The worst first", header, rows),
		"</main>"
	]);
}
export { brandsPage };
