import type { Activity } from "../../../domain/activity.ts";
import { decodeEntities } from "../../../domain/clean.ts";
import { asList, asObject, asText, type Format, hostOf, MalformedItem } from "../../pipeline/format.ts";
import { TERMS } from "../terms.ts";

const PUBLIC = /(^|[#:])Public$|\/followers$/;

export const activitystreamsOutbox: Format = {
  name: "activitystreams-outbox",
  channels: ["mastodon"],
  reads: "What a fediverse account did, from its archive: posts, replies, boosts and direct messages.",
  cannotKnow: "What others did: their replies, favourites and boosts are in `mastodon-notifications`.",
  obtain: "Mastodon: Preferences, Import and export, Request your archive; commit `outbox.json` from it.",
  terms: TERMS.ownExport,
  types: ["post", "comment", "like", "share", "follow", "message"],
  names: true,
  inbound: false,
  outbound: true,
  listKeys: ["orderedItems"],
  recognises: ({ type, actor, object }) =>
    typeof type === "string" &&
    /^[A-Z]/.test(type) &&
    // A record of ours whose type is mistaken has such keys too, and a handle for an actor.
    uriOf(actor)?.includes("://") === true &&
    object !== undefined,
  read(item) {
    const activity = asObject(item);
    const { type, published } = activity;
    const actor = uriOf(activity["actor"]);
    if (typeof type !== "string" || actor === undefined) {
      throw new MalformedItem("is not an ActivityStreams activity: `type` or `actor` is missing");
    }
    const common = { published: asText(published) ?? null, actor };
    if (type === "Create") return [{ ...common, ...created(asObject(activity["object"]), actor) }];
    const object = localId(uriOf(activity["object"]), actor) ?? null;
    const id = asText(activity["id"]) ?? null;
    if (type === "Announce") return [{ ...common, type: "share", id, object, target: boosted(activity) }];
    if (type === "Like") return [{ ...common, type: "like", id, object }];
    if (type === "Follow") return [{ ...common, type: "follow", id, target: object }];
    return [];
  },
};

/** A post, a reply, or where it is addressed to nobody but those it names, a message. */
function created(note: Record<string, unknown>, actor: string): Activity {
  const id = localId(asText(note["id"]), actor) ?? null;
  const url = asText(note["url"]) ?? null;
  const replyTo = uriOf(note["inReplyTo"]);
  const mentions = asList(note["tag"]).filter((tag) => tag["type"] === "Mention");
  const inReplyTo = localId(replyTo, actor) ?? null;
  if (isPrivate(note)) {
    return { type: "message", id, inReplyTo, target: addressee(mentions, replyTo) };
  }
  if (replyTo === undefined) return { type: "post", id, url, content: plain(asText(note["content"])) };
  // Nobody reaches out to somebody else by continuing a thread of their own.
  const target = isOf(replyTo, actor) ? actor : addressee(mentions, replyTo);
  return { type: "comment", id, url, inReplyTo, target };
}

/** A note says to whom it goes, and one that goes to nobody at all is not public either. */
function isPrivate(note: Record<string, unknown>): boolean {
  const isAddressed = note["to"] !== undefined || note["cc"] !== undefined;
  return isAddressed && !addressees(note).some((to) => PUBLIC.test(to));
}

/** Whom a note is toward: the one mentioned whose note it answers, else the first one mentioned. */
function addressee(mentions: Record<string, unknown>[], replyTo: string | undefined): string | null {
  const answered = mentions.find((tag) => isOf(replyTo, asText(tag["href"])));
  const tag = answered ?? mentions[0];
  if (tag === undefined) return replyTo?.replace(/\/statuses\/[^/]+$/, "") ?? null;
  const [name, href] = [asText(tag["name"]), asText(tag["href"])];
  if (name === undefined) return href ?? null;
  const host = name.slice(1).includes("@") ? undefined : hostOf(href);
  return host === undefined ? name : `${name}@${host}`;
}

/** Whose post was boosted: of those who are told, the one who is no list of followers. */
function boosted(activity: Record<string, unknown>): string | null {
  const author = uriOf(asObject(activity["object"])["attributedTo"]);
  return author ?? addressees({ cc: activity["cc"] }).find((cc) => !PUBLIC.test(cc)) ?? null;
}

function addressees({ to, cc }: Record<string, unknown>): string[] {
  return [to, cc].flat().flatMap((uri) => asText(uri) ?? []);
}

function isOf(uri: string | undefined, actor: string | undefined): boolean {
  return actor !== undefined && uri?.startsWith(`${actor}/`) === true;
}

/** An own status goes by its number alone, as in the notifications; a stranger's by its address. */
function localId(uri: string | undefined, actor: string): string | undefined {
  return isOf(uri, actor) ? (/\/statuses\/(\d+)$/.exec(uri ?? "")?.[1] ?? uri) : uri;
}

function uriOf(value: unknown): string | undefined {
  return asText(value) ?? asText(asObject(value)["id"]);
}

/** The text of a note, whose content is HTML. */
function plain(html: string | undefined): string | null {
  if (html === undefined) return null;
  const text = html.replace(/<(br|\/p)\b[^>]*>/gi, "\n").replace(/<[^>]*>/g, "");
  return decodeEntities(text).trim();
}
