import type { Location } from "../domain/diagnostic.ts";
import { channelTitle } from "../domain/platforms/index.ts";
import type { AnswerSpan, LeftOutBy, NoActivity, Trace } from "../domain/trace.ts";
import { formatNumber } from "../lib/format-number.ts";
import { typeWords } from "./words.ts";

const SIDES: Record<Trace["side"], string> = {
  brand: "the brand",
  inside: "an employee",
  outside: "an outsider",
  bot: "a bot",
  unknown: "unknown",
};

const SIDE_BY: Record<Trace["sideBy"], string> = {
  brand: "an account of the brand in the policy",
  roster: "on the roster on that day",
  mark: "a bot on the roster, or marked as one by the source",
  record: "the record says so",
  stranger: "not on the roster, which lists employees' accounts there",
  unrecognisable: "the roster can't recognise anyone there by a name like this",
  nobody: "the record has no author",
};

/** Why an activity counts as it does, a line each. */
export function traceLines(trace: Trace): string[] {
  const { location, id, type, channel, day, count, account, side, sideBy, post, leftOut } = trace;
  const named = id === null ? "" : ` ${id}`;
  const what =
    count === 1
      ? `${type}${named}`
      : `${formatNumber(count)} ${typeWords([type])} in one row${named && `:${named}`}`;
  return [
    `${placeText(location)}  ${what}`,
    `  channel   ${channelTitle(channel)}`,
    `  day       ${day ?? "none"}`,
    `  by        ${account ?? "no account"}: ${SIDES[side]} (${SIDE_BY[sideBy]})`,
    ...towardLines(trace),
    `  direction ${directionText(trace)}`,
    ...(post === null
      ? []
      : [
          `  post      ${post.id} (${post.location === null ? "not in the snapshots" : placeText(post.location)})`,
        ]),
    ...answerLines(trace),
    ...(leftOut.length === 0 ? ["  counts    yes"] : leftOut.map((out) => `  left out  ${leftOutText(out)}`)),
  ];
}

/** Why a line has no activity to trace. */
export function noActivityText({ file, line }: { file: string; line: number }, reason: NoActivity): string {
  if (!("first" in reason)) {
    return reason.why === "empty"
      ? `${file} holds no activity`
      : `${file} is not one of the snapshots that the policy reads`;
  }
  const { why, first, last } = reason;
  const lines = first === last ? `line ${first}` : `lines ${first} to ${last}`;
  return why === "envelope"
    ? `line ${line} of ${file} is its envelope, which says what the file covers; its activities are on ${lines}`
    : `there is no activity on line ${line} of ${file}; its activities are on ${lines}`;
}

/** A post is toward somebody only if it says so. */
function towardLines({ type, toward: { account, side } }: Trace): string[] {
  if (type === "post" && account === null && side === "unknown") return [];
  return [`  toward    ${account === null ? "" : `${account}: `}${SIDES[side]}`];
}

function directionText({ inbound, outbound, side, type }: Trace): string {
  if (inbound) return "inbound";
  if (outbound) return "outbound";
  if (side === "brand")
    return type === "post" ? "neither: a post of the brand" : "neither: not toward an outsider";
  return "neither: on somebody else's post, or toward somebody else";
}

function answerLines({ answered, answeredWithin, count: all }: Trace): string[] {
  if (answeredWithin !== undefined) {
    const buckets = Object.entries(answeredWithin).map(([bucket, count]) =>
      bucket === "ever"
        ? `${count} of ${formatNumber(all)}, at an unknown time`
        : `${count} within ${bucket}`,
    );
    return [`  answered  ${buckets.length === 0 ? "none" : buckets.join(", ")}`];
  }
  if (answered === undefined) return [];
  if (answered === null) return ["  answered  no"];
  if ("fromHours" in answered) return [`  answered  ${spanText(answered)}`];
  const by = answered.location === null ? "by what the record says" : `by ${placeText(answered.location)}`;
  return [`  answered  after ${hoursText(answered.hours)} h, ${by}`];
}

function spanText({ fromHours, toHours }: AnswerSpan): string {
  if (toHours === null) return "perhaps: the snapshots don't say";
  return fromHours === 0
    ? `within ${hoursText(toHours)} h; the snapshots don't say when`
    : `after ${hoursText(fromHours)} to ${hoursText(toHours)} h; the snapshots don't say more`;
}

function hoursText(hours: number): number {
  return Number(hours.toFixed(1));
}

function leftOutText(out: LeftOutBy): string {
  if (out.by === "undone") return "it was taken back";
  if (out.by === "duplicate")
    return `a duplicate${out.of === null ? "" : ` of ${placeText(out.of)}`}, which counts`;
  return `from ${out.rule}, by a waiver until ${out.until} (${placeText(out.location)})`;
}

function placeText({ file, line }: Location): string {
  return line === undefined ? file : `${file}:${line}`;
}
