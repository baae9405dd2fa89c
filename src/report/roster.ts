import { channelTitle } from "../domain/platforms/index.ts";
import type { Report } from "../domain/report.ts";
import { count } from "../lib/format-number.ts";
import { message } from "../messages/message.ts";
import { cut } from "./cut.ts";
import { place } from "./place.ts";

/** Enough to see whether something is wrong; report.json has more. */
const MAX_NAMED = 3;
const MAX_PART = 60;

/** "The roster has accounts of 3 of 30 people on LinkedIn, …"; null where it names nobody, or nothing was read. */
export function recognisableText({ inputs }: Report): string | null {
  const { people, channels } = inputs.roster;
  if (people === 0 || channels.length === 0) return null;
  const parts = channels.map(
    ({ channel, people: some }, i) =>
      `${some} of ${i === 0 ? count(people, "person", "people") : people} on ${cut(channelTitle(channel), MAX_PART)}`,
  );
  return `The roster has accounts of ${parts.join(", ")}`;
}

/**
 * "1 account looks like somebody's on the roster; report.html and report.json list it"; null where nobody looks like
 * anybody. A suspicion is for those who read the report, and not for everybody who sees a pull request.
 */
export function similarCount({ inputs }: Report): string | null {
  const { similar } = inputs.roster;
  if (similar.length === 0) return null;
  const which = similar.length === 1 ? "it" : "them";
  return `${similarWords(similar.length)}; report.html and report.json list ${which}`;
}

/** "1 account looks like somebody's on the roster: “ann miller” on LinkedIn may be p-1 (roster.yml:7:5)". */
export function similarText({ inputs, policy }: Report): string | null {
  const { similar } = inputs.roster;
  if (similar.length === 0) return null;
  if (policy.showAccounts === "none") return similarWords(similar.length);
  const lines = similar.slice(0, MAX_NAMED).map(({ account, channel, person, location }) => {
    const [what, where, who] = [account, channelTitle(channel), person].map((part) => cut(part, MAX_PART));
    return `“${what}” on ${where} may be ${who} (${cut(place(location), MAX_PART)})`;
  });
  const rest = similar.length - lines.length;
  return `${similarWords(similar.length)}: ${lines.join(", ")}${rest === 0 ? "" : `, and ${rest} more`}. If so, put the account on the roster`;
}

function similarWords(amount: number): string {
  return `${count(amount, "account")} ${amount === 1 ? "looks" : "look"} like somebody's on the roster`;
}

/** Where the data itself says who is an employee; null where none does. */
export function insidersFromText({ inputs }: Report): string | null {
  const { insidersFrom } = inputs;
  return insidersFrom === undefined
    ? null
    : message("insiders-from", { channels: insidersFrom.map((channel) => cut(channel, MAX_PART)) });
}
