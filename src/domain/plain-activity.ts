import { decodeUtf8 } from "../lib/bytes.ts";
import type { Actor } from "./activity.ts";
import type { Day } from "./day.ts";

/** The texts of a plain record that the table keeps, by the places at which `PlainActivity.texts` has them. */
export const PLAIN_TEXTS = ["id", "actor", "object", "inReplyTo", "target", "url"] as const;

/** The place of each text. */
export const PLAIN_TEXT = Object.fromEntries(PLAIN_TEXTS.map((key, place) => [key, place])) as Record<
  (typeof PLAIN_TEXTS)[number],
  number
>;

/** A text where it stands in a file: UTF-8 from `from` to before `to`; both are equal where there is none. */
export interface TextSpan {
  bytes: Uint8Array;
  from: number;
  to: number;
}

/** The characters of a span. */
export function textOf({ bytes, from, to }: TextSpan): string {
  return decodeUtf8(bytes.subarray(from, to));
}

/**
 * A well-formed and cleaned record of which no object was made. It says nothing but what stands here, and is good until
 * the next one is read.
 */
export interface PlainActivity {
  /** The place of its type in ACTIVITY_TYPES. */
  readonly type: number;
  /** Milliseconds since 1970, NaN for a bare date or none. */
  readonly time: number;
  /** The day of a bare date, NaN for a time or none. */
  readonly day: Day;
  readonly channel: string | null;
  readonly texts: readonly TextSpan[];
  /** Who did it, where the record says more than one text of them. */
  readonly actor: Actor | null;
}
