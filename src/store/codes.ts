import { ACTIVITY_TYPES, type ActivityType, SIDES, TOWARD_SIDES } from "../domain/activity.ts";

/** Stands for a missing account, identifier or channel. */
export const NONE = -1;

/** The code of each type, as the table stores it. */
export const TYPE_CODE = Object.fromEntries(ACTIVITY_TYPES.map((type, code) => [type, code])) as Record<
  ActivityType,
  number
>;
/** The code of a post, of which every scan asks. */
export const POST = TYPE_CODE.post;

/** The code of a side toward which a row says that it was done: that of the side, and others for what is no side. */
export const TOWARD_CODE = Object.fromEntries(
  TOWARD_SIDES.map((toward) => {
    // 0 is for rows that say nothing, and not for unknown.
    const side = (SIDES as readonly string[]).indexOf(toward);
    return [toward, side > 0 ? side : SIDES.length + TOWARD_SIDES.indexOf(toward)];
  }),
) as Record<(typeof TOWARD_SIDES)[number], number>;
