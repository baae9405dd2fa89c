// build/report/view/conclusions.js
const CONCLUSION_STYLES = {
	pass: {
		word: "PASS",
		text: "pass",
		mark: "✓",
		emoji: "✅",
		colour: "green"
	},
	fail: {
		word: "FAIL",
		text: "fail",
		mark: "✖",
		emoji: "❌",
		colour: "red"
	},
	unjudged: {
		word: "NOT JUDGED",
		text: "not judged",
		mark: "?",
		emoji: "❔",
		colour: "yellow"
	},
	neutral: {
		word: "NO VERDICT",
		text: "no verdict",
		mark: "–",
		emoji: "⚪",
		colour: "dim"
	}
};
/** What several policies come to together: the worst of them; one without a report leaves it unjudged. */
function conclusionOfAll(conclusions, asked) {
	const came = new Set(conclusions);
	if (conclusions.length < asked) came.add("unjudged");
	return [
		"fail",
		"unjudged",
		"pass"
	].find((conclusion) => came.has(conclusion)) ?? "neutral";
}
export { conclusionOfAll as n, CONCLUSION_STYLES as t };
