// Plays the weeks of a company of a kind. Equal kinds and seeds give equal companies.
import { afterWorkingHours, DAY, END, HOUR, isWeekend, whenAwake, whenOpen } from "./calendar.mjs";
import { People } from "./people.mjs";
import { Random } from "./random.mjs";
import { TEXTS } from "./texts.mjs";

/**
 * @typedef {import("./people.mjs").Person} Person
 * @typedef {object} Activity one act, with what only the simulation knows: the side and the answer
 * @property {"post" | "comment" | "like" | "share" | "follow" | "mention"} type
 * @property {string} id
 * @property {Person} actor
 * @property {string} channel
 * @property {number} time
 * @property {Activity} [object] the brand's post
 * @property {Activity} [inReplyTo]
 * @property {Person} [target] where the act is on somebody else's ground
 * @property {string} [category]
 * @property {string} [content]
 * @property {Activity} [answer] the brand's answer to it, or an employee's
 * @typedef {object} Company
 * @property {import("./kinds.mjs").Kind} kind
 * @property {People} people
 * @property {Activity[]} activities by time
 */

/** The share of the reactions that a bot does, on top. */
const BOT = 0.02;

/**
 * @param {import("./kinds.mjs").Kind} kind
 * @param {number} seed
 * @param {readonly string[]} [channels] instead of the kind's
 * @returns {Company}
 */
export function simulate(kind, seed, channels = kind.channels) {
  return new Simulation({ ...kind, channels }, seed).run();
}

class Simulation {
  /** @type {Activity[]} */
  #activities = [];

  /**
   * @param {import("./kinds.mjs").Kind} kind
   * @param {number} seed
   */
  constructor(kind, seed) {
    this.kind = kind;
    this.random = new Random(seed);
    this.people = new People(this.random, kind);
  }

  run() {
    const { weeks } = this.kind;
    for (let week = weeks - 1; week >= 0; week--) this.#week(END - (week + 1) * 7 * DAY, week);
    const activities = this.#activities.filter(({ time }) => time < END).sort((a, b) => a.time - b.time);
    return { kind: this.kind, people: this.people, activities };
  }

  /**
   * @param {number} monday
   * @param {number} before how many weeks before the last
   */
  #week(monday, before) {
    const { kind, random } = this;
    const launch = kind.launch?.week === before ? kind.launch : undefined;
    const posts = Math.max(1, random.poisson(kind.posts * (launch?.posts ?? 1)));
    for (let i = 0; i < posts; i++) this.#post(monday, launch);
    const around = /** @type {const} */ ({ mention: kind.outside.mentions, follow: kind.outside.follows });
    for (const type of /** @type {const} */ (["mention", "follow"])) {
      for (let i = random.poisson(around[type]); i > 0; i--) {
        const time = whenAwake(random, monday + random.next() * 7 * DAY, 0.2);
        const act = this.#add({
          type,
          actor: this.people.outsider(),
          channel: random.pick(kind.channels),
          time,
        });
        if (type === "mention") this.#answer(act);
      }
    }
    for (let day = 0; day < 7; day++) this.#outreach(monday + day * DAY);
  }

  /**
   * @param {number} monday
   * @param {import("./kinds.mjs").Launch | undefined} launch
   */
  #post(monday, launch) {
    const { kind, random } = this;
    // Most posts are written on working days; a brand that posts daily has planned the weekend ahead.
    const day = random.chance(kind.posts >= 6 ? 0.2 : 0.05) ? 5 + random.next() * 2 : random.next() * 5;
    const time = monday + Math.floor(day) * DAY + (9 + random.next() * 7) * HOUR;
    const promoted = launch !== undefined && random.chance(launch.promotional);
    const category = promoted ? "promotional" : random.weighted(kind.topics);
    const content = random.pick(TEXTS[category][random.chance(kind.aboutUs) ? 1 : 0]);
    const channel = random.pick(kind.channels);
    const post = this.#add({ type: "post", actor: this.people.brand, channel, time, category, content });
    const appeal = random.logNormal(0.8, 0.65);
    this.#applause(post, appeal * (launch?.outside ?? 1), launch?.inside ?? 1);
  }

  /**
   * @param {Activity} post
   * @param {number} outside times as many reactions from outside
   * @param {number} inside times as many of employees
   */
  #applause(post, outside, inside) {
    const { kind, random, people } = this;
    for (let i = Math.min(40, random.poisson(kind.outside.comments * outside)); i > 0; i--) {
      this.#answer(this.#react("comment", people.outsider(), post, 5));
    }
    /** @type {Activity | undefined} */
    let colleague;
    for (let i = Math.min(40, random.poisson(kind.inside.comments * inside)); i > 0; i--) {
      const comment = this.#react("comment", people.employee(post.time), post, 1);
      if (colleague !== undefined && random.chance(kind.inside.chatter)) comment.inReplyTo = colleague;
      colleague ??= comment;
    }
    for (const type of /** @type {const} */ (["like", "share"])) {
      const means = { like: kind.outside.likes, share: kind.outside.shares };
      const ours = { like: kind.inside.likes, share: kind.inside.shares };
      this.#applaud(type, post, random.poisson(means[type] * outside), () => people.outsider());
      const employees = Math.min(kind.staff * 0.8, ours[type] * inside);
      this.#applaud(type, post, random.poisson(employees), () => people.employee(post.time));
    }
    if (random.chance(BOT * 5)) this.#react("share", people.bot, post, 0.1);
  }

  /**
   * So many likes or shares of one post; a person gives each once.
   * @param {"like" | "share"} type
   * @param {Activity} post
   * @param {number} count
   * @param {() => Person} who
   */
  #applaud(type, post, count, who) {
    /** @type {Set<Person>} */
    const done = new Set();
    for (let i = 0; i < count; i++) done.add(who());
    for (const person of done) this.#react(type, person, post, person.side === "inside" ? 1 : 6);
  }

  /**
   * @param {"comment" | "like" | "share"} type
   * @param {Person} actor
   * @param {Activity} post
   * @param {number} median hours
   */
  #react(type, actor, post, median) {
    const time = whenAwake(this.random, post.time, median);
    return this.#add({ type, actor, channel: post.channel, time, object: post });
  }

  /**
   * The brand's answer, or that of an employee, where there is one.
   * @param {Activity} comment
   */
  #answer(comment) {
    const { random, people } = this;
    const { share, hours, weekends, team } = this.kind.answers;
    if (!random.chance(share)) return;
    const time = afterWorkingHours(comment.time, random.logNormal(hours, 0.9), weekends);
    const actor = random.chance(team) ? people.employee(time) : people.brand;
    const { channel, object } = comment;
    const answer = { actor, channel, time, inReplyTo: comment, ...(object ? { object } : {}) };
    comment.answer = this.#add({ type: "comment", ...answer });
  }

  /**
   * What the brand says that day where others talk, on a working day.
   * @param {number} midnight
   */
  #outreach(midnight) {
    if (isWeekend(midnight)) return;
    const { random, people, kind } = this;
    for (let i = random.poisson(kind.outreach); i > 0; i--) {
      const time = whenOpen(midnight + (9 + random.next() * 8) * HOUR, false);
      const channel = random.pick(kind.channels);
      this.#add({ type: "comment", actor: people.brand, channel, time, target: people.outsider() });
    }
  }

  /** @param {Omit<Activity, "id">} activity */
  #add(activity) {
    const added = { ...activity, time: Math.floor(activity.time / 1000) * 1000, id: this.#id() };
    this.#activities.push(added);
    return added;
  }

  /** Digits alone, as the fediverse numbers its statuses. */
  #id() {
    return String(100_000 + this.#activities.length);
  }
}
