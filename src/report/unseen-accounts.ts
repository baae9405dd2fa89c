import type { Report } from "../domain/report.ts";
import { count, formatNumber } from "../lib/format-number.ts";
import { cut } from "./cut.ts";
import { place } from "./place.ts";

/** Enough to see whether something is wrong; report.json has more. */
const MAX_NAMED = 3;
/** Of each part of a name; the sentence after them must stay in sight. */
const MAX_PART = 60;

/**
 * "2 of 15 roster accounts are in no snapshot: p-014 on linkedin (roster.yml:7:5), …", which is nobody's fault, or
 * a misspelt account; null where all are. It names people by the roster's id, as their accounts may be hidden.
 */
export function unseenText({ inputs }: Report): string | null {
  const { accounts, seen, unseen } = inputs.roster;
  const missing = accounts - seen;
  if (missing === 0) return null;
  const named = unseen.slice(0, MAX_NAMED).map(({ person, channel, location }) => {
    const [who, where, at] = [person, channel, place(location)].map((part) => cut(part, MAX_PART));
    return `${who} on ${where} (${at})`;
  });
  const rest = missing - named.length;
  const more = rest === 0 ? "" : `, and ${formatNumber(rest)} more`;
  const whose = missing === 1 ? "is" : "are";
  return `${formatNumber(missing)} of ${count(accounts, "roster account")} ${whose} in no snapshot: ${named.join(", ")}${more}. Who did nothing is in none; where an account is misspelt, its owner counts as outside`;
}
