import type { Activity } from "./activity.ts";
import type { Envelope, Missing } from "./envelope.ts";
import type { PlainActivity } from "./plain-activity.ts";
import type { PlainRows, RowSettings, RowSpan } from "./plain-rows.ts";

/** What a reader tells of a file as a whole: which directions it would hold, and what of it nothing reads. */
export interface Directions {
  /** Whether what others did toward the brand would be in it. */
  inbound: boolean;
  /** Whether what the brand itself did would be in it. */
  outbound: boolean;
  /** Whether its format says that what the brand itself wrote is in it; missing where no format says so. */
  holdsOwn?: boolean;
  /** Whether a person counted by eye what is in it. */
  byEye?: boolean;
  /** Whether it says itself who is an employee, of some of them; missing where its entry does not believe it. */
  saysInsiders?: boolean;
  /** The columns of a sheet that nothing reads; missing where there are none. */
  unreadColumns?: readonly string[];
}

/** Where readers put what they read; files come in path order, one at a time. */
export interface ActivitySink {
  /** Called before the first file with the size of all files in bytes; missing if the sink doesn't need it. */
  expect?(bytes: number): void;
  openFile(name: string): void;
  /** @param activity well-formed by the schema; line and column from 1 */
  add(activity: Activity, line: number, column: number): void;
  /**
   * The same for a plain record, which is read without an object for it and begins its line; missing where the sink
   * takes no such.
   */
  addPlain?(activity: PlainActivity, line: number): void;
  /**
   * Called after a run of plain records, before anything else is added and before their bytes change. Until then the sink
   * may put off its work on them.
   */
  settlePlain?(): void;
  /**
   * The same for the rows of a span that another thread read.
   * @param firstLine the number of the first line of its piece
   * @param channelOf the one name of a channel by the name that a row of a line has, null for none
   */
  addRows?(
    rows: PlainRows,
    span: RowSpan,
    firstLine: number,
    channelOf: (name: string | null, line: number) => string | null,
  ): void;
  /** What another thread must know to read rows for it; missing where it takes none. */
  readonly rowSettings?: RowSettings;
  /** Notes an item of the file that is of a kind that counts for nothing. */
  skip(): void;
  /**
   * @param envelope what the file says of itself; its channel is that of records without one
   * @param keep days for which its entry says that it may be kept; null where it says nothing
   */
  closeFile(envelope: Envelope, directions: Directions, keep?: number | null): void;
  /** Notes where the open file says something of itself; missing where nobody asks. */
  stated?(key: keyof Envelope, line: number, column: number): void;
  /** Notes what pages of a closed file leave out; missing where nobody asks. */
  leftOut?(file: string, missing: readonly Missing[]): void;
  /** Resolves once it takes more; missing where it always does. */
  ready?(): Promise<void> | null;
}
