import { ACTIVITY_TYPES, type ActivityType } from "../domain/activity.ts";
import type { OpenFile } from "../domain/open-file.ts";
import { type Gap, gapOf } from "../messages/gap.ts";
import { typeWords } from "../messages/words.ts";
import { SIDE_CODE } from "../store/accounts.ts";
import type { FileInfo } from "../store/file-info.ts";
import { kindSet, rowsOfKinds } from "../store/kinds.ts";
import { EVERY_POST, openFiles, type PostFilter } from "../store/left-out.ts";
import { sumCounts } from "../store/sum-counts.ts";
import { isAmong, typeMask } from "../store/type-mask.ts";
import type { View, Whose } from "../store/view.ts";

/**
 * Why nothing that others did toward the brand can be counted, of the types: no file of the view would hold it.
 * Undefined where one would.
 */
export function notExported(view: View, of: readonly ActivityType[]): Gap | undefined {
  if (view.exported(of, "others")) return undefined;
  if (view.files.length === 0) return gapOf("not-covered", {});
  return view.exported(of) ? gapOf("others-not-exported", { types: of }) : typesMissing(view.files, of);
}

/** Why nothing of the types can be counted in files that hold none; nobody can export what is counted by eye. */
export function typesMissing(files: readonly Pick<FileInfo, "byEye">[], types: readonly ActivityType[]): Gap {
  const isCounted = files.length > 0 && files.every(({ byEye }) => byEye);
  return gapOf(isCounted ? "not-counted" : "not-exported", { types });
}

/** The types of which no file of the view would hold what others did, where one would hold it of other types. */
export function uncoveredTypes(
  view: View,
  of: readonly ActivityType[],
): { uncovered?: readonly ActivityType[] } {
  const uncovered = of.filter((type) => !view.exported([type], "others"));
  return uncovered.length === 0 || uncovered.length === of.length ? {} : { uncovered };
}

/**
 * Why it is unknown whose some activities of the types are: pages leave out most of them; on their channel nobody
 * could be recognised; they have no day; or they name nobody. Undefined where none is unknown.
 * @param unknown with what pages leave out
 * @param options.by whose activities are meant
 * @param options.isOfPost the posts whose empty cells leave it unknown
 * @param options.undated how many of the unknown ones have no day; default: all that are inbound and not of bots
 */
export function unnamedGap(
  view: View,
  of: readonly ActivityType[],
  unknown: number,
  known: number,
  {
    by = "others",
    isOfPost = EVERY_POST,
    undated = undatedInbound(view, of),
  }: { by?: Whose; isOfPost?: PostFilter; undated?: number } = {},
): Gap | undefined {
  if (unknown === 0) return undefined;
  const files = openFiles(view, of, by, isOfPost);
  const missing = files.reduce((sum, file) => sum + file.missing, 0);
  const uncounted = files.find(({ emptyCell }) => emptyCell !== undefined);
  if (missing * 2 >= unknown)
    return uncounted?.emptyCell === undefined
      ? gapOf("pages-left-out", { files })
      : gapOf("empty-cell", { file: uncounted.file, cell: cellText(uncounted.emptyCell) });
  if (undated * 2 >= unknown) return gapOf("no-day", { types: of, count: undated, all: unknown + known });
  const unsplit = emptyCell(view, of, isOfPost);
  if (unsplit !== undefined) return unsplit;
  const channels = darkChannels(view, of);
  const count = unknown - missing;
  if (channels.length === 0) return gapOf("no-author", { types: of, count, all: count + known });
  return view.table.namesInsiders
    ? gapOf("dark-channel", { types: of, channels })
    : gapOf("no-employees", {});
}

/** How many activities that may be anybody's have no day; what bots did is no case. */
function undatedInbound({ table, partiallyCovered }: View, of: readonly ActivityType[]): number {
  const isCase = kindSet({ of, sides: ["outside", "inside", "unknown", "dark"], inbound: true });
  return sumCounts(table, rowsOfKinds(table, partiallyCovered, isCase));
}

/** The first count by eye that was not split by side; undefined where none is. */
function emptyCell(
  { table, rows }: View,
  of: readonly ActivityType[],
  isOfPost: PostFilter,
): Gap | undefined {
  if (!table.files.some(({ byEye }) => byEye)) return undefined;
  const mask = typeMask(of);
  const isUnsplit = (row: number) => table.side[row] === SIDE_CODE.unknown && table.count[row] !== 0;
  const row = rows.find(
    (row) =>
      isUnsplit(row) &&
      isAmong(table.type[row] as number, mask) &&
      table.file(row).byEye &&
      isOfPost(table.postRow(row)),
  );
  if (row === undefined) return undefined;
  const type = ACTIVITY_TYPES[table.type[row] as number] as ActivityType;
  const column = `${typeWords([type])} by employees`;
  const file = table.file(row);
  const isSplit = (other: number) =>
    table.type[other] === table.type[row] &&
    table.side[other] === SIDE_CODE.unknown &&
    table.count[other] === 0 &&
    table.file(other) === file;
  if (!rows.some(isSplit)) return gapOf("empty-column", { file: file.name, column });
  const post = table.idText(table.object[row] as number);
  return gapOf("empty-cell", { file: file.name, cell: cellText({ type, post }, " by employees") });
}

/** A cell of a count, by the name of its column in a tally. */
function cellText({ type, post }: NonNullable<OpenFile["emptyCell"]>, by = ""): string {
  return `the cell \`${typeWords([type])}${by}\` of ${post ?? "a post"}`;
}

/** The channels on which the roster could recognise nobody among the activities of the types, in order. */
export function darkChannels({ table, rows }: View, of: readonly ActivityType[]): string[] {
  const dark = new Set<number>();
  for (const row of rowsOfKinds(table, rows, kindSet({ of, sides: ["dark"] })))
    dark.add(table.channel[row] as number);
  return Array.from(dark, (channel) => table.channels[channel] ?? "").sort();
}

/**
 * Why the brand's posts cannot be judged where there are none; undefined where none were published. Where the brand
 * is never seen, the posts that somebody else seems to have made may be its own.
 */
export function noPosts(view: View): Gap | undefined {
  const unseen = view.unseenAuthor;
  if (unseen.length > 0) return gapOf("brand-not-seen", { unseen });
  if (view.exported(["post"])) return undefined;
  return view.files.length === 0 ? gapOf("not-covered", {}) : gapOf("no-posts-exported", {});
}

/**
 * Why it is unknown whether so many of all posts are promotional: most of those with no category have a label that may
 * be meant for it, or they have none.
 */
export function unlabelledGap(
  { table }: View,
  unclassified: readonly number[],
  posts: { count: number; all: number },
): Gap {
  const labels = unclassified.flatMap((row) => table.post(row)?.category ?? []);
  const [label] = labels;
  return label !== undefined && labels.length * 2 >= unclassified.length
    ? gapOf("unlisted-label", { ...posts, label })
    : gapOf("no-category", posts);
}

/** Why some posts are unknown: pages leave out most of them, or a reason of the metric's own for so many. */
export function postsGap<Own extends Gap | undefined>(view: View, own: Own, count: number): Gap | Own {
  const files = openFiles(view, ["post"]);
  const missing = files.reduce((sum, file) => sum + file.missing, 0);
  return missing > 0 && missing >= count ? gapOf("pages-left-out", { files }) : own;
}

/**
 * Why the brand's own activities may be counted as those of others: its account never appears in files that should
 * hold them. Undefined where that is not so.
 */
export function brandNotSeen(view: View): Gap | undefined {
  const unseen = view.unseenBrand;
  return unseen.length === 0 ? undefined : gapOf("brand-not-seen", { unseen });
}

/** Why nothing tells what the brand itself did, where no file of the view does. */
export function ownNotExported(view: View): Gap {
  return brandNotSeen(view) ?? gapOf("own-activities-not-exported", {});
}
