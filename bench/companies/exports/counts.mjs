// Exports that hold counts and nobody's name: the tally that a person makes by eye, and aggregated rows.
import { DAY, dayOf, END, HOUR, LAST_DAY } from "../calendar.mjs";
import { csv } from "./sheet.mjs";

const TALLY = [
  "date",
  "channel",
  "post",
  "comments",
  "comments by employees",
  "likes",
  "likes by employees",
  "shares",
  "shares by employees",
  "answered",
];
/** How many hours after a comment the brand answered it, at most. */
const BUCKETS = {
  "1h": 1,
  "4h": 4,
  "12h": 12,
  "24h": 24,
  "3d": 72,
  "7d": 168,
  ever: Number.POSITIVE_INFINITY,
};

/**
 * One row a post, counted on the last day.
 * @param {import("../simulate.mjs").Company} company
 */
export function tally({ activities, people }) {
  const posts = activities.filter(({ type }) => type === "post");
  const rows = posts.map((post) => {
    const under = activities.filter((activity) => activity.object === post && isCounted(activity, people));
    const counts = /** @type {const} */ (["comment", "like", "share"]).flatMap((type) => {
      const all = under.filter((activity) => activity.type === type);
      return [all.length, all.filter(({ actor }) => actor.side === "inside").length];
    });
    const answered = under.filter(({ type, actor, answer }) => {
      return type === "comment" && actor.side === "outside" && answer !== undefined && answer.time < END;
    });
    return [dayOf(post.time), post.channel, post.id, ...counts, answered.length];
  });
  return csv([TALLY, ...rows]);
}

/**
 * Whether somebody who counts by eye counts it: not what the page itself wrote, nor an employee's answer to people outside.
 * @param {import("../simulate.mjs").Activity} activity
 * @param {import("../people.mjs").People} people
 */
function isCounted({ actor, inReplyTo }, { brand }) {
  return actor !== brand && !(actor.side === "inside" && inReplyTo?.actor.side === "outside");
}

/**
 * One row for each day, channel, type, post and side, and the side toward which it was done.
 * @param {import("../simulate.mjs").Company} company
 * @param {readonly import("../simulate.mjs").Activity[]} activities those that are exported
 * @param {boolean} categories
 */
export function aggregates({ kind, people }, activities, categories) {
  const period = { from: dayOf(END - kind.weeks * 7 * DAY), to: LAST_DAY };
  /** @type {Map<string, import("../simulate.mjs").Activity[]>} */
  const groups = new Map();
  for (const activity of activities) {
    const { type, id, channel, time, actor, object, inReplyTo, target } = activity;
    const toward = (target ?? inReplyTo?.actor ?? (actor === people.brand ? undefined : people.brand))?.side;
    const whole = type === "post" ? { id } : { object: target ? "of-others" : object?.id };
    const key = JSON.stringify({ type, ...whole, channel, published: dayOf(time), side: actor.side, toward });
    groups.set(key, [...(groups.get(key) ?? []), activity]);
  }
  const rows = [...groups].map(([key, members]) => ({
    ...JSON.parse(key),
    count: members.length,
    ...postOf(members, categories),
    ...answersTo(members, people),
  }));
  return [{ version: 1, period, complete: typesOf(activities) }, ...rows]
    .map((row) => `${JSON.stringify(row)}\n`)
    .join("");
}

/** @param {readonly import("../simulate.mjs").Activity[]} activities */
function typesOf(activities) {
  return [...new Set(activities.map(({ type }) => type))].sort();
}

/**
 * The text and the category of a post, which is a row of its own.
 * @param {readonly import("../simulate.mjs").Activity[]} members
 * @param {boolean} categories
 */
function postOf([first], categories) {
  if (first?.type !== "post") return {};
  return { content: first.content, ...(categories ? { category: first.category } : {}) };
}

/**
 * How many of them the brand answered within each time, and ever.
 * @param {readonly import("../simulate.mjs").Activity[]} members
 * @param {import("../people.mjs").People} people
 */
function answersTo(members, { brand }) {
  const [first] = members;
  if (first?.actor.side !== "outside" || (first.type !== "comment" && first.type !== "mention")) return {};
  const waits = members.flatMap(({ time, answer }) =>
    answer?.actor === brand && answer.time < END ? [answer.time - time] : [],
  );
  const answered = Object.fromEntries(
    Object.entries(BUCKETS).map(([bucket, hours]) => [
      bucket,
      waits.filter((wait) => wait <= hours * HOUR).length,
    ]),
  );
  return { answered };
}
