import type { Base } from "../domain/base.ts";
import { inputError } from "../domain/diagnostic.ts";
import { type Event, eventOf } from "../github/event.ts";
import { baseOfCheckout, gitBase } from "../io/git.ts";
import { MissingHistory, shortName } from "../io/git-refs.ts";

/** What a workflow says of the change that it judges. */
interface WorkflowEvent {
  /** The base that the workflow names; empty where the event is to name it. */
  named: string;
  /** `GITHUB_EVENT_NAME` */
  event: string;
  /** The text of the file at `GITHUB_EVENT_PATH`. */
  payload: string;
  /** Empty where there is none. */
  token: string;
  /** `GITHUB_API_URL` */
  apiUrl: string;
  /** `GITHUB_REPOSITORY`, as `owner/name` */
  repository: string;
}

const TOKEN = "`token`, that of `github.token`";

/**
 * The base of a workflow's change, by git and where the checkout lacks the history through GitHub's API.
 * @returns null where the event knows of no change
 * @throws InputError where it cannot be read, or a pull request would change nothing
 */
export async function eventBase(root: string, folder: string, workflow: WorkflowEvent): Promise<Base | null> {
  const { named, event, payload } = workflow;
  const isPullRequest = event.startsWith("pull_request");
  const change = named === "" || (isPullRequest && payload !== "") ? eventOf(event, payload) : null;
  const ref = refOf(named, change);
  if (ref === null) return null;
  const base = await read(root, folder, ref, workflow);
  if (isPullRequest && base.commit === base.head) {
    throw inputError(
      `the commit that is checked out holds nothing that "${shortName(ref)}" lacks, so no change of the pull request would be judged; check out the pull request, and name the branch that it is meant for`,
    );
  }
  return base;
}

/** The event's own branch where the workflow names it too, as no tag can have its whole name. */
function refOf(named: string, change: Event | null): string | null {
  const base = change?.base ?? null;
  if (named === "" || base === null) return named || base;
  return [base, base.replace("refs/remotes/", ""), base.replace("refs/remotes/origin/", "")].includes(named)
    ? base
    : named;
}

async function read(root: string, folder: string, ref: string, workflow: WorkflowEvent): Promise<Base> {
  try {
    return await gitBase(root, ref, folder);
  } catch (error) {
    if (!(error instanceof MissingHistory)) throw error;
    if (workflow.token === "")
      throw inputError(`${error.message}; or give the action a ${TOKEN}, to ask GitHub for it`);
    const { githubBase } = await import("../github/base.ts");
    const { pullRequest } = eventOf(workflow.event, workflow.payload);
    return baseOfCheckout(root, folder, (head) => githubBase({ ...workflow, pullRequest }, ref, head));
  }
}
