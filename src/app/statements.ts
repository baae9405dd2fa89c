import type { Source } from "../domain/source.ts";
import type { Statement } from "../github/comment.ts";
import { problemsMarkdown } from "../report/problems.ts";
import { markdown } from "../report/renderers/markdown.ts";
import type { Run } from "./run.ts";

/** What a pull request is to say of a run: one statement a policy, of those that could not be judged by too. */
export function statementsOf({ reports, unjudged }: Run, source: Source | null): Statement[] {
  return [
    ...reports.map((report) => ({
      policy: report.policy.path,
      passes: report.conclusion === "pass",
      text: (maxBytes: number) => markdown(report, maxBytes, source),
    })),
    ...unjudged.map(({ policy, error }) => ({
      policy,
      passes: false,
      text: (maxBytes: number) => problemsMarkdown(error, maxBytes),
    })),
  ];
}
