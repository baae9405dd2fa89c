import { COMMIT } from "../domain/base.ts";
import { inputError } from "../domain/diagnostic.ts";

/** What a workflow's event says of the change that it was started for. */
export interface Event {
  /** The number of the pull request, null where the event is of none. */
  pullRequest: number | null;
  /** What the change is made against, a commit in full or the whole name of a branch of `origin`; null where there is none. */
  base: string | null;
}

/** What git has the branches of `origin` under; a tag cannot have such a name. */
const ORIGIN = "refs/remotes/origin/";

type EventPayload = Record<string, unknown>;

const NO_CHANGE: Event = { pullRequest: null, base: null };
/** What a push that makes a branch has for the commit before it. */
const NO_COMMIT = /^0+$/;

const READERS: Record<string, (payload: EventPayload) => Event> = {
  pull_request: ofPullRequest,
  pull_request_target: ofPullRequest,
  push: (payload) => {
    const before = commit(payload, "before");
    return { pullRequest: null, base: NO_COMMIT.test(before) ? null : before };
  },
  merge_group: (payload) => ({
    pullRequest: null,
    base: commit(part(payload, "merge_group"), "base_sha"),
  }),
};

/**
 * @param name as in `GITHUB_EVENT_NAME`; one that knows no change, such as `schedule`, needs no payload
 * @param text the file at `GITHUB_EVENT_PATH`
 * @throws InputError where the payload is no JSON or lacks what GitHub puts there
 */
export function eventOf(name: string, text: string): Event {
  if (!Object.hasOwn(READERS, name)) return NO_CHANGE;
  return READERS[name]?.(parsed(text)) ?? NO_CHANGE;
}

function ofPullRequest(payload: EventPayload): Event {
  const pullRequest = part(payload, "pull_request");
  const { number } = pullRequest;
  if (!Number.isSafeInteger(number) || Number(number) < 1) throw missing("number");
  // Not its `sha`: that may be as old as the pull request, and its rules with it.
  const { ref } = part(pullRequest, "base");
  if (typeof ref !== "string" || ref === "") throw missing("ref");
  return { pullRequest: Number(number), base: `${ORIGIN}${ref}` };
}

function parsed(text: string): EventPayload {
  try {
    return part({ event: JSON.parse(text) }, "event");
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw inputError("the file at GITHUB_EVENT_PATH is not JSON; run this in a workflow, or without a token");
  }
}

function part(payload: EventPayload, key: string): EventPayload {
  const value = payload[key];
  if (typeof value !== "object" || value === null) throw missing(key);
  return value as EventPayload;
}

function commit(payload: EventPayload, key: string): string {
  const value = payload[key];
  if (typeof value !== "string" || !COMMIT.test(value)) throw missing(key);
  return value;
}

function missing(key: string) {
  return inputError(
    `the file at GITHUB_EVENT_PATH has no valid \`${key}\`; is it that of GITHUB_EVENT_NAME?`,
  );
}
