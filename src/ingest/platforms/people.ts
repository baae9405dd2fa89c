import type { ActivityType } from "../../domain/activity.ts";
import type { EntryConstants } from "../../domain/policy.ts";

/** What an entry says that the people of a list did: its type, a like where it names a post alone; null where it says neither. */
export function actOf({ type, object }: EntryConstants): ActivityType | null {
  return type ?? (object ? "like" : null);
}
