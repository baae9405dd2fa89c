import { getOctokit } from "@actions/github";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";

/** GitHub's API, for one token. */
export type Client = ReturnType<typeof getOctokit>;

/** Beyond this a job would look hung; GitHub asks for up to an hour. In seconds. */
const MAX_WAIT = 30;
const MAX_RETRIES = 2;
/** No request starts or goes on so long after the client was made. In milliseconds. */
const MAX_TOTAL = 120_000;

/**
 * A client that tries again after a limit or a fault of the server's, and gives up in bounded time.
 * @param apiUrl as in `GITHUB_API_URL`, so that GitHub Enterprise is asked where it is
 */
export function connect(token: string, apiUrl: string): Client {
  const mayWait = (seconds: number, _: object, __: object, retries: number) =>
    seconds <= MAX_WAIT && retries < MAX_RETRIES;
  return getOctokit(
    token,
    {
      baseUrl: apiUrl,
      log: { debug() {}, info() {}, warn() {}, error() {} },
      request: { signal: AbortSignal.timeout(MAX_TOTAL) },
      // Not `request.retries`, which would try again whatever the answer was.
      retry: { retries: MAX_RETRIES },
      throttle: { onRateLimit: mayWait, onSecondaryRateLimit: mayWait },
    },
    retry,
    throttling,
  );
}
