import { LIMITS } from "../domain/limits.ts";
import type { Client } from "./client.ts";
import type { Comment, Comments } from "./comment.ts";

/** A pull request of a repository. */
export interface PullRequest {
  owner: string;
  repo: string;
  number: number;
}

// REST tells no token of an app who it is (`GET /user` is refused), and a workflow may be given that of any app.
const WHO = "query { viewer { login } }";

/** The comments of a pull request, through the API. */
export function issueComments(client: Client, { owner, repo, number }: PullRequest): Comments {
  const { issues } = client.rest;
  return {
    async ours() {
      const answer = await client.graphql<{ viewer?: { login?: unknown } } | undefined>(WHO);
      const login = answer?.viewer?.login;
      if (typeof login !== "string") throw new Error("the answer is not GitHub's");
      const ours: Comment[] = [];
      const first = { owner, repo, issue_number: number, per_page: 100 };
      let pages = 0;
      for await (const { data } of client.paginate.iterator(issues.listComments, first)) {
        if (++pages > LIMITS.pages.most)
          throw new Error(`there are more than ${LIMITS.pages.most} pages of comments`);
        for (const { id, body, user } of data) if (user?.login === login) ours.push({ id, body: body ?? "" });
      }
      return ours;
    },
    async create(body) {
      await issues.createComment({ owner, repo, issue_number: number, body });
    },
    async update(id, body) {
      await issues.updateComment({ owner, repo, comment_id: id, body });
    },
  };
}
