import type { Rewriting } from "../domain/change.ts";
import type { Day } from "../domain/day.ts";
import type { Location } from "../domain/diagnostic.ts";
import type { Pseudonyms } from "../domain/pseudonym.ts";
import { listed } from "../lib/truncate.ts";
import type { Columns } from "../store/columns.ts";
import { daysPastKeep } from "../store/kept.ts";
import { keepCounted, type WhoIsWho } from "./counted.ts";
import { differences, fatesOf } from "./diff-records.ts";
import { FieldReader } from "./record-fields.ts";

/** As many removed activities as a finding names. */
const MAX_NAMED = 3;

/** How two sides of a change are compared. */
interface Comparison {
  /** Where to point at for what is gone from a file of the base. */
  placeOf: (file: string) => Location;
  /** Whether a file is one of the change. */
  isTouched: (file: string) => boolean;
  /** The day up to which `keep` counts: what is in a file past it may go, or be replaced by its counts. */
  today: Day;
  who: WhoIsWho;
}

/**
 * The committed activities that a change edits, one by one, or removes, file by file. Wherever an activity still
 * stands as it was it is kept, whatever else is said of it; and so is one that now stands in a count.
 * @param before those files of the base that the change touches; not joined yet
 * @param after all snapshots with the change; not joined yet
 */
export function rewritten(
  before: Columns,
  after: Columns,
  { placeOf, isTouched, today, who }: Comparison,
): Rewriting[] {
  const { pseudonyms } = who;
  if (before.length === 0) return [];
  const [was, is] = [new FieldReader(before), new FieldReader(after)];
  const fates = fatesOf(was, is, pseudonyms);
  keepCounted(fates, was, is, isTouched, who);
  return before.files.flatMap((file, i) => {
    const { name, firstRow } = file;
    const mayGo = daysPastKeep(file, today) > 0;
    const place = placeOf(name);
    const edited: Rewriting[] = [];
    const gone: number[] = [];
    const end = before.files[i + 1]?.firstRow ?? before.length;
    for (let row = firstRow; row < end; row++) {
      const fate = fates.get(row);
      if (fate === "gone") {
        if (!mayGo) gone.push(row);
      } else if (typeof fate === "object") edited.push(edit([was, row], [is, fate.row], pseudonyms));
    }
    const edits = listed(edited, (left) => ({
      detail: `edits ${left.length} more activities of ${name}`,
      count: left.length,
      at: place,
      about: `edits more ${name}`,
      scope: {},
    }));
    return gone.length === 0 ? edits : [...edits, removal(was, gone, name, place)];
  });
}

/** A row of columns that are read as facts. */
type Read = readonly [reader: FieldReader, row: number];

function edit([was, before]: Read, [is, after]: Read, pseudonyms: Pseudonyms | null): Rewriting {
  const keys = differences(was.fieldsOf(before), is.fieldsOf(after), pseudonyms);
  return {
    detail: `edits ${keys.map((key) => `\`${key}\``).join(", ")} of the committed ${was.id(before)}`,
    count: 1,
    at: is.columns.location(after),
    about: `edits ${was.id(before)}`,
    scope: was.scope(before),
  };
}

function removal(was: FieldReader, rows: readonly number[], file: string, at: Location): Rewriting {
  const ids = rows.map((row) => was.id(row)).filter((id) => id !== null);
  const named = ids.slice(0, MAX_NAMED);
  const more = rows.length - named.length;
  const which = more === 0 ? named.join(", ") : [...named, `${more} more`].join(", ");
  const what = `${rows.length} committed ${rows.length === 1 ? "activity" : "activities"} of ${file}`;
  return {
    detail: `removes ${what}${named.length === 0 ? "" : ` (${which})`}`,
    count: rows.length,
    at,
    about: `removes ${file}`,
    scope: {},
  };
}
