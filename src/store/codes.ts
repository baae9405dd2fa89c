import { ACTIVITY_TYPES, type ActivityType } from "../domain/activity.ts";

/** Stands for a missing account, identifier or channel. */
export const NONE = -1;

/** The code of each type, as the table stores it. */
export const TYPE_CODE = Object.fromEntries(ACTIVITY_TYPES.map((type, code) => [type, code])) as Record<
  ActivityType,
  number
>;
/** The code of a post, of which every scan asks. */
export const POST = TYPE_CODE.post;
