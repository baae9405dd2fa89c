import { $ as uriPath, T as SIDES, U as CONCLUSION_STYLES, Y as markup, mt as message } from "./check.js";
import { t as brandsOf } from "./view-brands.js";
import { i as swatch, r as splitBar, t as document } from "./page.js";
// build/report/renderers/html/brands.js
const HEADER = [
	"Brand",
	"Verdict",
	"From outside",
	"Engagement",
	"Change",
	"Rules",
	"Badge"
];
const BADGE_KINDS = {
	red: "fail",
	orange: "warning",
	brightgreen: "pass",
	lightgrey: "unjudged"
};
function brandsPage(views, asked, folderOf) {
	const failed = views.filter(({ report }) => report.conclusion === "fail").length;
	const title = message("brands", {
		failed,
		all: asked
	});
	const days = [...new Set(views.map(({ report }) => report.asOf))];
	const unread = asked - views.length;
	const notes = [
		"The worst first.",
		...days.length === 1 ? [`As of ${days[0]}.`] : [],
		...unread === 0 ? [] : [message("brands-not-read", { policies: unread })]
	];
	return document(`${markup(title)} \u2013 Vanity Check`, [
		"<header>",
		`<h1>${markup(title)}</h1>`,
		`<p class="soft">${markup(notes.join(" "))}</p>`,
		...legend(views),
		"</header>",
		"<main id=\"main\">",
		"<table class=\"brands\">",
		`<thead><tr>${HEADER.map((cell) => `<th scope="col">${cell}</th>`).join("")}</tr></thead>`,
		"<tbody>",
		...brandsOf(views).map((brand) => row(brand, uriPath(folderOf(brand.view)))),
		"</tbody></table>",
		"</main>"
	]);
}
function legend(views) {
	const sides = SIDES.flatMap(({ style, label, of }) => {
		const first = views.find(({ report }) => (of(report.figures) ?? 0) > 0);
		return first === void 0 ? [] : [swatch(style, label(first.report).toLowerCase())];
	});
	return sides.length === 0 ? [] : [`<p class="legend">${sides.join(" ")}</p>`];
}
function row({ view, name, share, change }, folder) {
	const { report, summary, badge } = view;
	const { kind, text } = summary.state;
	const cells = [
		`<span class="is-${kind}">${CONCLUSION_STYLES[kind].mark} ${markup(text)}</span>`,
		`<b>${markup(share)}</b><span class="narrow"> from outside</span>`,
		splitBar(report.figures),
		markup(change),
		markup(summary.rules),
		`<a class="badge badge-${BADGE_KINDS[badge.color]}" href="${markup(`${folder}/badge.svg`, 4e3)}"><span>${markup(badge.label)}</span> <b>${markup(badge.message)}</b></a>`
	];
	return `<tr class="edge-${kind}"><th scope="row">${`<a href="${markup(`${folder}/report.html`, 4e3)}"><bdi>${markup(name, 80)}</bdi></a>`}</th>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}
export { brandsPage };
