import { LAST_DAY } from "../../bench/companies/calendar.mjs";
import type { Weeks } from "./pair.ts";

const DAY = 86_400_000;
const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** A good neighbour: useful posts, people from outside below them, answers, and a word elsewhere each working day. */
const NEIGHBOUR = {
  channel: "linkedin",
  weeks: 4,
  until: LAST_DAY,
  days: "mon wed fri",
  text: "Does your tent smell of last summer? Dry it for a day before you pack it, and you will thank yourself in May.",
  category: "educational" as string | null,
  comments: "3 outsiders",
  likes: "5 outsiders, ann",
  chatter: "",
  answered: "3h",
  answerer: "fennick",
  outreach: "mon tue wed thu fri",
  outsiders: 15,
  missing: 0,
};

/** What people do on a day, by the key that says who does it. */
const TYPES = {
  comments: "comment",
  likes: "like",
  shares: "share",
  quotes: "quote",
  mentions: "mention",
  follows: "follow",
  messages: "message",
  reviews: "review",
} as const;
const ON_A_POST = ["comment", "like", "share", "quote"];
const ASK_FOR_AN_ANSWER = ["comment", "quote", "mention", "review", "message"];

type Row = Record<string, unknown> & { published: string };

/** The files of a company, but for its policies. */
export function filesOf(given: Weeks): Record<string, string> {
  const weeks = { ...NEIGHBOUR, ...given };
  const { channel, plan, claims, tally } = weeks;
  const period = { from: dayBefore(weeks.until, weeks.weeks * 7 - 1), to: weeks.until };
  return {
    "roster.yml": rosterOn(channel),
    ...(tally === undefined
      ? {
          "snapshots/record.ndjson": ndjson([
            { version: 1, channel, period, complete: typesIn(weeks) },
            ...rowsOf(weeks),
          ]),
        }
      : { "snapshots/tally.csv": tally }),
    ...(plan ? { "plan.yml": planOf(plan, channel) } : {}),
    ...(claims === undefined ? {} : { "claims.yml": claimOf(claims, period) }),
  };
}

/** The company's policy under a preset. Who lets `starter` inform lets all rules do so. */
export function policyOf(company: Weeks, preset: string): string {
  const { channel = NEIGHBOUR.channel, rules = {}, tally, plan } = company;
  const level = preset === "starter" ? { level: "warning" } : {};
  const entries = Object.entries(rules).map(([rule, options]) => [rule, { ...options, ...level }]);
  const record = "snapshots/record.ndjson";
  // JSON is YAML.
  return JSON.stringify({
    version: 1,
    extends: preset,
    brand: { name: "Fennick", words: ["Fennick"], accounts: { [channel]: "fennick" } },
    roster: "roster.yml",
    snapshots: [tally === undefined ? record : { path: "snapshots/tally.csv", format: "tally" }],
    ...(plan ? { plans: ["plan.yml"] } : {}),
    rules: Object.fromEntries(entries),
  });
}

type Complete = Weeks & typeof NEIGHBOUR;

function typesIn(weeks: Complete): string[] {
  const done = Object.entries(TYPES).filter(([key]) => weeks[key as keyof typeof TYPES]);
  return [...new Set(["post", "comment", ...done.map(([, type]) => type)])];
}

function rowsOf(weeks: Complete): Row[] {
  const rows: Row[] = [];
  const cast = new Cast(weeks.outsiders);
  for (let back = weeks.weeks * 7 - 1; back >= 0; back--) {
    const day = dayBefore(weeks.until, back);
    const weekday = WEEKDAYS[(new Date(day).getUTCDay() + 6) % 7] ?? "";
    if (weeks.days.includes(weekday)) rows.push(...dayOf(weeks, day, cast));
    if (weeks.outreach.includes(weekday)) {
      const target = cast.next();
      rows.push({
        type: "comment",
        id: `o-${day}`,
        actor: "fennick",
        object: `of-${day}`,
        target,
        published: `${day}T15:00:00Z`,
      });
    }
  }
  // What would come after the last day is not in the export.
  const end = `${dayBefore(weeks.until, -1)}T`;
  return rows.filter(({ published }) => published < end).sort((a, b) => (a.published < b.published ? -1 : 1));
}

function dayOf(weeks: Complete, day: string, cast: Cast): Row[] {
  const post = `p-${day}`;
  const rows: Row[] = [];
  let minutes = 0;
  const later = () => new Date(Date.parse(`${day}T09:00:00Z`) + ++minutes * 10 * 60_000).toISOString();
  for (const [key, type] of Object.entries(TYPES)) {
    for (const actor of cast.named(weeks[key as keyof typeof TYPES] ?? "")) {
      const id = `${type}-${day}-${rows.length}`;
      const disclosed =
        type === "review" && isEmployee(actor) && weeks.disclosed !== undefined
          ? { disclosed: weeks.disclosed }
          : {};
      const object = ON_A_POST.includes(type) ? { object: post } : {};
      rows.push({ type, id, actor, ...object, ...disclosed, published: later() });
    }
  }
  const answers = rows.filter(
    (row) => ASK_FOR_AN_ANSWER.includes(String(row["type"])) && !isEmployee(row["actor"]),
  );
  const chatter = weeks.chatter
    .split(", ")
    .filter(Boolean)
    .map((words, i): Row => {
      const [actor, target] = words.split(" to ");
      return { type: "comment", id: `chatter-${day}-${i}`, actor, target, object: post, published: later() };
    });
  const totals = {
    comment: rows.filter(({ type }) => type === "comment").length + chatter.length + weeks.missing,
  };
  const { category, text, channel } = weeks;
  // Nobody posts on a site for reviews.
  const posts =
    channel === "reviews"
      ? []
      : [
          {
            type: "post",
            id: post,
            actor: "fennick",
            content: text,
            ...(category ? { category } : {}),
            totals,
            published: `${day}T09:00:00Z`,
          },
        ];
  return [...posts, ...rows, ...chatter, ...answers.flatMap((row) => answerTo(row, weeks))];
}

function answerTo({ id, object, published }: Row, { answered: after, answerer: actor }: Complete): Row[] {
  if (after === "never") return [];
  const hours = Number.parseInt(after, 10) * (after.endsWith("d") ? 24 : 1);
  const time = new Date(Date.parse(published) + hours * 3_600_000).toISOString();
  return [
    {
      type: "comment",
      id: `a-${String(id)}`,
      actor,
      ...(object ? { object } : {}),
      inReplyTo: id,
      published: time,
    },
  ];
}

/** People outside, who come in turn. */
class Cast {
  #last = -1;
  readonly size: number;

  constructor(size: number) {
    this.size = size;
  }

  next(): string {
    this.#last = (this.#last + 1) % this.size;
    return `neighbour-${this.#last + 1}`;
  }

  /** The accounts that words name, null for an account that is not known. */
  named(words: string): (string | null)[] {
    return words
      .split(", ")
      .filter(Boolean)
      .flatMap((term) => {
        const [, count, what] = /^(\d+) (outsiders?|unnamed)$/.exec(term) ?? [];
        if (count === undefined) return [term];
        return Array.from({ length: Number(count) }, () => (what === "unnamed" ? null : this.next()));
      });
  }
}

const RELATIONS = { ann: "employee", ben: "employee", cleo: "officer", dan: "employee", eve: "manager" };

function isEmployee(actor: unknown): boolean {
  return typeof actor === "string" && actor in RELATIONS;
}

function rosterOn(channel: string): string {
  const people = Object.entries(RELATIONS).map(([name, relation]) => {
    return `  - { id: p-${name}, relation: ${relation}, accounts: { ${channel}: ${name} } }\n`;
  });
  return `version: 1\npeople:\n${people.join("")}`;
}

function planOf(plan: NonNullable<Weeks["plan"]>, channel: string): string {
  const activities = plan.map(({ text, amplifiers }, i) => ({
    type: "post",
    id: `plan-${i + 1}`,
    channel,
    published: `2026-11-${16 + i}T09:00:00Z`,
    category: "educational",
    owner: "p-ann",
    content: text,
    ...(amplifiers ? { amplifiers } : {}),
  }));
  return JSON.stringify({ version: 1, activities });
}

function claimOf(value: number, period: { from: string; to: string }): string {
  return JSON.stringify({ version: 1, claims: [{ metric: "comments", ...period, value }] });
}

function ndjson(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join("");
}

function dayBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * DAY).toISOString().slice(0, 10);
}
