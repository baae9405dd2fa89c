import type { Day } from "../domain/day.ts";
import type { EmptyCell, Missing } from "../domain/sink.ts";

/** A cell of a count that is empty, of the post in a row. */
export interface EmptyCellRow extends EmptyCell {
  row: number;
}

/** What the file of a row is, and which days and types it speaks for. */
export interface FileInfo {
  name: string;
  firstRow: number;
  /** First and last local day covered, null where neither the envelope nor a record tells. */
  from: Day | null;
  to: Day | null;
  /** Types with a row or in `complete`, as bits, by channel. */
  exported: Map<number, number>;
  /** Whether what others did toward the brand would be in it; an archive of the brand's own has none. */
  inbound: boolean;
  /** Whether the brand's own activities would be in it; a list of notifications has none. */
  outbound: boolean;
  /** Whether its format says that what the brand itself wrote is in it. */
  holdsOwn: boolean;
  /** Whether a person counted by eye what is in it, so that what it lacks cannot be exported. */
  byEye: boolean;
  /** Whether it says itself who is an employee, though not of all of them. */
  saysInsiders: boolean;
  /** The columns of a sheet that nothing reads. */
  unreadColumns: readonly string[];
  /** Whether it says itself that what the brand did is in it. */
  declaresOutbound: boolean;
  /** The local day on which it was exported; null where it does not say. */
  retrieved: Day | null;
  /** Days for which it may be kept; null where its entry of the policy does not say. */
  keep: number | null;
  /** What its pages say that they leave out, and no other file of its entry has. */
  more: readonly Missing[];
  /** The counts by eye that it leaves empty. */
  emptyCells: EmptyCellRow[];
}

/** A file of which nothing is known yet. */
export function newFile(name: string, firstRow: number): FileInfo {
  return {
    name,
    firstRow,
    from: null,
    to: null,
    exported: new Map(),
    inbound: true,
    outbound: true,
    holdsOwn: false,
    byEye: false,
    saysInsiders: false,
    unreadColumns: [],
    declaresOutbound: false,
    retrieved: null,
    keep: null,
    more: [],
    emptyCells: [],
  };
}

/** The first and the last local day that any of the files covers; null where none does. */
export function coveredDays(files: readonly Pick<FileInfo, "from" | "to">[]): { from: Day; to: Day } | null {
  const days = files.flatMap(({ from, to }) => (from === null || to === null ? [] : [from, to]));
  if (days.length === 0) return null;
  return days.reduce((span, day) => ({ from: Math.min(span.from, day), to: Math.max(span.to, day) }), {
    from: Number.POSITIVE_INFINITY,
    to: Number.NEGATIVE_INFINITY,
  });
}
