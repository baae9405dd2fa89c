import { type AnswerBuckets, answerEdges, answeredWithinBuckets } from "../domain/answer-buckets.ts";
import { foldLabel } from "../domain/clean.ts";
import { SIDE_CODE } from "../store/accounts.ts";
import { NONE } from "../store/codes.ts";
import { isOnAnotherDay } from "../store/duplicates.ts";
import type { PostDetails } from "../store/post-details.ts";
import { writtenAnswer } from "../store/stated-answer.ts";
import type { Table } from "../store/table.ts";
import { UNDATED } from "../store/undated.ts";
import { shrinks } from "./diff-records.ts";
import type { Renames } from "./renames.ts";

/** In what a row that counts contradicts the committed one, as words after "by". */
export type Contradiction =
  | "another side"
  | "another type"
  | "another day"
  | "another account"
  | "another post"
  | "another `inReplyTo`"
  | "another `target`"
  | "another direction"
  | "another time of reply"
  | "another category"
  | "a smaller count"
  | "a larger count";

/** What happens to an activity without anybody lying: somebody goes by a new name, or edits it, or more becomes known. */
export type Update = "renamed" | "edited" | "completed";

/** What a row that counts says otherwise than the committed one. */
export interface Restated {
  contradicts: Contradiction[];
  updates: Update[];
}

/** How one thing that two rows say compares: the same, said now and not before, or otherwise. */
type FieldComparison = "same" | "completed" | "other";

/**
 * Compares a committed row with the one that counts for it now.
 * @param side on which side the committed row was without the change
 */
export function restated(
  table: Table,
  [was, is]: readonly [number, number],
  side: number,
  renames: Renames,
): Restated {
  const contradicts: Contradiction[] = [];
  const updates = new Set<Update>();
  const note = (comparison: FieldComparison, contradiction: Contradiction) => {
    if (comparison === "completed") updates.add("completed");
    else if (comparison === "other") contradicts.push(contradiction);
  };
  note(compared(side, table.side[is], SIDE_CODE.unknown), "another side");
  if (table.type[was] !== table.type[is]) contradicts.push("another type");
  note(days(table, was, is), "another day");
  const account = accounts(table.actor[was] as number, table.actor[is] as number, renames);
  if (account === "renamed") updates.add("renamed");
  else note(account, "another account");
  const post = compared(table.object[was], table.object[is], NONE);
  note(post, "another post");
  const reply = compared(table.reply.get(was), table.reply.get(is), NONE);
  note(reply, "another `inReplyTo`");
  // Whom it was done toward follows from what it answers.
  if (post === "same" && reply === "same") note(towards(table, was, is, renames), "another `target`");
  if (table.inbound[was] !== table.inbound[is] || table.outbound[was] !== table.outbound[is])
    contradicts.push("another direction");
  const more = (table.count[is] as number) - (table.count[was] as number);
  // What has a name was done once; what is counted may grow.
  if (more < 0) contradicts.push("a smaller count");
  if (more > 0 && table.actor[was] !== NONE) contradicts.push("a larger count");
  const [answered, answeredNow] = [was, is].map((row) => table.answeredAt(row));
  if (answered !== undefined && writtenAnswer(answered) !== (answeredNow && writtenAnswer(answeredNow)))
    contradicts.push("another time of reply");
  if (isSooner(table.answeredBuckets(was), table.answeredBuckets(is), more)) updates.add("edited");
  if (table.disclosed(is) === true && table.disclosed(was) !== true) updates.add("edited");
  const [before, after] = [table.post(was), table.post(is)];
  if (before !== undefined && after !== undefined) {
    note(compared(label(before.category), label(after.category), null), "another category");
    for (const update of words(before, after)) updates.add(update);
  }
  return { contradicts, updates: [...updates] };
}

/** Whether more was answered within a time than before, beyond what is new. */
function isSooner(
  before: AnswerBuckets | undefined,
  after: AnswerBuckets | undefined,
  more: number,
): boolean {
  if (before === undefined || after === undefined) return false;
  return answerEdges(after).some(
    ([within, answered]) =>
      Number.isFinite(within) && answered > answeredWithinBuckets(before, within).least + Math.max(0, more),
  );
}

function compared<T>(before: T, after: T, none: T): FieldComparison {
  return before === after ? "same" : before === none ? "completed" : "other";
}

/** A coarser time is none other; no day at all is, as nobody could count it on its day. */
function days(table: Table, was: number, is: number): FieldComparison {
  const [before, after] = [table.day[was], table.day[is]];
  if (before !== UNDATED) return after === UNDATED || isOnAnotherDay(table, was, is) ? "other" : "same";
  if (after !== UNDATED) return "completed";
  const [one, other] = [table.spanOf(was), table.spanOf(is)];
  const isApart = (a: typeof one, b: typeof one) => a.to !== null && b.from !== null && a.to < b.from;
  return isApart(one, other) || isApart(other, one) ? "other" : "same";
}

function accounts(before: number, after: number, renames: Renames): FieldComparison | "renamed" {
  const comparison = compared(before, after, NONE);
  return comparison === "other" && after !== NONE && renames.has(before, after) ? "renamed" : comparison;
}

/** Toward another side, or toward somebody else; by whichever of its names the brand is meant. */
function towards({ toward, towardSide }: Table, was: number, is: number, renames: Renames): FieldComparison {
  const side = compared(towardSide[was], towardSide[is], SIDE_CODE.unknown);
  const [before, after] = [toward[was] as number, toward[is] as number];
  if (side !== "same" || before < 0 || towardSide[is] === SIDE_CODE.brand) return side;
  const account = accounts(before, Math.max(after, NONE), renames);
  return account === "renamed" ? "same" : account;
}

function label(category: string | null): string | null {
  return category === null ? null : foldLabel(category);
}

/** Posts are edited, and people take back what a total counts. */
function words(before: PostDetails, after: PostDetails): Update[] {
  const texts = [
    compared(before.content, after.content, null),
    compared(before.language, after.language, null),
  ];
  return [
    ...(texts.includes("other") || shrinks(before.totals ?? {}, after.totals ?? {})
      ? (["edited"] as const)
      : []),
    ...(texts.includes("completed") ? (["completed"] as const) : []),
  ];
}
