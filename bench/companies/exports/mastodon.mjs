// A Mastodon account's notifications, and its archive's outbox. Written in the shape of the payloads, with the keys
// that a reader needs.
import { timeText } from "../calendar.mjs";
import { accountOf } from "./account.mjs";

const HOST = "https://social.example";
const ACME = `${HOST}/users/fennick`;
const PUBLIC = "https://www.w3.org/ns/activitystreams#Public";
const TYPES = {
  comment: "mention",
  mention: "mention",
  like: "favourite",
  share: "reblog",
  follow: "follow",
};

/** @param {import("../simulate.mjs").Company} company */
export function notifications({ activities, people }) {
  const items = activities
    .filter(({ actor, target }) => actor !== people.brand && target === undefined)
    // Who answers somebody else in a thread notifies that person, and the brand where it is mentioned, as here.
    .map((activity) => notification(activity, people));
  return JSON.stringify(items.reverse());
}

/**
 * @param {import("../simulate.mjs").Activity} activity
 * @param {import("../people.mjs").People} people
 */
function notification({ type, id, actor, time, object, inReplyTo }, people) {
  const account = accountPayload(actor);
  const base = {
    id: `9${id}`,
    type: TYPES[/** @type {keyof typeof TYPES} */ (type)],
    created_at: timeText(time),
    account,
  };
  if (type === "follow") return base;
  if (type === "like" || type === "share") {
    return { ...base, status: { id: object?.id, account: accountPayload(people.brand), mentions: [] } };
  }
  const answered = inReplyTo ?? object;
  const reply = answered && {
    in_reply_to_id: answered.id,
    in_reply_to_account_id: accountPayload(answered.actor).id,
  };
  const mentions = [people.brand, ...(answered ? [answered.actor] : [])].map(accountPayload);
  return {
    ...base,
    status: { id, in_reply_to_id: null, in_reply_to_account_id: null, ...reply, account, mentions },
  };
}

/** @param {import("../people.mjs").Person} person */
function accountPayload(person) {
  const acct = accountOf(person, "mastodon").slice(1);
  const [name = "", host = ""] = acct.split("@");
  const local = host === "social.example";
  return {
    id: `7${[...acct].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_000_007, 7)}`,
    username: name,
    acct: local ? name : acct,
    url: `https://${host}/@${name}`,
    bot: person.side === "bot",
  };
}

/** @param {import("../simulate.mjs").Company} company */
export function outbox({ activities, people }) {
  const items = activities.filter(({ actor }) => actor === people.brand).map(create);
  return JSON.stringify({ type: "OrderedCollection", totalItems: items.length, orderedItems: items });
}

/** @param {import("../simulate.mjs").Activity} activity */
function create({ id, time, content, inReplyTo, target }) {
  const note = `${ACME}/statuses/${id}`;
  const toward = target ?? inReplyTo?.actor;
  const published = timeText(time);
  const [, name = "", host = ""] = toward === undefined ? [] : accountOf(toward, "mastodon").split("@");
  const author = `https://${host}/users/${name}`;
  const reply = toward && {
    inReplyTo: `${author}/statuses/${inReplyTo?.id ?? `8${id}`}`,
    tag: [{ type: "Mention", name: `@${name}@${host}`, href: author }],
  };
  const object = {
    id: note,
    type: "Note",
    published,
    to: [PUBLIC],
    cc: [],
    tag: [],
    content: `<p>${content ?? "Thank you"}</p>`,
    ...reply,
  };
  return { id: `${note}/activity`, type: "Create", actor: ACME, published, to: [PUBLIC], object };
}
