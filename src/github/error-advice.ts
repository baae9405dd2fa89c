interface RefusedRequest {
  message: string;
  status?: number;
  /** Missing where no answer came. */
  response?: { headers: Record<string, string | number | undefined> };
}

/** What to do about a refusal, by its status. */
export type Advice = Readonly<Record<number, string>>;

/**
 * What a failed request means for whoever runs the workflow, and what to do about it.
 * @param refusals what to do where GitHub refuses what was asked
 */
export function errorAdvice(error: unknown, refusals: Advice): string {
  const { message, status, response } = error as RefusedRequest;
  return `${advice(status, response, refusals)} (${message})`;
}

function advice(status = 0, response: RefusedRequest["response"], refusals: Advice): string {
  if (response === undefined) return "check GITHUB_API_URL, the network and the proxy, and run the job again";
  const { headers } = response;
  if (status === 429 || "retry-after" in headers || headers["x-ratelimit-remaining"] === "0")
    return "GitHub's rate limit was reached; run the job again later";
  if (status === 401) return "the token is not valid; use the workflow's own, `github.token`";
  return refusals[status] ?? "run the job again";
}
