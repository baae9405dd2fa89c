/** Random small companies: everything that a record can say, in a space so small that things meet. */
import fc from "fast-check";
import { ACTIVITY_TYPES, type Actor, SIDES, TOWARD_SIDES } from "../../src/domain/activity.ts";
import { ANSWER_BUCKETS, type AnswerBuckets } from "../../src/domain/answer-buckets.ts";
import type { Company, PlainFile, PlainRecord } from "../support/company.ts";
import { addDays, endOfDay } from "./calendar.ts";

/** A zone, and a first day from which on its clocks change or it skips a day. */
const PLACES = [
  { timezone: "UTC", first: "2026-03-20" },
  { timezone: "Europe/Berlin", first: "2026-03-22" },
  { timezone: "Europe/Berlin", first: "2026-10-18" },
  // Until 2011 its clocks changed at one minute past midnight.
  { timezone: "America/Goose_Bay", first: "2010-10-31" },
  { timezone: "Pacific/Apia", first: "2011-12-23" },
  { timezone: "Asia/Kathmandu", first: "2026-03-20" },
  // Its clocks went forward at midnight, so that a day began at one.
  { timezone: "America/Sao_Paulo", first: "2018-10-27" },
  // Its clocks change by half an hour.
  { timezone: "Australia/Lord_Howe", first: "2026-03-27" },
  { timezone: "Pacific/Chatham", first: "2026-09-19" },
] as const;

const DAYS = 18;
const CHANNELS = ["mastodon", "linkedin"] as const;

const ACTORS: (string | Actor | null)[] = [
  null,
  null,
  "acme",
  "@Acme",
  { id: "id-acme", handle: "acme" },
  "ann",
  " @Ann ",
  { id: "id-ann", handle: "ann" },
  "bob",
  "https://www.linkedin.com/in/bob/",
  "cara",
  "sam",
  "kim",
  "lee",
  { id: "id-lee", handle: "lee" },
  { name: "noor" },
  // Two ids that go by one handle.
  { id: "id-1", handle: "dan" },
  { id: "id-2", handle: "dan" },
  "dan",
  "statusbot",
  { handle: "crawler", bot: true },
  "crawler",
  " ",
];

const CONTENTS = [
  "We love our RocketSkates: sale at acme.example/shop now",
  "What do you think of your week?",
  "Our offer for you, yours truly, Acme",
  "Weather is fine, us-made",
  "sale",
  "acme.example/shop",
];

const AMPLIFIERS = ["ann", "@Bob", "cara", "id-lee", "acme", "sam", "statusbot", " "];

/** What a company is mostly made of: people with a name, counts without one, or what happens about midnight. */
const TASTES = ["people", "counts", "edges"] as const;

interface Frame {
  /** Whether all records have a time, as most exports have it: then much is found in a faster way. */
  isTimed: boolean;
  taste: (typeof TASTES)[number];
  timezone: string;
  first: string;
  size: number;
}

function recordIn({ isTimed, taste, timezone, first, size }: Frame): fc.Arbitrary<PlainRecord> {
  const days = fc.integer({ min: 0, max: DAYS - 1 });
  const instant = fc
    .tuple(days, fc.integer({ min: 0, max: 24 * 4 - 1 }), fc.constantFrom("Z", "+02:00", "-03:30"))
    .map(([day, quarter, offset]) => {
      const time = new Date(quarter * 900_000).toISOString().slice(11, 19);
      return `${addDays(first, day)}T${time}${offset}`;
    });
  const edge = fc
    .tuple(days, fc.constantFrom(-1000, 0, 1000))
    .map(([day, off]) => new Date(endOfDay(addDays(first, day), timezone) + off).toISOString());
  const date = days.map((day) => addDays(first, day));
  const id = fc.integer({ min: 0, max: size - 1 }).map((n) => `r-${n}`);
  const post = fc.integer({ min: 0, max: 3 }).map((n) => `r-${n}`);
  const rarely = <T>(value: fc.Arbitrary<T>, weight = 1) =>
    fc.oneof({ weight: 6 - weight, arbitrary: fc.constant(undefined) }, { weight, arbitrary: value });
  return fc
    .record({
      type: fc.oneof(fc.constantFrom("comment", "like"), fc.constantFrom(...ACTIVITY_TYPES)),
      published: fc.oneof(
        { weight: 8, arbitrary: taste === "edges" ? edge : instant },
        { weight: isTimed ? 0 : 2, arbitrary: date },
        { weight: isTimed ? 0 : 1, arbitrary: fc.constant(null) },
      ),
      actor: fc.oneof(
        { weight: 1, arbitrary: fc.constantFrom(...ACTORS) },
        { weight: taste === "counts" ? 4 : 0, arbitrary: fc.constant(null) },
      ),
      object: rarely(fc.oneof(post, post, id, fc.constant("elsewhere")), 3),
      inReplyTo: rarely(fc.oneof(id, id, fc.constant("elsewhere")), 2),
      target: rarely(fc.constantFrom("acme", "ann", "sam", "lee", "id-lee", "crawler", "dan")),
      channel: rarely(fc.constantFrom("linkedin", "Mastodon")),
      count: rarely(fc.integer({ min: 1, max: 6 }), taste === "counts" ? 5 : 1),
      side: rarely(fc.constantFrom(...SIDES), taste === "counts" ? 5 : 3),
      bot: rarely(fc.constant(true)),
      answeredAt: rarely(fc.oneof(instant, instant, date)),
      content: rarely(fc.constantFrom(...CONTENTS), 4),
      disclosed: rarely(fc.boolean(), 2),
      amplifiers: rarely(fc.array(fc.constantFrom(...AMPLIFIERS), { maxLength: 3 }), 2),
      owner: rarely(fc.constantFrom("p-003", " "), 2),
      totals: rarely(fc.dictionary(fc.constantFrom("like", "comment", "share"), fc.nat({ max: 6 })), 2),
      category: rarely(fc.constantFrom("promotional", "Promo", "educational"), 2),
      toward: rarely(fc.constantFrom(...TOWARD_SIDES), 2),
      answered: rarely(buckets, 3),
    })
    .map((record) => withoutUndefined(asAggregated(record)) as PlainRecord);
}

const buckets = fc.uniqueArray(
  fc.record({ bucket: fc.constantFrom(...ANSWER_BUCKETS), answered: fc.integer({ min: 0, max: 6 }) }),
  { selector: ({ bucket }) => bucket, maxLength: 3 },
);

interface Drawn {
  type: string;
  actor: string | Actor | null;
  count: number | undefined;
  toward: PlainRecord["toward"] | undefined;
  answered: { bucket: (typeof ANSWER_BUCKETS)[number]; answered: number }[] | undefined;
}

/** The record as a file may hold it: of an aggregated row alone it says toward which side it was, and how many were answered. */
function asAggregated({ toward, answered, ...record }: Drawn): object {
  const { type, actor, count } = record;
  if (type === "post" || actor !== null || count === undefined) return record;
  // Each number includes the ones before it.
  const numbers = (answered ?? []).map((one) => Math.min(one.answered, count)).sort((a, b) => a - b);
  const places = (answered ?? []).map(({ bucket }) => ANSWER_BUCKETS.indexOf(bucket)).sort((a, b) => a - b);
  const own: AnswerBuckets = Object.fromEntries(places.map((at, i) => [ANSWER_BUCKETS[at], numbers[i]]));
  return { ...record, toward, answered: answered && own };
}

function withoutUndefined(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

/** Records with ids of their own, or none; the first four are mostly posts. */
function recordsIn(frame: Frame): fc.Arbitrary<PlainRecord[]> {
  const named = fc.tuple(recordIn(frame), fc.integer({ min: 0, max: 9 }));
  return fc.array(named, { minLength: frame.size, maxLength: frame.size }).map((drawn) =>
    drawn.map(([record, dice], i) => {
      const type = i < 4 && dice < 8 ? "post" : record.type;
      return dice < 7 ? { ...record, type, id: `r-${i}` } : { ...record, type };
    }),
  );
}

function filesIn(frame: Frame): fc.Arbitrary<PlainFile[]> {
  const { first, size } = frame;
  const about = fc.record({
    channel: fc.constantFrom(...CHANNELS),
    outbound: fc.boolean(),
    period: fc.option(
      fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: DAYS })).map(([from, length]) => ({
        from: addDays(first, from),
        to: addDays(first, from + length),
      })),
      { nil: undefined },
    ),
    complete: fc.option(fc.uniqueArray(fc.constantFrom(...ACTIVITY_TYPES), { maxLength: 4 }), {
      nil: undefined,
    }),
  });
  const places = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: size, maxLength: size });
  const again = fc.array(fc.tuple(fc.integer({ min: 0, max: size - 1 }), fc.integer({ min: 0, max: 2 })), {
    maxLength: 4,
  });
  return fc
    .tuple(recordsIn(frame), fc.array(about, { minLength: 3, maxLength: 3 }), places, again)
    .map(([records, files, where, repeated]) =>
      files
        .map((file, number) =>
          withPeriodAround({
            ...(withoutUndefined(file) as PlainFile),
            records: [
              ...records.filter((_, i) => where[i] === number),
              ...repeated.flatMap(([i, at]) => (at === number ? [records[i] as PlainRecord] : [])),
            ],
          }),
        )
        // A run refuses a file that holds nothing and does not say so.
        .filter(({ records: own, complete = [] }) => own.length + complete.length > 0),
    );
}

/** The file with a period that holds all of its records. */
export function withPeriodAround({ period, ...file }: PlainFile): PlainFile {
  if (period === undefined) return file;
  const dates = file.records.flatMap(({ published }) => published?.slice(0, 10) ?? []);
  const days = [period.from, period.to, ...dates].sort();
  return { ...file, period: { from: days[0] as string, to: days.at(-1) as string } };
}

/** What is planned for days that may lie between those of the snapshots. */
function planIn({ first, ...frame }: Frame): fc.Arbitrary<PlainRecord[]> {
  const planned = fc.tuple(recordIn({ ...frame, first: addDays(first, 6) }), fc.integer({ min: 0, max: 9 }));
  return fc.array(planned, { minLength: 1, maxLength: 8 }).map((drawn) =>
    drawn.map(([{ id: _, side: _side, bot: _bot, ...record }, dice]) => ({
      ...record,
      ...(dice < 8 ? { type: "post", actor: null } : {}),
      published: record.published ?? addDays(first, 9),
    })),
  );
}

function claimsIn({ first }: Frame): fc.Arbitrary<Record<string, unknown>[]> {
  const count = fc.integer({ min: 0, max: 12 });
  const rate = fc.constantFrom(0, 0.1, 0.25, 0.5, 1);
  const figure = fc.oneof(
    fc.record({
      metric: fc.constantFrom("comments", "likes", "shares", "interactions", "people"),
      value: count,
    }),
    fc.record({ metric: fc.constant("engagement-rate"), value: rate, base: fc.constantFrom(4, 10, 30) }),
    fc.record({ metric: fc.constant("response-rate"), value: rate }),
  );
  const days = fc
    .tuple(fc.integer({ min: 0, max: DAYS }), fc.constantFrom(0, 0, 1, 6))
    .map(([from, length]) => ({ from: addDays(first, from), to: addDays(first, from + length) }));
  const channel = fc.constantFrom({}, ...CHANNELS.map((name) => ({ channel: name })));
  return fc.array(
    fc.tuple(figure, days, channel).map((parts) => Object.assign({}, ...parts)),
    { minLength: 1, maxLength: 4 },
  );
}

function nameOf({ actor }: PlainRecord): string {
  const text = typeof actor === "string" ? actor : (actor?.handle ?? actor?.id ?? actor?.name ?? "");
  return text.trim().toLowerCase().replace(/^@/, "");
}

/** Whether somebody may be the brand by another name where the brand is in no row; whole runs test what comes of that. */
function hasStandIn({ files = [] }: Company): boolean {
  const acts = new Map<string, string[]>();
  for (const { channel = "", records } of files) {
    for (const record of records) {
      const where = (record.channel ?? channel).toLowerCase();
      acts.set(where, [...(acts.get(where) ?? []), nameOf(record)]);
    }
  }
  const posts = files.flatMap(({ channel = "", records }) =>
    records.flatMap(({ type, ...record }) =>
      type === "post" ? (record.channel ?? channel).toLowerCase() : [],
    ),
  );
  return [...acts].some(
    ([where, names]) =>
      !names.includes("acme") &&
      (posts.includes(where) || names.some((name, i) => name !== "" && names.indexOf(name) < i)),
  );
}

/** A company with an as-of day near the end of its records. */
export const companies: fc.Arbitrary<{ company: Company; asOf: string }> = fc
  .tuple(
    fc.constantFrom(...PLACES),
    fc.constantFrom(...TASTES),
    fc.boolean(),
    fc.integer({ min: 5, max: 40 }),
    fc.integer({ min: 6, max: DAYS + 2 }),
  )
  .chain(([{ timezone, first }, taste, isTimed, size, last]) => {
    const frame = { isTimed, taste, timezone, first, size };
    return fc.tuple(filesIn(frame), planIn(frame), claimsIn(frame)).map(([files, plan, claims]) => ({
      asOf: addDays(first, last),
      company: {
        files,
        plan,
        claims,
        timezone,
        brand: {
          accounts: { mastodon: ["acme"], linkedin: ["https://www.linkedin.com/company/acme"] },
          words: ["Acme", "RocketSkates"],
        },
        roster: {
          people: [
            { accounts: { mastodon: "ann", linkedin: "@ann" } },
            // Left and came back.
            ...[{ until: addDays(first, 3) }, { from: addDays(first, 6), until: addDays(first, 12) }].map(
              (stint) => ({ id: "bob", accounts: { mastodon: "bob", linkedin: "bob" }, ...stint }),
            ),
            { accounts: { mastodon: ["cara", "dan"] }, until: addDays(first, 9) },
            { accounts: { linkedin: "id-lee" }, from: addDays(first, 4) },
          ],
          bots: ["@statusbot", { channel: "linkedin", account: "statusbot" }],
        },
        categories: { promotional: { labels: ["promo"], words: ["sale"], links: ["acme.example/shop"] } },
      },
    }));
  })
  .filter(({ company }) => !hasStandIn(company));
