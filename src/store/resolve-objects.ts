import { NONE, POST } from "./codes.ts";
import type { Columns } from "./columns.ts";
import { release } from "./enlarge.ts";
import type { RowIndex } from "./row-index.ts";

/** The post that each activity was done to: its own `object`, else that of what it answers. */
export function resolveObjects(columns: Columns, index: RowIndex): Int32Array {
  const { length, reply } = columns;
  const object = columns.object.subarray(0, length);
  // Every row is walked over once, however deep its thread; a cycle has no post.
  const settled = new Uint8Array(length);
  for (let row = 0; row < length; row++) {
    if (object[row] === NONE && reply.get(row) !== NONE) followThread(row);
  }
  release(settled);
  return object;

  function followThread(row: number): void {
    const path: number[] = [];
    let post = NONE;
    for (let at = row; ; ) {
      // Before its own object, as what answers a post in a thread of posts was done to that post.
      if (path.length > 0 && columns.type[at] === POST) post = columns.id.get(at);
      else if (object[at] !== NONE || settled[at] === 1) post = object[at] as number;
      else {
        settled[at] = 1;
        path.push(at);
        const reply = columns.reply.get(at);
        const answered = index.find(columns.channel[at] as number, reply);
        if (answered !== NONE) {
          at = answered;
          continue;
        }
        post = reply;
      }
      break;
    }
    for (const at of path) object[at] = post;
  }
}
