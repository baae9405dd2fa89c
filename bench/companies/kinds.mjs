// The kinds of company: what each does in a week, and whether a sensible person would call it acceptable. Numbers
// are means: posts, mentions, follows a week; comments, likes and shares a post; outreach a working day.

/**
 * @typedef {"educational" | "community" | "company" | "hiring" | "promotional"} Topic
 * @typedef {object} Launch a week in which everything is different
 * @property {number} week how many weeks before the last
 * @property {number} posts times as many
 * @property {number} promotional share of its posts
 * @property {number} outside times as many reactions from outside
 * @property {number} inside times as many reactions of employees
 * @typedef {object} Kind
 * @property {string} name
 * @property {"acceptable" | "bad"} verdict
 * @property {string} why what a sensible person says of it
 * @property {number} weeks
 * @property {readonly string[]} channels
 * @property {number} staff how many employees
 * @property {number} posts
 * @property {Readonly<Record<Topic, number>>} topics weights
 * @property {number} aboutUs share of the posts that speak of the company rather than to the reader
 * @property {{ audience: number, comments: number, likes: number, shares: number, mentions: number, follows: number,
 *   fan?: number }} outside `fan`: the share of all of it that one person does
 * @property {{ comments: number, likes: number, shares: number, chatter: number }} inside `chatter`: the share of the
 *   employees' comments that answer a colleague
 * @property {{ share: number, hours: number, weekends: boolean, team: number }} answers `hours`: the median in working
 *   hours; `team`: the share of the answers that employees give from accounts of their own
 * @property {number} outreach
 * @property {Launch} [launch]
 * @property {readonly import("./exports/index.mjs").Content[]} [shownBy] what an export must hold for the fault to show
 * @property {readonly string[]} [exports] the only exports that such a company has
 */

/** @type {Readonly<Record<Topic, number>>} */
const MIXED = { educational: 45, community: 20, company: 12, hiring: 8, promotional: 15 };

/** @type {Kind} */
const healthySmall = {
  name: "healthy-small",
  verdict: "acceptable",
  why: "Thirty people, three posts a week; most who write get an answer within a working day.",
  weeks: 8,
  channels: ["linkedin", "mastodon"],
  staff: 30,
  posts: 3,
  topics: MIXED,
  aboutUs: 0.3,
  outside: { audience: 400, comments: 5, likes: 18, shares: 1.5, mentions: 2, follows: 5 },
  inside: { comments: 0.5, likes: 2.5, shares: 0.4, chatter: 0.05 },
  answers: { share: 0.85, hours: 2, weekends: false, team: 0 },
  outreach: 2.5,
};

/** @type {Kind} */
const healthyLarge = {
  ...healthySmall,
  name: "healthy-large",
  why: "Thousands of people, twelve posts a week, more comments than anybody can answer.",
  channels: ["linkedin", "mastodon", "x"],
  staff: 400,
  posts: 12,
  outside: { audience: 6000, comments: 12, likes: 60, shares: 5, mentions: 15, follows: 40 },
  inside: { comments: 1.2, likes: 9, shares: 1, chatter: 0.05 },
  answers: { share: 0.72, hours: 3, weekends: true, team: 0 },
  outreach: 6,
};

/** @type {Kind} */
const launchWeek = {
  ...healthySmall,
  name: "launch-week",
  why: "A healthy company that launched something: one week is loud, and strangers made it so.",
  launch: { week: 1, posts: 3, promotional: 0.6, outside: 2.5, inside: 2.5 },
};

/** @type {Kind} */
const tinyB2b = {
  ...healthySmall,
  name: "tiny-b2b",
  why: "A dozen people who sell to a few firms: a post a week, six likes, and a word with customers now and then.",
  weeks: 12,
  channels: ["linkedin"],
  staff: 12,
  posts: 1,
  outside: { audience: 80, comments: 0.8, likes: 6, shares: 0.3, mentions: 0.3, follows: 1 },
  inside: { comments: 0.1, likes: 1, shares: 0.2, chatter: 0 },
  answers: { share: 0.9, hours: 4, weekends: false, team: 0 },
  outreach: 0.6,
};

/** @type {Kind} */
const threePeople = {
  ...healthySmall,
  name: "three-people",
  why: "A workshop of three: they post twice a week and answer when the work is done.",
  channels: ["mastodon"],
  staff: 3,
  posts: 2,
  outside: { audience: 150, comments: 3, likes: 10, shares: 1, mentions: 1, follows: 2 },
  inside: { comments: 0.2, likes: 0.8, shares: 0.1, chatter: 0 },
  answers: { share: 0.88, hours: 4, weekends: false, team: 0 },
  outreach: 1.2,
};

/** @type {Kind} */
const teamCommunity = {
  ...healthySmall,
  name: "team-community",
  why: "Its people answer users under their own names; that is service, not applause.",
  channels: ["mastodon"],
  staff: 15,
  posts: 4,
  outside: { audience: 500, comments: 7, likes: 12, shares: 2, mentions: 6, follows: 4 },
  inside: { comments: 0.2, likes: 1, shares: 0.3, chatter: 0 },
  answers: { share: 0.85, hours: 2, weekends: false, team: 0.5 },
};

/** @type {Kind} */
const tallyAlone = {
  ...healthySmall,
  name: "tally-alone",
  why: "A healthy company on LinkedIn, where a person counts by eye and keeps no names.",
  channels: ["linkedin"],
  exports: ["tally"],
};

/** @type {Kind} */
const vanity = {
  ...healthySmall,
  name: "vanity",
  verdict: "bad",
  why: "The comments come from its own people.",
  outside: { audience: 60, comments: 0.6, likes: 4, shares: 0.2, mentions: 0.2, follows: 1 },
  inside: { comments: 4, likes: 12, shares: 2, chatter: 0.3 },
  outreach: 0.3,
};

/** @type {Kind} */
const silent = {
  ...healthySmall,
  name: "silent",
  verdict: "bad",
  shownBy: ["outreach"],
  why: "It posts every day and talks to nobody; a few strangers come, and nobody answers them.",
  posts: 6,
  outside: { audience: 200, comments: 0.5, likes: 3, shares: 0.2, mentions: 0.4, follows: 2 },
  inside: { comments: 0.1, likes: 1.5, shares: 0.2, chatter: 0 },
  answers: { share: 0, hours: 4, weekends: false, team: 0 },
  outreach: 0,
};

/** @type {Kind} */
const superfan = {
  ...healthySmall,
  name: "superfan",
  verdict: "bad",
  shownBy: ["names"],
  why: "One stranger does nearly all of it.",
  outside: { audience: 25, comments: 3, likes: 3, shares: 1, mentions: 1, follows: 0.3, fan: 0.85 },
  inside: { comments: 0.2, likes: 0.8, shares: 0.2, chatter: 0 },
  outreach: 0.8,
};

/** @type {Kind} */
const paddedLaunch = {
  ...healthySmall,
  name: "padded-launch",
  verdict: "bad",
  why: "At the launch its employees filled the comments, so that it looked like a success.",
  outside: { ...healthySmall.outside, comments: 3 },
  launch: { week: 1, posts: 3, promotional: 0.6, outside: 0.8, inside: 14 },
};

/** @type {Kind} */
const selfPraise = {
  ...healthySmall,
  name: "self-praise",
  verdict: "bad",
  shownBy: ["texts"],
  why: "Every post says how wonderful it is; some people like it, and it goes on and on.",
  posts: 6,
  topics: { educational: 2, community: 3, company: 50, hiring: 10, promotional: 35 },
  aboutUs: 0.95,
  outside: { ...healthySmall.outside, comments: 1.5, likes: 8 },
  inside: { comments: 0.1, likes: 1.5, shares: 0.2, chatter: 0 },
  outreach: 0.4,
};

export const kinds = [
  healthySmall,
  healthyLarge,
  launchWeek,
  tinyB2b,
  threePeople,
  teamCommunity,
  tallyAlone,
  vanity,
  silent,
  superfan,
  paddedLaunch,
  selfPraise,
];
