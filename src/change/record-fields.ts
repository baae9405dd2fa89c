import { normaliseHandle } from "../domain/account.ts";
import { ACTIVITY_TYPES, SIDES, TOWARD_SIDES } from "../domain/activity.ts";
import type { AnswerBuckets } from "../domain/answer-buckets.ts";
import { formatDay } from "../domain/day.ts";
import type { Scope } from "../domain/report.ts";
import { NONE, TOWARD_CODE } from "../store/codes.ts";
import type { Columns } from "../store/columns.ts";
import { writtenAnswer } from "../store/stated-answer.ts";
import { UNDATED } from "../store/undated.ts";

/** All that a row says and that a rule may count, by the record's keys; accounts as they are compared. */
export interface RecordFields {
  type: string;
  /** Milliseconds since 1970, or a bare date, which is not the same as a time of that day. */
  published: number | string | null;
  /** First and last day of an aggregated row without a date. */
  period: { from: number; to: number } | null;
  undone: boolean;
  channel: string;
  actor: string | null;
  handle: string | null;
  object: string | null;
  inReplyTo: string | null;
  target: string | null;
  side: string | null;
  bot: boolean;
  disclosed: boolean | null;
  count: number;
  toward: string | null;
  answeredAt: string | null;
  answered: AnswerBuckets;
  totals: Record<string, number>;
  content: string | null;
  language: string | null;
  category: string | null;
  amplifiers: readonly string[];
  owner: string | null;
}

const NO_TOTALS = {};
const NO_ANSWERS: AnswerBuckets = {};
const NOBODY: readonly string[] = [];

/** What the rows say of columns that are not joined yet. */
export class FieldReader {
  readonly columns: Columns;
  /** By number, as an account has many rows. */
  readonly #accounts: string[] = [];

  constructor(columns: Columns) {
    columns.settle();
    this.columns = columns;
  }

  fieldsOf(row: number): RecordFields {
    const { columns } = this;
    const post = columns.posts.get(row);
    const answeredAt = columns.answeredAt.get(row);
    return {
      type: ACTIVITY_TYPES[columns.type[row] as number] as string,
      published: this.#published(row),
      period: columns.periods.get(row) ?? null,
      undone: columns.isUndone(row),
      channel: columns.channels[columns.channel[row] as number] ?? "",
      actor: this.#account(columns.actor[row] as number),
      handle: this.#account(columns.handle.get(row)),
      object: this.#id(columns.object[row] as number),
      inReplyTo: this.#id(columns.reply.get(row)),
      target: this.#account(columns.target.get(row)),
      side: SIDES[columns.statedSide[row] as number] ?? null,
      bot: columns.isBot(row),
      disclosed: columns.disclosed(row),
      count: columns.count[row] as number,
      toward: this.#toward(row),
      answeredAt: answeredAt === undefined ? null : writtenAnswer(answeredAt),
      answered: columns.answered.get(row) ?? NO_ANSWERS,
      totals: post?.totals ?? NO_TOTALS,
      content: post?.content ?? null,
      language: post?.language ?? null,
      category: post?.category ?? null,
      amplifiers: post?.amplifiers ?? NOBODY,
      owner: post?.owner ?? null,
    };
  }

  #toward(row: number): string | null {
    const stated = this.columns.statedToward.get(row);
    return TOWARD_SIDES.find((side) => TOWARD_CODE[side] === stated) ?? null;
  }

  /** Null for an activity that has none. */
  id(row: number): string | null {
    return this.#id(this.columns.id.get(row));
  }

  /** What an activity without an id is known by again: all that it says. */
  key(row: number): string {
    return JSON.stringify(Object.values(this.fieldsOf(row)));
  }

  /** What an activity is about, as waivers narrow it: its post, day and channel. */
  scope(row: number): Scope {
    const { type, channel, object } = this.fieldsOf(row);
    const post = type === "post" ? (this.id(row) ?? object) : object;
    const day = this.columns.day[row] as number;
    const date = day === UNDATED ? null : formatDay(day);
    return {
      channel,
      ...(post === null ? {} : { object: post }),
      ...(date === null ? {} : { from: date, to: date }),
    };
  }

  #published(row: number): RecordFields["published"] {
    const time = this.columns.time[row] as number;
    if (!Number.isNaN(time)) return time;
    const day = this.columns.day[row] as number;
    return day === UNDATED ? null : formatDay(day);
  }

  #account(number: number): string | null {
    if (number === NONE) return null;
    this.#accounts[number] ??= normaliseHandle(this.columns.accounts.get(number));
    return this.#accounts[number];
  }

  #id(number: number): string | null {
    return number === NONE ? null : this.columns.ids.get(number);
  }
}
