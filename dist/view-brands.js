import { H as rangeText, Hn as formatShare } from "./check.js";
// build/report/view/brands.js
const ORDER = [
	"fail",
	"unjudged",
	"neutral",
	"pass"
];
function brandsOf(views) {
	return views.map(brand).toSorted(compare);
}
function brand(view) {
	const { policy, figures } = view.report;
	return {
		view,
		name: policy.brand,
		share: rangeText(view.report, "outside-engagement") ?? formatShare(figures.outsideEngagement),
		change: view.shareBefore ?? ""
	};
}
function compare(a, b) {
	const [left, right] = [a.view.report, b.view.report];
	return ORDER.indexOf(left.conclusion) - ORDER.indexOf(right.conclusion) || right.counts.error - left.counts.error || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}
export { brandsOf as t };
