import type { ActivityType } from "../../domain/activity.ts";
import type { Missing } from "../../domain/envelope.ts";
import type { Remainder } from "./format.ts";

/** A list of a platform's, such as a post's comments, as the files of one entry hold it in parts. */
interface List {
  types: readonly ActivityType[];
  /** The ids of what was read of it. */
  held: Set<string>;
  /** The largest number that a part gave for the whole list. */
  total: number | null;
  /** The files with a part that says that more follow, as often as they have one. */
  open: string[];
  /** How many parts say, or show by their place in a file, that others came before them. */
  following: number;
}

/**
 * What the pages of one entry's files say of what they leave out. A page that says that more follow is settled where
 * as many others follow it: in the same file, or saying so themselves; or where its list's whole number was read.
 */
export class Pages {
  readonly #lists = new Map<string, List>();
  #file = "";
  /** The lists of which the open file has had a page. */
  readonly #begun = new Set<string>();

  openFile(name: string): void {
    this.#file = name;
    this.#begun.clear();
  }

  /** Notes a part of a list. */
  add(format: string, types: readonly ActivityType[], remainder: Remainder): void {
    const { list: name, hasMore, follows, total, held } = remainder;
    const key = `${format} ${name}`;
    const list = this.#lists.get(key) ?? { types, held: new Set(), total: null, open: [], following: 0 };
    this.#lists.set(key, list);
    for (const id of held) list.held.add(id);
    if (total !== null) list.total = Math.max(list.total ?? 0, total);
    if (hasMore) list.open.push(this.#file);
    if (follows || this.#begun.has(key)) list.following++;
    this.#begun.add(key);
  }

  /** What is missing, by the name of the file that says so. */
  missing(): ReadonlyMap<string, Missing[]> {
    const byFile = new Map<string, Missing[]>();
    for (const { types, held, total, open, following } of this.#lists.values()) {
      const file = open.at(-1);
      const rest = total === null ? null : Math.max(0, total - held.size);
      if (file === undefined || rest === 0 || open.length <= following) continue;
      byFile.set(file, [...(byFile.get(file) ?? []), { types, held: held.size, missing: rest }]);
    }
    return byFile;
  }
}
