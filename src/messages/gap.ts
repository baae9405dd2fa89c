import type { ActivityType } from "../domain/activity.ts";
import type { OpenFile } from "../domain/open-file.ts";
import type { UnseenBrand } from "../domain/report-inputs.ts";

type Types = readonly ActivityType[];

/** The data of each gap. */
export interface GapData {
  "no-data": Record<string, never>;
  "not-covered": Record<string, never>;
  "not-exported": { types: Types };
  "others-not-exported": { types: Types };
  "pages-left-out": { files: readonly OpenFile[] };
  "brand-not-seen": { unseen: readonly UnseenBrand[] };
  "no-posts-exported": Record<string, never>;
  "own-activities-not-exported": Record<string, never>;
  "answers-not-exported": Record<string, never>;
  "dark-channel": { types: Types; channels: readonly string[] };
  "no-addressee": { types: Types; count: number; all: number };
  "no-author": { types: Types; count: number; all: number };
  "no-day": { types: Types; count: number; all: number };
  "empty-cell": { file: string; cell: string };
  "no-time": { count: number; all: number };
  "counted-by-eye": Record<string, never>;
  "no-bucket": { count: number; all: number };
  "no-recipient": { count: number; all: number };
  "unrecognised-amplifiers": { count: number; all: number };
  "no-partner": { count: number; all: number };
  "no-category": { count: number; all: number };
  "unlisted-label": { count: number; all: number; label: string };
  "no-disclosure": { types: Types };
  "no-post-text": Record<string, never>;
  "some-posts-without-text": { count: number; all: number };
  "unknown-language": { count: number; all: number };
  "reactions-not-held": { count: number; all: number };
  "no-reaction-times": Record<string, never>;
  "few-posts": { count: number; least: number };
  "no-totals": { types: Types };
  "no-posts-with-totals": { types: Types };
  "totals-not-exported": { missing: readonly { types: Types; channel: string }[] };
  "window-before-not-covered": { from: string; to: string };
  "channel-not-covered": Record<string, never>;
  "channels-without-files": { names: readonly string[]; existing: readonly string[] };
  "covered-day-to-come": { day: string };
  "nothing-planned": { cancelled: number };
  "columns-not-read": { file: string; columns: readonly string[] };
  "no-employees": Record<string, never>;
  "no-claims": Record<string, never>;
  "nothing-due": Record<string, never>;
  "claim-too-early": { day: string };
  "claim-not-covered": { channel: string; day: string };
  "claim-not-checked": { what: string; why: Gap | undefined };
  "not-compared": { why: string };
  "unclear-change": { detail: string };
}
/** Why something is missing, by an id and its data; tests compare these and not the words. */
export type Gap<Id extends keyof GapData = keyof GapData> = {
  [K in Id]: { id: K; data: GapData[K] };
}[Id];

/** A gap of the catalogue. */
export function gapOf<Id extends keyof GapData>(id: Id, data: GapData[Id]): Gap<Id> {
  return { id, data } as Gap<Id>;
}
