/** Fields that are deleted from a company, and what each rule says before and after. */
import type { RuleOptions } from "../../src/domain/policy.ts";
import type { Company, PlainRecord } from "../support/company.ts";
import { judgeSnapshots } from "../support/judge-snapshots.ts";
import { entryOf } from "../support/well-formed.ts";
import { addDays } from "./calendar.ts";
import { withPeriodAround } from "./companies.ts";
import { TALK } from "./view.ts";

export const FIELDS = ["actor", "published", "category", "inReplyTo"] as const;
export type Field = (typeof FIELDS)[number];

export type Verdict = "pass" | "fail" | "open";

/** A rule with some of its options. */
export type Asked = readonly [rule: string, options: RuleOptions];

/** A field of a row that goes. */
export interface Cut {
  file: number;
  row: number;
  field: Field;
}

/** What the rules say of a company's snapshots where nothing unknown may be overlooked. */
export function verdictsOn(company: Company, asOf: string, asked: readonly Asked[]): Verdict[] {
  const rules = asked.map(([rule, options]) => entryOf(rule, options));
  const reports = judgeSnapshots(company, { rules, asOf, window: "2w", maxUnknown: 0 });
  return reports.map(({ failed, unjudged }) => (failed > 0 ? "fail" : unjudged > 0 ? "open" : "pass"));
}

/** How a random company is made fit. */
export interface Fitting {
  /** Days on each side of the as-of day that a file speaks for; null for those of its rows alone. */
  margin: number | null;
  /** Whether no field is missing yet, and the brand answers most of what it is asked. */
  isWhole: boolean;
}

/**
 * The company with what the property needs. A file states its period, as one that does not speaks for the days of its
 * rows, which a date less makes fewer. A record has an id, as two that nothing but a deleted field told apart would
 * be one. Nobody goes by two names, as what one of them says may show whose the other is.
 */
export function fitted(company: Company, asOf: string, { margin, isWhole }: Fitting): Company {
  const { plan: _, claims: __, ...rest } = company;
  const files = (company.files ?? []).map((file, number) => {
    const records = file.records.map(({ bot: _bot, side, ...record }, i): PlainRecord => {
      const { actor } = record;
      const given = typeof actor === "object" && actor !== null ? (actor.handle ?? null) : (actor ?? null);
      const name = isWhole && !given?.trim() && record.count === undefined ? "sam" : given;
      // A side that the record states beside a name is what is left where the name goes, and may be another.
      const left = side ?? (isWhole ? ("outside" as const) : undefined);
      const stated = left !== undefined && !name?.trim() ? { side: left } : {};
      return {
        ...record,
        ...(isWhole ? wholeOf(record, asOf) : {}),
        ...stated,
        actor: name,
        id: record.id ?? `own-${number}-${i}`,
      };
    });
    if (isWhole)
      records.push(...records.flatMap((record, i) => answerTo(record, `answer-${number}-${i}`, i)));
    const [from, to] = margin === null ? [asOf, asOf] : [addDays(asOf, -margin), addDays(asOf, margin)];
    return withPeriodAround({ ...file, period: { from, to }, records });
  });
  return { ...rest, files };
}

/** The brand's reply to most of what may be a question, as few random rows answer another. */
function answerTo(asked: PlainRecord, id: string, i: number): PlainRecord[] {
  const { type, object, actor, published, channel } = asked;
  const isQuestion = type === "comment" && actor !== "acme" && object && i % 4 > 0;
  if (!isQuestion || !published || published.length === 10) return [];
  const at = new Date(Date.parse(published) + i * 600_000).toISOString();
  const where = { object, inReplyTo: asked.id ?? null, ...(channel && { channel }) };
  return [{ type, id, ...where, actor: "acme", published: at }];
}

function wholeOf({ published, category }: PlainRecord, asOf: string): Partial<PlainRecord> {
  return { published: published ?? `${addDays(asOf, -4)}T10:00:00Z`, category: category ?? "educational" };
}

/** All the fields that may go. */
export function cutsOf({ files = [] }: Company): Cut[] {
  const kept = keptReplies(files);
  return files.flatMap(({ records }, file) =>
    records.flatMap((record, row) =>
      FIELDS.filter((field) => mayDelete(record, field) && !(field === "inReplyTo" && kept.has(record))).map(
        (field) => ({ file, row, field }),
      ),
    ),
  );
}

/**
 * The brand's replies that keep what they reply to. One for each place where replies name it: if none did, the export would
 * be one that has no such ids, and there the brand's words toward a person are an answer to that person. And those that
 * stand under another post than what they answer, which contradicts itself: without its id, such a reply is in another talk.
 */
function keptReplies(files: NonNullable<Company["files"]>): Set<PlainRecord> {
  const records = files.flatMap(({ channel: ofFile, records: own }) =>
    own.map((record) => ({ record, channel: (record.channel ?? ofFile ?? "").toLowerCase() })),
  );
  const byId = new Map(records.map(({ record, channel }) => [`${channel} ${record.id}`, record]));
  const byPlace = new Map<string, PlainRecord>();
  const astray: PlainRecord[] = [];
  for (const { record, channel } of records) {
    const asked = byId.get(`${channel} ${record.inReplyTo}`);
    if (asked === undefined || asked.type === "post") continue;
    if (!isByBrand(record) || !TALK.includes(record.type)) continue;
    byPlace.set(`${channel} ${record.type === "message"}`, record);
    if (record.object && record.object !== asked.object) astray.push(record);
  }
  return new Set([...byPlace.values(), ...astray]);
}

/**
 * Not who wrote a post: one without a name is the brand's. Nor the only field that says where a reply belongs, nor what
 * others than the brand reply to: an export that shows replies has no such id where words stand under the post itself,
 * so that without it they say something else and not less. Were all of these open, no comment of an employee could count
 * as applause, and no stranger's as a question. The brand comments on its own post seldom, and on others' words often.
 */
function mayDelete(record: PlainRecord, field: Field): boolean {
  if (record[field] === undefined || record[field] === null) return false;
  if (field === "inReplyTo") return Boolean(record.object) && isByBrand(record) && TALK.includes(record.type);
  return field !== "actor" || record.type !== "post";
}

function isByBrand({ actor, side }: PlainRecord): boolean {
  return typeof actor === "string" && actor !== "" ? /^@?acme$/i.test(actor.trim()) : side === "brand";
}

/** Whether a field that goes is one of what some account did. */
export function isBy({ files = [] }: Company, { file, row }: Cut, actor: PlainRecord["actor"]): boolean {
  return files[file]?.records[row]?.actor === actor;
}

/** The company without some fields. */
export function without(company: Company, cuts: readonly Cut[]): Company {
  const gone = new Map<string, Field[]>();
  for (const { file, row, field } of cuts) {
    const key = `${file} ${row}`;
    gone.set(key, [...(gone.get(key) ?? []), field]);
  }
  const files = (company.files ?? []).map((file, at) => ({
    ...file,
    records: file.records.map((record, row) => {
      const fields = gone.get(`${at} ${row}`) ?? [];
      // A text is a label too, where the policy has words for it.
      const keys = fields.flatMap((field) => (field === "category" ? ["category", "content"] : [field]));
      return { ...record, ...Object.fromEntries(keys.map((key) => [key, null])) };
    }),
  }));
  return { ...company, files };
}
