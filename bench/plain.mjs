// The plainest script that computes the figures: read, parse, keep in maps, count.
// node bench/plain.mjs FOLDER BRAND FIRST_DAY END
import { join } from "node:path";
import { TYPES } from "./figures.mjs";
import { readActivities, readRoster } from "./plain-reading.mjs";

const [folder = "", brand = "", firstDay = "", end = ""] = process.argv.slice(2);
const DAY_MS = 24 * 60 * 60 * 1000;
const endDay = end.slice(0, 10);
const endTime = Date.parse(end);
const WORDS = new Set(["comment", "mention", "quote"]);
const OURS = /\b(?:we|us|our|ours|ourselves|acme)\b/gi;
const YOURS = /\b(?:you|your|yours|yourself|yourselves)\b/gi;

/** @typedef {import("./company.mjs").Activity} Activity */

const roster = readRoster(join(folder, "roster.csv"));

// By id, so that what two files hold counts once.
/** @type {Map<string, Activity>} */
const activities = new Map();
let duplicates = 0;
for await (const activity of readActivities(join(folder, "snapshots"))) {
  if (activities.has(activity.id)) duplicates++;
  activities.set(activity.id, activity);
}

/** @type {Map<string, number[]>} */
const repliesTo = new Map();
/** By somebody unnamed, who may be the brand. @type {Map<string, number[]>} */
const unnamedRepliesTo = new Map();
/** Under a post, to anything there. @type {Map<string, number[]>} */
const unnamedUnder = new Map();
let lastUnnamed = Number.NEGATIVE_INFINITY;
/** By conversation and person. @type {Map<string, number[]>} */
const wordsTo = new Map();
/** When the brand did something toward an account. @type {Map<string, number[]>} */
const doneToward = new Map();
/** When somebody unnamed did, who may be the brand. @type {Map<string, number[]>} */
const perhapsToward = new Map();
/** When somebody who may be no outsider first spoke under a post. @type {Map<string, number>} */
const firstOurs = new Map();
for (const activity of activities.values()) {
  const time = Date.parse(activity.published);
  const under = postOf(activity);
  if (
    WORDS.has(activity.type) &&
    under !== undefined &&
    !isOutside(activity.actor, localDay(activity.published))
  )
    firstOurs.set(under, Math.min(time, firstOurs.get(under) ?? Number.POSITIVE_INFINITY));
  if (activity.actor !== brand && activity.actor !== undefined) continue;
  const answered = repliedWords(activity.inReplyTo);
  const person = toward(activity) ?? "";
  append(activity.actor === undefined ? perhapsToward : doneToward, person, time);
  if (activity.actor === undefined) {
    if (answered !== undefined) append(unnamedRepliesTo, answered.id, time);
    else if (WORDS.has(activity.type) && isLoose(activity)) {
      append(unnamedUnder, activity.object ?? "", time);
      lastUnnamed = Math.max(lastUnnamed, time);
    }
    continue;
  }
  if (answered === undefined) continue;
  append(repliesTo, answered.id, time);
  append(wordsTo, `${conversation(answered)} ${person}`, time);
}

const inside = zeros();
const outside = zeros();
const unknown = zeros();
/** Words of outsiders to which an employee replied. @type {Set<Activity>} */
const helped = new Set();
const voices = new Set();
/** @type {Record<string, number>} */
const outreachByDay = {};
/** @type {Record<string, number>} */
const outsideByWeek = {};
/** @type {Record<string, Set<string>>} */
const voicesOfWeek = {};
/** @type {Map<string, { inside: number, outside: number, unknown: number }>} */
const byPost = new Map();
const talk = { ours: 0, yours: 0 };
let posts = 0;
let categorised = 0;
let promotional = 0;
let outreach = 0;
let due = 0;
let answered = 0;
let gestures = 0;
let acknowledged = 0;

for (const activity of activities.values()) {
  const { actor } = activity;
  const day = localDay(activity.published);
  if (day < firstDay || day >= endDay) continue;
  if (activity.type === "post") {
    if (actor !== undefined && actor !== brand) continue;
    posts++;
    if (activity.category) categorised++;
    if (activity.category === "promotional") promotional++;
    talk.ours += activity.content?.match(OURS)?.length ?? 0;
    talk.yours += activity.content?.match(YOURS)?.length ?? 0;
    continue;
  }
  const type = /** @type {keyof typeof inside} */ (activity.type);
  if (actor === brand) {
    const account = toward(activity);
    const isOutreach = account !== undefined && account !== brand && !isInside(account, day);
    if (isOutreach && !isToNobody(activity) && !mayAnswerOurs(activity)) {
      outreach++;
      outreachByDay[day] = (outreachByDay[day] ?? 0) + 1;
    }
    continue;
  }
  const post = postOf(activity);
  const ground = post === undefined ? undefined : activities.get(post);
  if (ground?.type === "post" && ground.actor !== undefined && ground.actor !== brand) continue;
  const onPost = byPost.get(post ?? "") ?? { inside: 0, outside: 0, unknown: 0 };
  if (post !== undefined) byPost.set(post, onPost);
  const side = actor === undefined ? "unknown" : isInside(actor, day) ? "inside" : "outside";
  const counts = { inside, outside, unknown }[side];
  counts[type]++;
  counts.all++;
  onPost[side]++;
  const person = toward(activity);
  if (side === "inside" && type === "comment") {
    const words = wordsHelped(activity, day);
    // One reply to each of an outsider's words is help, and more of them are not.
    if (words !== undefined) helped.add(words);
  }
  if (actor === undefined || side !== "outside") continue;
  voices.add(actor);
  const week = weekOf(day);
  outsideByWeek[week] = (outsideByWeek[week] ?? 0) + 1;
  voicesOfWeek[week] ??= new Set();
  voicesOfWeek[week].add(actor);
  if (person !== brand) continue;
  const time = Date.parse(activity.published);
  if (type === "like" || type === "share" || type === "follow") {
    const done = firstAfter(doneToward.get(actor), time);
    // Where somebody unnamed may have done something toward the person, and the brand never did, nobody can say.
    const isOpen =
      time < lastUnnamed || firstAfter(perhapsToward.get(actor), time) < Number.POSITIVE_INFINITY;
    if (done === Number.POSITIVE_INFINITY && isOpen) continue;
    gestures++;
    if (done < Number.POSITIVE_INFINITY) acknowledged++;
    continue;
  }
  if (time + DAY_MS > endTime || isToNobody(activity)) continue;
  const answer = firstAnswer(activity, actor, time);
  const isInTime = answer <= time + DAY_MS;
  const perhaps = Math.min(
    firstAfter(unnamedRepliesTo.get(activity.id), time),
    firstAfter(unnamedUnder.get(post ?? ""), time),
  );
  // Where somebody unnamed may have replied in time, nobody can say whether the brand did.
  if (!isInTime && perhaps <= time + DAY_MS) continue;
  due++;
  if (isInTime) answered++;
}

const judged = [...byPost.values()].filter((post) => post.outside > 0 || post.unknown === 0);
const helpful = helped.size;
const employees = inside.all - helpful;
console.log(
  JSON.stringify(
    /** @type {import("./figures.mjs").Figures} */ ({
      activities: activities.size,
      duplicates,
      posts,
      inside,
      outside,
      unknown,
      commentShare: (inside.comment - helpful) / (inside.comment - helpful + outside.comment),
      employeeShare: employees / (employees + outside.all),
      outsideVoices: voices.size,
      outreach,
      outsideDays: Object.keys(outreachByDay).length,
      responseRate: answered / due,
      acknowledged: acknowledged / gestures,
      promotionalShare: promotional / categorised,
      selfTalk: talk.ours / (talk.ours + talk.yours),
      employeeOnlyPosts: judged.filter((post) => post.outside === 0).length / judged.length,
      outreachByDay,
      outsideByWeek,
      voicesByWeek: Object.fromEntries(Object.entries(voicesOfWeek).map(([week, { size }]) => [week, size])),
    }),
  ),
);

/** @returns {import("./figures.mjs").ByType} */
function zeros() {
  const counts = [["all", 0], ...TYPES.map((type) => [type, 0])];
  return Object.fromEntries(counts);
}

/**
 * The last day of the week, counted back from the last day of all.
 * @param {string} day
 */
function weekOf(day) {
  const daysLeft = Math.round((Date.parse(endDay) - Date.parse(day)) / DAY_MS) - 1;
  return new Date(Date.parse(day) + (daysLeft % 7) * DAY_MS).toISOString().slice(0, 10);
}

/**
 * The day in Berlin. Where a record has Berlin's offset, it is in the text.
 * @param {string} published
 */
function localDay(published) {
  return published.endsWith("Z")
    ? new Date(published).toLocaleDateString("sv", { timeZone: "Europe/Berlin" })
    : published.slice(0, 10);
}

/**
 * @param {string} account
 * @param {string} day
 */
function isInside(account, day) {
  const person = roster.get(account);
  return person !== undefined && day >= person.from && day < person.until;
}

/**
 * @param {string | undefined} account
 * @param {string} day
 */
function isOutside(account, day) {
  return account !== undefined && account !== brand && !isInside(account, day);
}

/**
 * What an employee's comment replies to, where an outsider said it before, or perhaps one, as it names nobody.
 * @param {Activity} reply
 * @param {string} day the reply's
 */
function wordsHelped(reply, day) {
  const words = repliedWords(reply.inReplyTo);
  if (words === undefined) return undefined;
  if (Date.parse(words.published) >= Date.parse(reply.published)) return undefined;
  if (words.actor === undefined) return words;
  return isOutside(words.actor, localDay(words.published)) && isOutside(toward(reply), day)
    ? words
    : undefined;
}

/**
 * The post that an activity was done to: its own, else that of what it answers.
 * @param {Activity} activity
 * @returns {string | undefined}
 */
function postOf({ object, inReplyTo }) {
  if (object !== undefined || inReplyTo === undefined) return object;
  const answered = repliedWords(inReplyTo);
  return answered === undefined ? inReplyTo : postOf(answered);
}

/**
 * The words that a reply names; no post.
 * @param {string} [id]
 */
function repliedWords(id = "") {
  const answered = activities.get(id);
  return answered?.type === "post" ? undefined : answered;
}

/**
 * Whether an activity replies to words that name nobody, and thus is toward nobody knows whom.
 * @param {Activity} activity
 */
function isToNobody({ inReplyTo, target }) {
  const words = repliedWords(inReplyTo);
  return words !== undefined && words.actor === undefined && target === undefined;
}

/**
 * Whether words under a post name neither words that they reply to nor a person, and the post is nobody else's.
 * @param {Activity} activity
 */
function isLoose(activity) {
  const { object, inReplyTo, target } = activity;
  const person = toward(activity);
  return (
    object !== undefined && inReplyTo === undefined && target === undefined && (person ?? brand) === brand
  );
}

/**
 * Whether a comment of the brand's may answer an employee or the brand, who spoke under the same post before: it names no words.
 * @param {Activity} activity
 */
function mayAnswerOurs({ object, inReplyTo, target, published }) {
  if (object === undefined || inReplyTo !== undefined || target !== undefined) return false;
  return (firstOurs.get(object) ?? Number.POSITIVE_INFINITY) < Date.parse(published);
}

/**
 * The id of what began a conversation.
 * @param {Activity} activity
 * @returns {string}
 */
function conversation({ id, inReplyTo }) {
  const answered = repliedWords(inReplyTo);
  return answered === undefined ? id : conversation(answered);
}

/**
 * The account that an activity was done toward.
 * @param {Activity} activity
 */
function toward(activity) {
  if (activity.target) return activity.target;
  const answered = activities.get(activity.inReplyTo ?? "");
  if (answered?.actor) return answered.actor;
  const post = activities.get(postOf(activity) ?? "");
  if (post?.type === "post" && post.actor) return post.actor;
  return activity.actor === brand ? undefined : brand;
}

/**
 * When the brand first answered: by a reply, or by words to whoever said it in the same conversation.
 * @param {Activity} activity
 * @param {string} actor
 * @param {number} time
 */
function firstAnswer(activity, actor, time) {
  const inConversation = wordsTo.get(`${conversation(activity)} ${actor}`);
  return Math.min(firstAfter(repliesTo.get(activity.id), time), firstAfter(inConversation, time));
}

/**
 * @param {number[] | undefined} times
 * @param {number} time
 */
function firstAfter(times = [], time) {
  return Math.min(...times.filter((one) => one > time));
}

/**
 * @param {Map<string, number[]>} lists
 * @param {string} key
 * @param {number} time
 */
function append(lists, key, time) {
  const times = lists.get(key);
  if (times === undefined) lists.set(key, [time]);
  else times.push(time);
}
