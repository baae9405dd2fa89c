// Our own record, as NDJSON.
import { DAY, dayOf, END, LAST_DAY, timeText } from "../calendar.mjs";
import { accountOf } from "./account.mjs";

/** One row in so many names nobody: an account that was deleted. */
const NAMELESS = 50;

/**
 * @param {import("../simulate.mjs").Company} company
 * @param {readonly import("../simulate.mjs").Activity[]} activities those that are exported
 * @param {{ types: readonly string[], categories: boolean, totals: boolean }} options
 */
export function ndjson({ kind, activities: all }, activities, { types, categories, totals }) {
  const period = { from: dayOf(END - kind.weeks * 7 * DAY), to: LAST_DAY };
  const envelope = { version: 1, period, complete: types };
  const counts = totals ? totalsOf(all) : undefined;
  const rows = activities
    .filter(({ type }) => types.includes(type))
    .map((activity) => row(activity, { categories, counts }));
  return [envelope, ...rows].map((value) => `${JSON.stringify(value)}\n`).join("");
}

/**
 * @param {import("../simulate.mjs").Activity} activity
 * @param {{ categories: boolean, counts: Map<string, Record<string, number>> | undefined }} options
 */
function row(activity, { categories, counts }) {
  const { type, id, actor, channel, object, inReplyTo, target, category, content, time } = activity;
  const nameless = actor.side === "outside" && Number(id) % NAMELESS === 0;
  return {
    type,
    id,
    channel,
    published: timeText(time),
    ...(nameless ? {} : { actor: accountOf(actor, channel) }),
    ...(object ? { object: object.id } : {}),
    ...(target ? { object: `of-${id}`, target: accountOf(target, channel) } : {}),
    ...(inReplyTo ? { inReplyTo: inReplyTo.id } : {}),
    ...(categories && category ? { category } : {}),
    ...(content ? { content } : {}),
    ...(type === "post" && counts ? { totals: counts.get(id) ?? { comment: 0, like: 0, share: 0 } } : {}),
  };
}

/**
 * What the platform shows below each post.
 * @param {readonly import("../simulate.mjs").Activity[]} activities
 */
function totalsOf(activities) {
  /** @type {Map<string, Record<string, number>>} */
  const totals = new Map();
  for (const { type, object } of activities) {
    if (!object) continue;
    const counts = totals.get(object.id) ?? { comment: 0, like: 0, share: 0 };
    counts[type] = (counts[type] ?? 0) + 1;
    totals.set(object.id, counts);
  }
  return totals;
}
