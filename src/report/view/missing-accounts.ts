import type { Report } from "../../domain/report.ts";
import { message } from "../../messages/message.ts";
import { cut } from "../cut.ts";
import { place } from "../place.ts";

/** Enough to see whether something is wrong; report.json has more. */
const MAX_EXAMPLES = 3;
/** Of each part of a name; the sentence after them must stay in sight. */
const MAX_PART = 60;

/**
 * The accounts of the roster that never appear in the data; null where all do. People go by the roster's id, as
 * their accounts may be hidden.
 */
export function missingAccounts({ inputs, policy }: Report): string | null {
  const { accounts, matched, unmatched } = inputs.roster;
  if (accounts === matched) return null;
  const examples = unmatched
    .slice(0, policy.showAccounts === "none" ? 0 : MAX_EXAMPLES)
    .map(({ person, channel, location }) => ({
      person: cut(person, MAX_PART),
      channel: cut(channel, MAX_PART),
      place: cut(place(location), MAX_PART),
    }));
  return message("missing-accounts", { accounts, missing: accounts - matched, examples });
}
