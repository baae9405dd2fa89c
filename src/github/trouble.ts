interface Failure {
  message: string;
  status?: number;
  /** Missing where no answer came. */
  response?: { headers: Record<string, string | number | undefined> };
}

/** What a failed request means for whoever runs the workflow, and what to do about it. */
export function troubleOf(error: unknown): string {
  const { message, status, response } = error as Failure;
  return `${advice(status, response)} (${message})`;
}

function advice(status: number | undefined, response: Failure["response"]): string {
  if (response === undefined) return "check GITHUB_API_URL, the network and the proxy, and run the job again";
  const { headers } = response;
  if (status === 429 || "retry-after" in headers || headers["x-ratelimit-remaining"] === "0")
    return "that is a limit of GitHub's, run the job again later";
  switch (status) {
    case 401:
      return "the token is not valid, give it that of the workflow, `github.token`";
    case 403:
      return "give the job `permissions: pull-requests: write`; on a pull request from a fork GitHub lets no token write";
    case 404:
      return "the token does not reach this pull request, give it that of the workflow, `github.token`";
    case 422:
      return "GitHub refuses the text of the comment, the job summary has it all";
    default:
      return "run the job again";
  }
}
