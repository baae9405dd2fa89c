import type { Activity, Actor } from "../../domain/activity.ts";
import { cleanId, cleanName, cleanText, isUndecided, meansNobody } from "../../domain/clean.ts";

const IDS = ["id", "object", "inReplyTo", "category", "channel"] as const;

/**
 * Cleans what a record says, in place: every record of every kind of file comes by here once. Accounts are cleaned
 * where they are compared, as most have many rows.
 */
export function cleanActivity(activity: Activity): Activity {
  for (const key of IDS) {
    const text = activity[key];
    if (!text) continue;
    const cleaned = cleanId(text);
    if (meansNobody(cleaned)) activity[key] = null;
    else if (cleaned !== text) activity[key] = cleaned;
  }
  const { content, owner, amplifiers, actor } = activity;
  if (content) activity.content = cleanText(content);
  if (owner) activity.owner = isUndecided(cleanName(owner)) ? null : cleanName(owner);
  if (amplifiers) activity.amplifiers = amplifiers.filter((account) => !meansNobody(cleanName(account)));
  if (typeof actor === "object" && actor !== null) activity.actor = named(actor);
  return activity;
}

/** An actor without the parts that mean nobody, so that the others are asked. */
function named(actor: Actor): Actor {
  const { id, handle, name, ...rest } = actor;
  if (![id, handle, name].some((part) => part !== undefined && meansNobody(cleanName(part)))) return actor;
  const parts = Object.entries({ id, handle, name }).filter(
    ([, part]) => part !== undefined && !meansNobody(cleanName(part)),
  );
  return { ...Object.fromEntries(parts), ...rest };
}
