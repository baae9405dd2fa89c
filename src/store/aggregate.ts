import {
  ACTIVITY_TYPES,
  type Activity,
  type ActivityType,
  SIDES,
  type Side,
  TALK_TYPES,
} from "../domain/activity.ts";
import type { AnswerBuckets } from "../domain/answer-buckets.ts";
import { formatDay } from "../domain/day.ts";
import { SIDE_CODE } from "./accounts.ts";
import { NONE, POST, TYPE_CODE } from "./codes.ts";
import { mayBeToOthers } from "./loose-words.ts";
import { isBrandPost } from "./posts.ts";
import { channelsWithReplies } from "./shown-replies.ts";
import type { Table } from "./table.ts";
import { isAmong, typeMask } from "./type-mask.ts";
import { UNDATED } from "./undated.ts";
import { mayBeOutreach, repliedWords, repliesToUnnamed } from "./unnamed-authors.ts";

const TALK = typeMask(TALK_TYPES);

/**
 * The table as counts by channel, day, type, post and side, without any account. The brand's posts stay one by
 * one; other people's posts, and what others do under them, count for nothing and are left out.
 * @param bucketsOf how soon a row was answered, all of it; null where nobody can tell
 * @param isCounted whether a row is to be in it; default: every one
 */
export function aggregate(
  table: Table,
  bucketsOf: (row: number) => AnswerBuckets | null,
  isCounted: (row: number) => boolean = () => true,
): Activity[] {
  const rows = new Map<string, Activity>();
  for (let row = 0; row < table.length; row++) {
    if (table.duplicate[row] === 1 || !isCounted(row)) continue;
    const isPost = table.type[row] === POST;
    const isBrand = table.side[row] === SIDE_CODE.brand;
    if (isPost ? !isBrandPost(table, row) : !isBrand && !mayConcernBrand(table, row)) continue;
    const activity = isPost ? postOf(table, row) : countOf(table, row);
    const answered = isPost ? null : bucketsOf(row);
    const key = isPost
      ? `post ${row}`
      : JSON.stringify({ ...activity, count: 0, buckets: answered && Object.keys(answered) });
    const before = rows.get(key);
    if (before === undefined) rows.set(key, { ...activity, answered });
    else {
      before.count = (before.count ?? 1) + (activity.count ?? 1);
      if (answered !== null) before.answered = sumOf(before.answered ?? {}, answered);
    }
  }
  return [...rows.values()];
}

/** Whether a row that isn't known to be the brand's is inbound, or may be outreach of the brand's that lost its name. */
function mayConcernBrand(table: Table, row: number): boolean {
  return table.inbound[row] === 1 || mayBeOutreach(table, row);
}

function sumOf(a: AnswerBuckets, b: AnswerBuckets): AnswerBuckets {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof AnswerBuckets>;
  return Object.fromEntries(Array.from(keys, (key) => [key, (a[key] ?? 0) + (b[key] ?? 0)]));
}

function countOf(table: Table, row: number): Activity {
  const side = SIDES[table.side[row] as number] as Side;
  const post = table.postRow(row);
  // The id of somebody else's post may name them.
  const keepsPostId = table.inbound[row] === 1 || (post !== NONE && isBrandPost(table, post));
  return {
    ...common(table, row),
    object: keepsPostId ? table.idText(table.object[row] as number) : null,
    side,
    toward: towardOf(table, row, side),
    disclosed: side === "inside" ? table.disclosed(row) : null,
    count: table.count[row] as number,
  };
}

/** Toward which side a row was done, in the words of `toward`; null where the row's post shows it. */
function towardOf(table: Table, row: number, side: Side): NonNullable<Activity["toward"]> | null {
  if (table.saysTowardOthers(row)) return "others";
  const toward = SIDES[table.towardSide[row] as number] as Side;
  if (side === "brand") return towardByBrand(table, row, toward);
  // Whoever is named is not the brand, so that what they say is no outreach.
  if (table.isDark(row)) return toward === "brand" ? brandIfTalk(table, row) : "others";
  // What is not inbound is here only because it may be outreach.
  if (table.inbound[row] === 0) return "outside";
  if (repliesToUnnamed(table, row) || mayBeToOthers(table, row)) return "unknown";
  if (side === "inside") return towardByEmployee(table, row, toward);
  if (toward === "brand") return side === "unknown" ? brandIfTalk(table, row) : null;
  // Without a post, what isn't by employees would be read as said under somebody else's.
  if (table.object[row] === NONE) return mayBeOutreach(table, row) ? "unknown" : "others";
  return toward === "inside" || toward === "bot" ? toward : "outside";
}

/** Counted without a name, words that don't say so would be read as the brand's own, perhaps, and so as toward anybody. */
function brandIfTalk({ type }: Table, row: number): "brand" | null {
  return isAmong(type[row] as number, TALK) ? "brand" : null;
}

function towardByBrand(table: Table, row: number, toward: Side): NonNullable<Activity["toward"]> | null {
  if (repliesToUnnamed(table, row) || mayBeToOthers(table, row)) return "unknown";
  if (table.outbound[row] === 1) return "outside";
  // Read without saying so, it would be toward the author of the post.
  return toward === "unknown" && table.postRow(row) === NONE ? null : toward;
}

function towardByEmployee(table: Table, row: number, toward: Side): NonNullable<Activity["toward"]> | null {
  if (toward === "inside" || toward === "bot") return toward;
  if (toward === "brand") {
    if (table.type[row] !== TYPE_CODE.comment) return null;
    // A comment may be toward another employee, unless it says what it answers, or others do so.
    const showsReplies = channelsWithReplies(table, null).has(table.channel[row] as number);
    const isSure = table.saysWhatItAnswers(row) || (showsReplies && table.actor[row] !== NONE);
    return isSure ? "brand" : null;
  }
  if (toward === "unknown") return "unknown";
  // Only words can be answered: a reply to anything else would be taken for an answer to other words there.
  const replied = repliedWords(table, row);
  return replied === NONE || isAmong(table.type[replied] as number, TALK) ? "outside" : "others";
}

function postOf(table: Table, row: number): Activity {
  const {
    content = null,
    language = null,
    category = null,
    totals = null,
    uncounted = null,
  } = table.post(row) ?? {};
  const id = table.idText(table.id.get(row));
  const time = table.time[row] as number;
  return {
    ...common(table, row),
    ...(Number.isNaN(time) ? {} : { published: new Date(time).toISOString() }),
    id,
    side: "brand",
    count: table.count[row] as number,
    content,
    language,
    category,
    totals,
    uncounted,
  };
}

function common(table: Table, row: number): Activity {
  const day = table.day[row] as number;
  const { from, to } = table.spanOf(row);
  const hasSpan = day === UNDATED && from !== null && to !== null;
  return {
    type: ACTIVITY_TYPES[table.type[row] as number] as ActivityType,
    published: day === UNDATED ? null : formatDay(day),
    period: hasSpan ? { from: formatDay(from), to: formatDay(to) } : null,
    channel: table.channels[table.channel[row] as number] ?? null,
  };
}
