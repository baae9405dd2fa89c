import { ACTIVITY_TYPES, type ActivityType } from "../domain/activity.ts";
import type { Rewriting } from "../domain/change.ts";
import { type Day, formatDay } from "../domain/day.ts";
import type { Location } from "../domain/diagnostic.ts";
import type { Envelope } from "../domain/envelope.ts";
import type { Level } from "../domain/report.ts";
import { enumerate } from "../lib/enumerate.ts";
import type { Columns } from "../store/columns.ts";
import { coveredDays, type FileInfo } from "../store/file-info.ts";
import { type FileRows, fileRows } from "../store/file-rows.ts";
import { UNDATED } from "../store/undated.ts";

/** A file of the base, and what became of it. */
export interface FileFate {
  /** The file with its rows at the base. */
  rows: FileRows;
  /** The rows in which its activities stand now. */
  kept: ReadonlySet<number>;
  /** The names of the files that have its place now: its own, or those that it is split into. */
  homes: readonly string[];
  /** Whether some of its activities are counted now. */
  isCounted: boolean;
  /** Whether any of its activities is edited or removed. */
  isRewritten: boolean;
  /** Whether it has been kept for longer than it may be. */
  isPastKeep: boolean;
}

/** A key of the envelope, and what a change of it does, as a clause. */
type Statement = [key: keyof Envelope, detail: string, atMost?: Level];

/**
 * What a change says otherwise of committed files as a whole: of which days they speak, what is complete in them, when
 * they were exported, and which figures they hold. With new activities a file may say more.
 */
export function restatements(before: Columns, after: Columns, fate: FileFate): Rewriting[] {
  const { file, from, to } = fate.rows;
  const was = before.statements.of(file.name);
  const homes = fate.homes.map((name) => homeOf(after, name, fate.kept));
  const undated = before.day.subarray(from, to).includes(UNDATED);
  const rewritings = (name: string, statements: Statement[]) =>
    statements.map(([key, detail, atMost]) => ({
      detail: `${detail} in the committed ${file.name}`,
      count: 1,
      at: after.statements.place(name, key),
      about: `${key} of ${file.name}`,
      scope: {},
      ...(atMost === undefined ? {} : { atMost }),
    }));
  const [first] = homes as [Home];
  return [
    ...rewritings(first.name, [...periods(fate, was, homes, undated), ...figures(was, homes)]),
    ...homes.flatMap((home) =>
      rewritings(home.name, [
        ...retrievals(fate, home),
        ...completeness(was, home),
        ...missing(was, home),
        ...flags(was, home),
      ]),
    ),
  ];
}

/** A file that has the place of one of the base. */
interface Home extends Pick<FileInfo, "name" | "from" | "to" | "retrieved"> {
  says: Envelope;
  /** The types of its activities that the file of the base did not have. */
  added: ReadonlySet<number>;
}

function homeOf(after: Columns, name: string, kept: ReadonlySet<number>): Home {
  const { file, from, to } = fileRows(after).find((rows) => rows.file.name === name) as FileRows;
  const added = new Set<number>();
  for (let row = from; row < to; row++) if (!kept.has(row)) added.add(after.type[row] as number);
  return { ...file, says: after.statements.of(name), added };
}

/** That a file without activities is gone, which said that there were none; nothing where it said no such thing. */
export function silenced(before: Columns, { name }: FileInfo, at: Location): Rewriting[] {
  const { complete = [] } = before.statements.of(name);
  if (complete.length === 0) return [];
  const detail = `removes ${name}, which said that there was no ${enumerate(complete, "or")}`;
  return [{ detail, count: 1, at, about: `removes ${name}`, scope: {} }];
}

/** Fewer days are not spoken for any more; more of them take new activities. */
function periods(
  { rows: { file }, isRewritten }: FileFate,
  was: Envelope,
  homes: readonly Home[],
  isUndated: boolean,
): Statement[] {
  const { from, to } = file;
  const isSet = homes.some(({ says }) => says.period !== undefined);
  const now = coveredDays(homes);
  if (from === null || to === null || now === null) {
    return from === null && now !== null && isSet && isUndated
      ? [["period", `sets \`period\` to ${daysText(now)}, so undated activities count in it`]]
      : [];
  }
  // What days activities come to that are edited or removed is told with them.
  if (!isSet && (was.period === undefined || isRewritten)) return [];
  const isLess = now.from > from || now.to < to;
  const isMore = now.from < from || now.to > to;
  const isFilled = homes.some(({ added }) => added.size > 0);
  if (!isLess && (!isMore || (!isRewritten && isFilled))) return [];
  const detail = `moves \`period\` to ${daysText(now)} (${daysText({ from, to })} before)`;
  const isLater = !isLess && !isRewritten && now.from >= from;
  // Nothing may have happened since; but so would data look fresh that is not.
  return isLater ? [["period", `${detail}, without new activities`, "warning"]] : [["period", detail]];
}

function daysText({ from, to }: { from: Day; to: Day }): string {
  return `${formatDay(from)} to ${formatDay(to)}`;
}

/** From when `keep` counts. */
function retrievals(
  { rows: { file }, isCounted, isRewritten, isPastKeep }: FileFate,
  now: Home,
): Statement[] {
  if (file.retrieved === now.retrieved) return [];
  // Counts were made later than what they count was exported.
  if (now.retrieved === null) return isCounted ? [] : [["retrieved", "no longer says `retrieved`"]];
  const since = file.retrieved ?? file.to;
  if (since === null || (now.retrieved >= since && !isRewritten && !isPastKeep)) return [];
  return [["retrieved", `sets \`retrieved\` to ${formatDay(now.retrieved)} (${formatDay(since)} before)`]];
}

function completeness(was: Envelope, { says, added }: Home): Statement[] {
  const [before, after] = [was.complete ?? [], says.complete ?? []];
  const lost = before.filter((type) => !after.includes(type));
  const isAdded = (type: ActivityType) => added.has(ACTIVITY_TYPES.indexOf(type));
  const gained = after.filter((type) => !before.includes(type) && !isAdded(type));
  return [
    ...(lost.length === 0 ? [] : [statement("complete", `no longer calls ${types(lost)} complete`)]),
    ...(gained.length === 0 ? [] : [statement("complete", `calls ${types(gained)} complete`)]),
  ];
}

function types(some: readonly ActivityType[]): string {
  return enumerate(
    some.map((type) => `\`${type}\``),
    "and",
  );
}

/** Of people who are not named, by what tells one figure from another. */
function figures(was: Envelope, homes: readonly Home[]): Statement[] {
  const byKey = (envelopes: readonly Envelope[]) =>
    new Map(
      envelopes
        .flatMap(({ figures = [] }) => figures)
        .map((figure) => {
          const { metric, from, to, channels, options, scope } = figure;
          return [JSON.stringify([metric, from, to, channels, options, scope]), figure];
        }),
    );
  const [before, after] = [byKey([was]), byKey(homes.map(({ says }) => says))];
  const edited = [...before].filter(
    ([key, figure]) => JSON.stringify(after.get(key)) !== JSON.stringify(figure),
  );
  const gained = homes.some(({ added }) => added.size > 0)
    ? []
    : [...after].filter(([key]) => !before.has(key));
  return [...edited, ...gained].map(([, { metric, from, to }]) =>
    statement("figures", `edits the figure ${metric} of ${from} to ${to}`),
  );
}

/** What is still missing; with new activities of its types it may be less. */
function missing(was: Envelope, { says, added }: Home): Statement[] {
  const { leftOut = [] } = was;
  const types = leftOut.flatMap((list) => list.types);
  const isFilled = types.some((type) => added.has(ACTIVITY_TYPES.indexOf(type)));
  if (leftOut.length === 0 || isFilled || isAlike(leftOut, says.leftOut)) return [];
  return [statement("leftOut", "edits `leftOut`")];
}

/** What may be said once, and which of its values leaves out or lets through more than nothing does. */
const FLAGS = {
  channel: null,
  inbound: false,
  outbound: false,
  holdsOwn: null,
  saysInsiders: true,
  byEye: true,
  unreadColumns: null,
  covers: null,
} as const;

function flags(was: Envelope, { says }: Home): Statement[] {
  return (Object.keys(FLAGS) as (keyof typeof FLAGS)[])
    .filter((key) => was[key] !== undefined || (FLAGS[key] !== null && says[key] === FLAGS[key]))
    .filter((key) => !isAlike(was[key], says[key]))
    .map((key) => statement(key, `edits \`${key}\``));
}

function isAlike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function statement(key: keyof Envelope, detail: string): Statement {
  return [key, detail];
}
