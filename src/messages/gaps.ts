import type { ActivityType } from "../domain/activity.ts";
import { channelTitle } from "../domain/platforms/index.ts";
import { enumerate } from "../lib/enumerate.ts";
import { count, formatNumber } from "../lib/format-number.ts";
import type { Gap, GapData } from "./gap.ts";
import { openFileWords, unseenBrandWords } from "./incomplete-files.ts";
import { capital, nothingPlannedWords, typeWords } from "./words.ts";

type GapTexts = { [Id in keyof GapData]: (data: GapData[Id]) => string };

/** The types that a tally has columns for. */
const COUNTED_BY_EYE: readonly ActivityType[] = ["comment", "like", "share"];
const NOT_BY_EYE = "Counts by eye don't show this. Only an export of the activities does.";

/** Sentences that say what is missing and what to export. */
const TEXTS: GapTexts = {
  "no-data": () => "The snapshots can't answer this.",
  "not-covered": () => "No snapshot covers these days. Export them.",
  "not-exported": ({ types }) =>
    `No ${typeWords(types)} were exported. Export them, or list their types as \`complete\` if there were none.`,
  "not-counted": ({ types }) => {
    const columns = types
      .filter((type) => COUNTED_BY_EYE.includes(type))
      .flatMap((type) => [`\`${typeWords([type])}\``, `\`${typeWords([type])} by employees\``]);
    if (columns.length === 0) return NOT_BY_EYE;
    return `No ${typeWords(types)} were counted. Count them in the columns ${enumerate(columns, "and")}, with 0 for none.`;
  },
  "others-not-exported": ({ types }) =>
    `The export holds what the brand itself did, but no ${typeWords(types)} by others. Export those too.`,
  "pages-left-out": ({ files }) => `${listed(files)}. Export the other pages too.`,
  "brand-not-seen": ({ unseen }) => `${unseenBrandWords(unseen)}.`,
  "no-posts-exported": () => "No posts were exported. Export the brand's posts.",
  "own-activities-not-exported": () =>
    "The export leaves out what the brand itself did. Export that too, or judge `direction: inbound`.",
  "answers-not-exported": () => "The export leaves out the brand's own replies. Export them too.",
  "dark-channel": ({ types, channels }) =>
    `On ${enumerate(channels.map(channelTitle), "and")} the roster can't recognise anyone by the names in these ${typeWords(types)}. Add the employees' accounts there as they are exported, or list the channel under \`no-accounts\` if none has one.`,
  "no-addressee": ({ types, count: missing, all }) =>
    `For ${howMany(missing, all)} ${typeWords(types, all)} it's unknown whether ${missing === 1 ? "it was" : "they were"} toward the brand. Export who wrote what they reply to; of counts, give \`toward\`.`,
  "no-author": ({ types, count: missing, all }) =>
    `${howMany(missing, all)} ${typeWords(types, all)} ${missing === 1 ? "doesn't" : "don't"} name an author. Export ${missing === 1 ? "it with its author" : "them with their authors"}.`,
  "no-day": ({ types, count: missing, all }) =>
    `${howMany(missing, all)} ${typeWords(types, all)} ${missing === 1 ? "has no date, so it" : "have no date, so they"} may be of another period. Export the dates, or give the \`period\` of their file.`,
  "empty-cell": ({ file, cell }) => `In ${file} ${cell} is empty. Count it, or write 0 if there were none.`,
  "no-time": ({ count: missing, all }) =>
    `For ${howMany(missing, all)} it's unknown how soon they were answered: a date without a time doesn't say, nor does a row with neither an ID nor an author. Export times, IDs and authors.`,
  "empty-column": ({ file, column }) =>
    `In ${file} nothing is in the column \`${column}\`, or there is no such column. Count them there, and write 0 where there were none.`,
  "counted-by-eye": () => NOT_BY_EYE,
  "no-bucket": ({ count: missing, all }) =>
    `For ${howMany(missing, all)} the counts don't say how soon they were answered. Give that time as a bucket of \`answered\`, or export the activities themselves.`,
  "no-recipient": ({ count: missing, all }) =>
    `${howMany(missing, all)} comments by employees don't say who they reply to. Export \`inReplyTo\` or \`target\`.`,
  "unrecognised-amplifiers": ({ count: open, all }) =>
    `${howMany(open, all)} planned posts name people to react who may be employees, as the roster has no accounts on their channel. Add the employees' accounts there, or list the channel under \`no-accounts\` if none has one.`,
  "no-partner": ({ count: missing, all }) =>
    `For ${howMany(missing, all)} ${all === 1 ? "interaction" : "interactions"} by the brand it's unknown who ${all === 1 ? "it was" : "they were"} toward. Export \`inReplyTo\` or \`target\`, and who wrote what they reply to; of counts, give \`toward\`.`,
  "no-category": ({ count: missing, all }) =>
    `${howMany(missing, all)} posts have no category. Label them, or give the policy \`categories\`.`,
  "unlisted-label": ({ count: missing, all, label }) =>
    `${howMany(missing, all)} posts have no category, or one that is almost \`promotional\`: “${label}”. Correct it, or list it among the \`labels\` of the policy's \`categories\`.`,
  "no-disclosure": ({ types }) =>
    `The employees' ${typeWords(types)} don't say whether they disclosed where they work. Export \`disclosed\`, or judge \`of: [review]\` alone.`,
  "no-post-text": () => "The posts have no text. Export them with their `content`.",
  "some-posts-without-text": ({ count: missing, all }) =>
    `${howMany(missing, all)} posts have no text. Export them with their \`content\`.`,
  "unknown-language": ({ count: missing, all }) =>
    `${missing === all ? "The posts are" : `${howMany(missing, all)} posts are`} in a language whose words for us and the reader Vanity Check doesn't know. Give them as \`words: { we: […], you: […] }\`.`,
  "reactions-not-held": ({ count: missing, all }) =>
    `For ${howMany(missing, all)} posts the platform counts reactions that aren't in any snapshot. Export them.`,
  "no-reaction-times": () =>
    "Nothing shows when employees and outsiders react to posts. Export the posts, and reactions with their times.",
  "few-posts": ({ count: posts, least }) => `Only ${count(posts, "post")}, and ${least} are needed to judge.`,
  "no-totals": ({ types }) =>
    `No post carries the platform's own totals of ${typeWords(types)}. Export them as \`totals\`.`,
  "no-posts-with-totals": () => "No posts were exported. Export the brand's posts with their `totals`.",
  "totals-not-exported": ({ missing }) => {
    const what = missing
      .map(({ types, channel }) => `${typeWords(types)} on ${channelTitle(channel)}`)
      .sort();
    return `Posts carry totals of ${what.join(", and of ")}, but none were exported. Export them, or leave them out of \`of\`.`;
  },
  "window-before-not-covered": ({ from, to }) =>
    `No snapshot covers the period before, ${from} to ${to}. Commit one, or judge a shorter \`window\`.`,
  "channel-not-covered": () => "No snapshot covers any day. Commit one.",
  "channels-without-files": ({ names, existing }) =>
    `The snapshots hold nothing of ${enumerate(names.map(channelTitle), "or")}, only of ${enumerate(existing.map(channelTitle), "and")}. Correct \`channels\`, or export it.`,
  "covered-day-to-come": ({ day }) => `A snapshot covers ${day}, which is in the future. Correct its dates.`,
  "nothing-planned": ({ cancelled }) =>
    `${cancelled === 0 ? "No posts are planned" : capital(nothingPlannedWords(cancelled))}. Plan some, or switch the rule off.`,
  "columns-not-read": ({ file, columns }) =>
    `Nothing reads ${columns.length === 1 ? "the column" : "the columns"} ${enumerate(
      columns.map((column) => `“${column}”`),
      "and",
    )} of ${file}, where employees may be asked. Name the one that lists them as \`columns: { amplifiers: … }\`, or leave such columns out of the plan.`,
  "no-employees": () =>
    "The roster lists no employees, so they can't be told from outsiders. Add your employees' accounts.",
  "no-claims": () => "There are no claims to check. List their files in the option `claims`.",
  "nothing-due": () => "No outsider was due a reply.",
  "claim-too-early": ({ day }) => `Its days are not over by ${day}. Judge it as of a later day.`,
  "claim-not-covered": ({ channel, day }) =>
    `No snapshot covers ${day} on ${channelTitle(channel)}. Export it, or give the claim another \`channel\` or other days.`,
  "claim-not-checked": ({ what, why }) =>
    `The claimed ${what} can't be checked.${why === undefined ? "" : ` ${gapText(why)}`}`,
  "not-compared": ({ why }) => `${capital(why)}.`,
  "unclear-change": ({ detail }) => `The change ${detail}. Check whether that lets more pass.`,
};

/** The sentences of a gap: what is missing, and what to export. */
export function gapText({ id, data }: Gap): string {
  return capital((TEXTS[id] as (data: unknown) => string)(data));
}

/** "12 of 40", or "some" where nobody can say how many. */
function howMany(missing: number, total: number): string {
  return Number.isFinite(missing) ? `${formatNumber(missing)} of ${formatNumber(total)}` : "some";
}

/** "only 3 cases", "no cases". */
export function caseWords(sample: number): string {
  return sample === 0 ? "no cases" : `only ${count(sample, "case")}`;
}

/** As many files as a sentence names. */
const MAX_FILES = 3;

/** What files hold of what they should, the first few of them. */
function listed(files: GapData["pages-left-out"]["files"]): string {
  const rest = files.length - MAX_FILES;
  const shownFiles = files.slice(0, MAX_FILES).map(openFileWords);
  return `${shownFiles.join("; ")}${rest > 0 ? `; and ${formatNumber(rest)} more files are like that` : ""}`;
}
