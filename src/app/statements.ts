import type { Statement } from "../github/comment.ts";
import { problemsMarkdown } from "../report/problems.ts";
import { markdown } from "../report/renderers/markdown.ts";
import type { ReportView } from "../report/view.ts";
import type { Run } from "./run.ts";

/** What a pull request is to say of a run: one statement a policy, of those that could not be judged by too. */
export function statementsOf(views: readonly ReportView[], { unjudged }: Run): Statement[] {
  return [
    ...views.map((view) => ({
      policy: view.report.policy.path,
      passes: view.report.conclusion === "pass",
      text: (maxBytes: number) => markdown(view, maxBytes),
    })),
    ...unjudged.map(({ policy, error }) => ({
      policy,
      passes: false,
      text: (maxBytes: number) => problemsMarkdown(error, maxBytes),
    })),
  ];
}
