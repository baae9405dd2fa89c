import { NONE, POST } from "./codes.ts";
import { release } from "./enlarge.ts";
import type { LateStrings } from "./late-strings.ts";
import type { OwnIds } from "./own-ids.ts";

/** Rows whose posts are resolved. */
interface ResolvedRows {
  readonly length: number;
  readonly type: Uint8Array;
  readonly id: OwnIds;
  readonly object: Int32Array;
  readonly ids: LateStrings;
}

/**
 * Forgets the texts of all ids but those of posts, of what activities were done to, and a few others. A report names posts by
 * their ids and everything else by file and line, and the ids of comments and likes take more memory than any column.
 * @param asked ids that are kept too, whatever they name
 */
export function forgetIds({ length, type, id, object, ids }: ResolvedRows, asked: readonly string[]): void {
  const isKept = new Uint8Array(ids.size);
  for (let row = 0; row < length; row++) {
    const kept = type[row] === POST ? id.get(row) : NONE;
    if (kept !== NONE) isKept[kept] = 1;
    const post = object[row] as number;
    if (post !== NONE) isKept[post] = 1;
  }
  for (const text of asked) {
    const number = ids.find(text);
    if (number !== NONE) isKept[number] = 1;
  }
  ids.keepOnly(isKept);
  release(isKept);
}
