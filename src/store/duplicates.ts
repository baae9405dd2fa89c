import { ACTIVITY_TYPES } from "../domain/activity.ts";
import { formatDay } from "../domain/day.ts";
import { Diagnostics } from "../domain/diagnostic.ts";
import type { SourceKind } from "../domain/policy.ts";
import { NONE, TYPE_CODE } from "./codes.ts";
import type { Columns } from "./columns.ts";
import { release } from "./enlarge.ts";
import type { FileInfo } from "./file-info.ts";
import { UNDATED } from "./undated.ts";

/** What is done to a post: without it, nobody knows whether two such acts of a day are one. */
const TO_A_POST: ReadonlySet<number> = new Set([
  TYPE_CODE.comment,
  TYPE_CODE.like,
  TYPE_CODE.quote,
  TYPE_CODE.share,
]);

/** Which rows do not count, and by which other row. */
export interface Repeated {
  /** One byte a row, 1 for one that a later row says again, or that was taken back. */
  duplicate: Uint8Array;
  /** Pairs of rows with one id: the earlier one, and the one that holds. */
  again: [earlier: number, later: number][];
  /** The rows that were taken back, each with the row that says so. */
  takenBack: ReadonlyMap<number, number>;
}

/**
 * Marks the rows that a later row says again: equal channel and id, or, without an id, in a later file all that they
 * say, which must be enough to tell one act from another. Within one file two equal rows without an id are two
 * activities, of which a later file with one says one again; and so are two of plans, and two that name nobody.
 * Of rows with one id, the last is given what only earlier ones say.
 * @param actor the account of each row
 * @throws InputError where one id is two activities of a file, or stands twice in plans
 */
export function findDuplicates(columns: Columns, actor: Int32Array, kind: SourceKind): Repeated {
  const duplicate = new Uint8Array(columns.length);
  const again: Repeated["again"] = [];
  const problems = new Diagnostics();
  const slots = new Slots(columns, actor);
  const repeats = new Repeats(columns);
  for (let row = columns.length - 1; row >= 0; row--) {
    if (columns.id.get(row) === NONE && (kind === "plans" || !isTellable(columns, actor, row))) continue;
    const later = slots.find(row);
    if (later === NONE) continue;
    if (columns.id.get(row) === NONE) {
      if (repeats.isSaidLater(row, later)) duplicate[row] = 1;
      continue;
    }
    const inOneFile = columns.fileOf(row) === columns.fileOf(later);
    duplicate[row] = 1;
    const fault =
      kind === "plans" ? "appears twice" : inOneFile ? contradiction(columns, actor, row, later) : null;
    if (fault !== null) problems.add(worded(columns, row, later, fault), columns.location(later));
    else {
      again.push([row, later]);
      keepWhatIsLeftOut(columns, actor, row, later);
    }
  }
  slots.release();
  problems.throwIfAny();
  const takenBack = leaveOutUndone(columns, actor, duplicate);
  return { duplicate, again: again.reverse(), takenBack };
}

/**
 * Keeps what an earlier row of an activity says and the one that holds leaves out: an export with fewer fields makes nobody
 * a stranger, and moves nothing to another day.
 */
function keepWhatIsLeftOut(c: Columns, actor: Int32Array, earlier: number, later: number): void {
  if (c.type[earlier] !== c.type[later]) return;
  if (actor[later] === NONE && c.statedSide[later] === 0) {
    actor[later] = actor[earlier] as number;
    c.statedSide[later] = c.statedSide[earlier] as number;
  }
  if (c.target.get(later) === NONE && c.statedToward.get(later) === 0) {
    c.target.set(later, c.target.get(earlier));
    c.statedToward.set(later, c.statedToward.get(earlier));
  }
  if (c.day[later] === UNDATED) {
    c.time[later] = c.time[earlier] as number;
    c.day[later] = c.day[earlier] as number;
  }
  if (c.object[later] === NONE) c.object[later] = c.object[earlier] as number;
  if (c.reply.get(later) === NONE) c.reply.set(later, c.reply.get(earlier));
}

/** How often equal rows without an id stand in each file, read from the last one back. */
class Repeats {
  readonly #columns: Columns;
  /** By the row that stands for all equal ones: in the file that is read, and at most in a later one. */
  readonly #counts = new Map<number, { file: FileInfo; here: number; most: number }>();

  constructor(columns: Columns) {
    this.#columns = columns;
  }

  /** Whether a later file says a row again, and not only another one that is equal to it. */
  isSaidLater(row: number, last: number): boolean {
    const file = this.#columns.fileOf(row);
    const counts = this.#counts.get(last) ?? { file: this.#columns.fileOf(last), here: 1, most: 0 };
    this.#counts.set(last, counts);
    if (counts.file !== file)
      Object.assign(counts, { file, here: 0, most: Math.max(counts.most, counts.here) });
    counts.here++;
    return counts.here <= counts.most;
  }
}

/** Rows by what makes two of them one. */
class Slots {
  readonly #columns: Columns;
  readonly #actor: Int32Array;
  /** Of rows without an id, and with one that is found on another channel too. */
  #slots = new Int32Array(0);
  /** So that nobody can choose times and posts that all meet in one slot. */
  readonly #seed = Math.floor(Math.random() * 0x1_0000_0000) | 0;

  constructor(columns: Columns, actor: Int32Array) {
    this.#columns = columns;
    this.#actor = actor;
  }

  /**
   * The row that was put in first and is the same; NONE where there is none, and then it is put in. Rows must be put in from
   * the last to the first.
   */
  find(row: number): number {
    const { id, channel } = this.#columns;
    // The number of an id is the last row that has it.
    const last = id.get(row);
    if (last === row) return NONE;
    return last !== NONE && channel[last] === channel[row] ? last : this.#search(row);
  }

  /** Gives its memory back, once all rows are put in. */
  release(): void {
    release(this.#slots);
  }

  #search(row: number): number {
    // Made only now, as in most files every row has an id.
    if (this.#slots.length === 0) this.#slots = new Int32Array(slotsFor(this.#columns.length));
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = hash(this.#columns, this.#actor, row, this.#seed) & mask; ; slot = (slot + 1) & mask) {
      const other = (slots[slot] as number) - 1;
      if (other < 0) {
        slots[slot] = row + 1;
        return NONE;
      }
      if (same(this.#columns, this.#actor, row, other)) return other;
    }
  }
}

/** How many slots it takes to find a number of rows by what they say: a power of two, at least twice as many. */
function slotsFor(rows: number): number {
  let size = 1024;
  while (size < rows * 2) size *= 2;
  return size;
}

/** Whether a row without an id says enough to be known again: who, what and when, and by the day alone to which post. */
function isTellable(c: Columns, actor: Int32Array, row: number): boolean {
  if (actor[row] === NONE || c.day[row] === UNDATED) return false;
  const isExact = !Number.isNaN(c.time[row] as number);
  return (
    isExact || !TO_A_POST.has(c.type[row] as number) || c.object[row] !== NONE || c.reply.get(row) !== NONE
  );
}

/** How two rows of a file with one id contradict each other; null where they do not. What one leaves out is none. */
function contradiction(c: Columns, actor: Int32Array, a: number, b: number): string | null {
  if (c.type[a] !== c.type[b]) return `is a ${typeOf(c, a)} there and a ${typeOf(c, b)} here`;
  if (actor[a] !== actor[b] && actor[a] !== NONE && actor[b] !== NONE) return "has another actor there";
  if (isOnAnotherDay(c, a, b)) {
    return `is of ${formatDay(c.day[a] as number)} there and of ${formatDay(c.day[b] as number)} here`;
  }
  if (c.count[a] !== c.count[b]) return `counts ${c.count[a]} there and ${c.count[b]} here`;
  if (c.statedSide[a] !== c.statedSide[b] && c.statedSide[a] !== 0 && c.statedSide[b] !== 0)
    return "is by another side there";
  if (c.object[a] !== c.object[b] && c.object[a] !== NONE && c.object[b] !== NONE)
    return "is of another post there";
  const [one, other] = [c.answered.get(a), c.answered.get(b)];
  if (one !== undefined && other !== undefined && JSON.stringify(one) !== JSON.stringify(other))
    return "was answered otherwise there";
  return null;
}

/** When rows were, by row. */
interface Days {
  day: ArrayLike<number>;
  time: ArrayLike<number>;
}

/** Whether two rows are of two days; a bare date may be that of another zone. */
export function isOnAnotherDay(c: Days, a: number, b: number): boolean {
  const [one, other] = [c.day[a] as number, c.day[b] as number];
  if (one === UNDATED || other === UNDATED) return false;
  const isCoarse = Number.isNaN(c.time[a] as number) !== Number.isNaN(c.time[b] as number);
  return Math.abs(one - other) > (isCoarse ? 1 : 0);
}

function typeOf(c: Columns, row: number): string {
  return ACTIVITY_TYPES[c.type[row] as number] as string;
}

function worded(c: Columns, row: number, later: number, fault: string): string {
  const { file, line } = c.location(row);
  // Whoever counts by eye writes no ids.
  if (c.fileOf(later).byEye) {
    const post = c.ids.get(c.object[later] === NONE ? c.id.get(later) : (c.object[later] as number));
    return `the post "${post}" is counted twice in this sheet (${file}:${line}), with other figures; keep the later count`;
  }
  return `the id "${c.ids.get(c.id.get(later))}" ${fault} (${file}:${line}); an id belongs to one activity, so correct one of the two`;
}

/**
 * What somebody took back does not count, and nor does the taking back; what they did again since does.
 * @returns what was taken back, by which row
 */
function leaveOutUndone(c: Columns, actor: Int32Array, duplicate: Uint8Array): Map<number, number> {
  const takenBack = new Map<number, number>();
  if (!c.hasUndone) return takenBack;
  const key = (row: number) =>
    [c.channel[row], actor[row], c.type[row], c.object[row], c.target.get(row)].join(" ");
  const undone = new Map<string, number>();
  for (let row = 0; row < c.length; row++) if (c.isUndone(row)) undone.set(key(row), row);
  for (let row = 0; row < c.length; row++) {
    const by = actor[row] === NONE ? undefined : undone.get(key(row));
    const isBefore = by !== undefined && row <= by;
    if (!isBefore && !c.isUndone(row)) continue;
    takenBack.set(row, isBefore ? by : row);
    duplicate[row] = 1;
  }
  return takenBack;
}

function hash(c: Columns, actor: Int32Array, row: number, seed: number): number {
  const id = c.id.get(row);
  let key = seed ^ Math.imul((c.channel[row] as number) + 1, 0x01000193) ^ id;
  if (id === NONE) {
    key = Math.imul(key ^ (actor[row] as number), 0x01000193);
    key = Math.imul(key ^ (c.object[row] as number), 0x01000193);
    key = Math.imul(key ^ (c.day[row] as number), 0x01000193);
    key = Math.imul(key ^ ((c.time[row] as number) / 1000), 0x01000193);
    key ^= c.type[row] as number;
  }
  key = Math.imul(key, 0x85ebca6b);
  return key ^ (key >>> 13);
}

function same(c: Columns, actor: Int32Array, a: number, b: number): boolean {
  if (c.channel[a] !== c.channel[b] || c.id.get(a) !== c.id.get(b)) return false;
  if (c.id.get(a) !== NONE) return true;
  return (
    c.type[a] === c.type[b] &&
    actor[a] === actor[b] &&
    c.statedSide[a] === c.statedSide[b] &&
    c.object[a] === c.object[b] &&
    c.reply.get(a) === c.reply.get(b) &&
    c.target.get(a) === c.target.get(b) &&
    c.count[a] === c.count[b] &&
    c.words.get(a) === c.words.get(b) &&
    c.day[a] === c.day[b] &&
    Object.is(c.time[a], c.time[b])
  );
}
