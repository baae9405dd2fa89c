import type { Activity, Actor, Side } from "../../domain/activity.ts";
import type { InsidersFrom } from "../../domain/policy.ts";
import { asObject, asText, type Format, MalformedItem, type ReadContext } from "../pipeline/format.ts";
import { TERMS } from "./terms.ts";

type GithubItem = Record<string, unknown>;

/** Reactions that are no approval. */
const DISLIKES: ReadonlySet<unknown> = new Set(["-1", "confused"]);

export const github: Format = {
  name: "github",
  channels: ["github"],
  reads:
    "What happens on a GitHub repository: stars, comments, reactions, and issues, pull requests and discussions opened; from its REST API or its webhooks.",
  cannotKnow: "What a reaction was to, and that something removed was ever there.",
  obtain:
    "`gh api --paginate -H 'Accept: application/vnd.github.star+json' repos/{repo}/stargazers`, `repos/{repo}/issues?state=all` and `repos/{repo}/issues/comments`; or a webhook's payloads, one a line.",
  terms: TERMS.public,
  types: ["post", "comment", "like", "message"],
  names: true,
  inbound: true,
  outbound: true,
  insidersFrom: "author_association",
  listKeys: ["items"],
  lookalikes: [
    {
      what: "accounts of GitHub's without a time",
      instead:
        "where they are those who starred, export them with the media type `application/vnd.github.star+json`",
      fits: (item) => "login" in item && "node_id" in item,
    },
    {
      what: "repositories that somebody starred, not who starred yours",
      instead: "export `repos/{repo}/stargazers`",
      fits: (item) => "starred_at" in item && ("repo" in item || "full_name" in item),
    },
  ],
  recognises: (item) =>
    ("starred_at" in item && ("user" in item || "sender" in item)) ||
    isOnGithub(item) ||
    isEvent(item) ||
    ("user" in item && "content" in item && "created_at" in item && "node_id" in item),
  read(item, context) {
    const event = asObject(item);
    const action = asText(event["action"]);
    if ("starred_at" in event) {
      const user = event["user"] ?? event["sender"];
      const star = {
        type: "like" as const,
        published: asText(event["starred_at"]) ?? null,
        actor: actorOf(user),
      };
      return [action === "deleted" ? { ...star, undone: true } : star];
    }
    if (isEvent(event) && !isCounted(event, action)) return [];
    if (DISLIKES.has(event["content"])) return [];
    if (action === undefined) return [written(event, context)];
    const thing = event["review"] ?? THINGS.map((key) => event[key]).find((held) => held !== undefined);
    return thing === undefined ? [] : [written(asObject(thing), context)];
  },
};

/** What somebody wrote, by the keys of a webhook's payload that hold it; the inner first. */
const THINGS = ["comment", "discussion", "issue", "pull_request"];

/** What a webhook sends, of whatever kind: a push, a ping and a fork have no `action`. */
function isEvent(item: GithubItem): boolean {
  return "sender" in item && ["hook_id", "organization", "repository"].some((key) => key in item);
}

/** Whether a webhook's event is something that a person did with us; other kinds of event count for nothing. */
function isCounted(event: GithubItem, action: string | undefined): boolean {
  if (event["review"] !== undefined) return action === "submitted";
  return action === "created" || action === "opened";
}

function written(thing: GithubItem, { isBrand, insidersFrom }: ReadContext): Activity {
  const published = asText(thing["created_at"]) ?? asText(thing["submitted_at"]);
  const user = thing["user"];
  if (published === undefined || user === undefined) {
    const hint = "stars need the media type `application/vnd.github.star+json`";
    throw new MalformedItem(
      `is not a GitHub item with a time: \`created_at\` or \`user\` is missing; ${hint}`,
    );
  }
  const side = insidersFrom === null ? null : sideOf(thing, insidersFrom);
  const common = { published, actor: actorOf(user), ...(side === null ? {} : { side }) };
  const url = asText(thing["html_url"]);
  if (url === undefined) return { ...common, type: "like", id: asText(thing["node_id"]) ?? null };
  const page = url.replace(/#.*/, "");
  if (page !== url) {
    return { ...common, type: "comment", id: url, object: page, inReplyTo: above(thing, url) ?? page, url };
  }
  // Who opens something with us calls for an answer, and what is said under it is still on our ground.
  if (!isBrand(common.actor?.handle)) return { ...common, type: "message", id: url, url };
  return {
    ...common,
    type: "post",
    id: url,
    url,
    content: asText(thing["body"]) ?? asText(thing["title"]) ?? null,
  };
}

/** Associations with a repository, as GitHub's API names them, and the side of each; a collaborator may work there. */
const SIDES: ReadonlyMap<unknown, Side> = new Map([
  ["OWNER", "inside"],
  ["MEMBER", "inside"],
  ["COLLABORATOR", "unknown"],
  ["CONTRIBUTOR", "outside"],
  ["FIRST_TIMER", "outside"],
  ["FIRST_TIME_CONTRIBUTOR", "outside"],
  ["MANNEQUIN", "outside"],
  ["NONE", "outside"],
]);

/**
 * The side that the payload says. Whatever was written has an association; where it lacks one that we know, nobody can
 * tell. Null for a reaction, which never has one.
 */
function sideOf(thing: GithubItem, key: InsidersFrom): Side | null {
  const side = SIDES.get(thing[key]);
  return side ?? (thing["html_url"] === undefined ? null : "unknown");
}

/** The comment that a comment answers, by the address it has beside its own. */
function above(thing: GithubItem, url: string): string | null {
  const parent = asText(thing["parent_id"]) ?? asText(thing["in_reply_to_id"]);
  return parent === undefined ? null : url.replace(/\d+$/, parent);
}

function isOnGithub(thing: GithubItem): boolean {
  const address = asText(thing["html_url"]) ?? "";
  return (
    "user" in thing &&
    ("created_at" in thing || "submitted_at" in thing) &&
    /\/(issues|pull|discussions|commit)\//.test(address)
  );
}

function actorOf(user: unknown): Actor | null {
  const { login, type } = asObject(user);
  const handle = asText(login);
  return handle === undefined ? null : { handle, bot: type === "Bot" };
}
