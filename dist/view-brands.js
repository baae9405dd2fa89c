import { Gn as rangeText, ir as formatShare } from "./check.js";
// build/report/view/brands.js
const ORDER = [
	"fail",
	"unjudged",
	"neutral",
	"pass"
];
/** The brands of several policies, the worst first: by conclusion, then by errors, then by name. */
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
	const [one, other] = [a.view.report, b.view.report];
	return ORDER.indexOf(one.conclusion) - ORDER.indexOf(other.conclusion) || other.counts.error - one.counts.error || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}
export { brandsOf as t };
