import { u as problemsMarkdown } from "./check.js";
import { n as comment } from "./renderers-markdown.js";
import { t as commentOfAll } from "./several-policies.js";
// build/app/comment-body.js
function commentBody(policies, views, { asked, unjudged }) {
	const [view] = views;
	const [trouble] = unjudged;
	return {
		about: policies.join("\n"),
		passes: unjudged.length === 0 && views.every(({ report }) => report.conclusion === "pass"),
		text: (maxBytes) => {
			if (asked === 1 && view !== void 0) return comment(view, maxBytes);
			if (asked === 1 && trouble !== void 0) return problemsMarkdown(trouble.error, maxBytes);
			return commentOfAll(views, unjudged, asked, maxBytes);
		}
	};
}
export { commentBody };
