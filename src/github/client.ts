import { setTimeout } from "node:timers/promises";
import { getOctokit } from "@actions/github";
import { inputError } from "../domain/diagnostic.ts";

/** GitHub's API, for one token. */
export type Client = ReturnType<typeof getOctokit>;

/** What of a failed request decides whether it is tried again. */
interface FailedRequest {
  status?: number;
  response?: { headers: Record<string, string | number | undefined> };
}

/** Beyond this a job would look hung; GitHub asks for up to an hour. In seconds. */
const MAX_WAIT = 30;
const MAX_RETRIES = 2;
/** No request starts or goes on so long after the client was made. In milliseconds. */
const MAX_TOTAL = 120_000;

/**
 * A client that tries again after a limit or a fault of the server's, and gives up in bounded time.
 * @param apiUrl as in `GITHUB_API_URL`, so that GitHub Enterprise is asked where it is
 * @param maxTotal in milliseconds
 * @throws InputError where `apiUrl` is no address
 */
export function connect(token: string, apiUrl: string, maxTotal = MAX_TOTAL): Client {
  if (!/^https?:\/\/[^/]/.test(apiUrl) || !URL.canParse(apiUrl))
    throw inputError(`GITHUB_API_URL is not an address: "${apiUrl}"; GitHub's own is https://api.github.com`);
  const signal = AbortSignal.timeout(maxTotal);
  const client = getOctokit(token, {
    baseUrl: apiUrl,
    log: { debug() {}, info() {}, warn() {}, error() {} },
    request: { signal },
  });
  // Not octokit's plugins: that for retries does not heed Retry-After, that for limits waits 3 s between comments.
  client.hook.wrap("request", async (request, options) => {
    // What was answered with a fault may have been done all the same, and a comment is not to be there twice.
    const isRepeatable = options.method !== "POST" || options.url.endsWith("/graphql");
    for (let retries = 0; ; retries++) {
      try {
        const response = await request(options);
        // A proxy may answer with a page of its own; octokit takes an empty one for an empty list.
        if (!options.mediaType.format && typeof response.data !== "object")
          throw new Error("the answer is not GitHub's");
        return response;
      } catch (error) {
        const seconds = waitAfter(error as FailedRequest, isRepeatable, retries);
        if (seconds === null || !(seconds <= MAX_WAIT) || retries === MAX_RETRIES) throw error;
        await setTimeout(seconds * 1000, undefined, { signal });
      }
    }
  });
  return client;
}

/** Seconds until a request may be tried again; null where that would change nothing. */
function waitAfter(
  { status = 0, response }: FailedRequest,
  isRepeatable: boolean,
  retries: number,
): number | null {
  if (status === 403 || status === 429) {
    const after = response?.headers["retry-after"];
    return after === undefined ? null : Math.max(0, Number(after));
  }
  return status >= 500 && isRepeatable ? 2 ** retries : null;
}
