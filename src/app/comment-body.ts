import type { CommentBody } from "../github/comment.ts";
import { problemsMarkdown } from "../report/diagnostics.ts";
import { comment } from "../report/renderers/markdown.ts";
import { commentOfAll } from "../report/several-policies.ts";
import type { ReportView } from "../report/view.ts";
import type { Run } from "./run.ts";

/**
 * What a pull request is to say of a run, by one policy or by several, of those that could not be judged by too.
 * @param policies as the run was asked for them, so that the next one finds its comment again
 */
export function commentBody(
  policies: readonly string[],
  views: readonly ReportView[],
  { asked, unjudged }: Run,
): CommentBody {
  const [view] = views;
  const [trouble] = unjudged;
  return {
    about: policies.join("\n"),
    passes: unjudged.length === 0 && views.every(({ report }) => report.conclusion === "pass"),
    text: (maxBytes: number) => {
      if (asked === 1 && view !== undefined) return comment(view, maxBytes);
      if (asked === 1 && trouble !== undefined) return problemsMarkdown(trouble.error, maxBytes);
      return commentOfAll(views, unjudged, asked, maxBytes);
    },
  };
}
