import type { Activity, Actor } from "../../../domain/activity.ts";
import { decodeUtf8 } from "../../../lib/bytes.ts";
import { cleanActivity } from "../clean-activity.ts";
import { parseJson } from "../parse-json.ts";
import { isWellFormed } from "../well-formed.ts";

/** As many as are kept: those of a file, and not of a file of any size. */
const MAX_ACTORS = 1 << 14;

/** Actors that are JSON objects. Most have many rows, and each is parsed, checked and cleaned once, as any record is. */
export class PlainActors {
  readonly #actors = new Map<string, Actor | null>();

  /** The actor that some bytes are; null where they are none, or something is wrong with it. */
  of(bytes: Uint8Array, from: number, to: number): Actor | null {
    const text = decodeUtf8(bytes.subarray(from, to));
    const earlier = this.#actors.get(text);
    if (earlier !== undefined) return earlier;
    if (this.#actors.size === MAX_ACTORS) this.#actors.clear();
    const actor = actorOf(text);
    this.#actors.set(text, actor);
    return actor;
  }
}

function actorOf(text: string): Actor | null {
  try {
    const record: Partial<Activity> = { type: "like", actor: parseJson(text) as Actor };
    return isWellFormed(record) ? (cleanActivity(record).actor as Actor) : null;
  } catch {
    return null;
  }
}
