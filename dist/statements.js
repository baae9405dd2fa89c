import { r as problemsMarkdown } from "./problems.js";
import { n as markdown } from "./renderers-markdown.js";
// build/app/statements.js
/** What a pull request is to say of a run: one statement a policy, of those that could not be judged by too. */
function statementsOf(views, { unjudged }) {
	return [...views.map((view) => ({
		policy: view.report.policy.path,
		passes: view.report.conclusion === "pass",
		text: (maxBytes) => markdown(view, maxBytes)
	})), ...unjudged.map(({ policy, error }) => ({
		policy,
		passes: false,
		text: (maxBytes) => problemsMarkdown(error, maxBytes)
	}))];
}
export { statementsOf };
