import type { WaitingActivity } from "../../src/domain/todo.ts";
import type { PlainRecord } from "./company.ts";

/** A record as JSON has it, valid or not. */
export type Plain = Record<string, unknown>;

/** Records as a file has them, a line each. */
export function lines(records: readonly object[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join("");
}

/** A comment by `sam` on the post `p-1`, on 10 March 2026. */
export function comment(id: string, more: Plain = {}): Plain {
  return { type: "comment", id, actor: "sam", object: "p-1", published: "2026-03-10T09:00:00Z", ...more };
}

/** A comment of each of these people on the post `p-1`, on 10 November 2026: `commentsBy("ann sam")`. */
export function commentsBy(actors: string, more: Partial<PlainRecord> = {}): PlainRecord[] {
  return actors
    .split(" ")
    .map((actor) => ({ type: "comment", actor, object: "p-1", published: "2026-11-10", ...more }));
}

/** A comment by `sam` that has waited for a reply since 10 November 2026. */
export const WAITING: WaitingActivity = {
  channel: "linkedin",
  type: "comment",
  count: 1,
  account: "sam",
  side: "outside",
  asked: "2026-11-10T12:00:00.000Z",
  waited: 132,
  url: "https://example.com/c/1",
  post: "p-1",
  owner: "Kim",
  location: { file: "s.ndjson", line: 4, column: 1 },
};
