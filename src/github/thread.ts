import type { Client } from "./client.ts";
import type { Comment, Comments } from "./comment.ts";

/** A pull request of a repository. */
export interface PullRequest {
  owner: string;
  repo: string;
  number: number;
}

interface Page {
  repository: {
    pullRequest: {
      comments: {
        nodes: { id: string; body: string; viewerDidAuthor: boolean }[];
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
      };
    };
  };
}

// Only GraphQL tells whether a token wrote a comment: REST's `GET /user` refuses the token of a workflow.
const LIST = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        nodes { id body viewerDidAuthor }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

const UPDATE = `mutation ($id: ID!, $body: String!) {
  updateIssueComment(input: { id: $id, body: $body }) { issueComment { id } }
}`;

/** The comments of a pull request, through the API. */
export function threadOf(client: Client, { owner, repo, number }: PullRequest): Comments {
  return {
    async *list(): AsyncGenerator<Comment> {
      let after: string | null = null;
      do {
        const page: Page = await client.graphql<Page>(LIST, { owner, repo, number, after });
        const { nodes, pageInfo } = page.repository.pullRequest.comments;
        for (const { id, body, viewerDidAuthor } of nodes) yield { id, body, isOurs: viewerDidAuthor };
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after !== null);
    },
    async create(body) {
      await client.rest.issues.createComment({ owner, repo, issue_number: number, body });
    },
    async update(id, body) {
      await client.graphql(UPDATE, { id, body });
    },
  };
}
