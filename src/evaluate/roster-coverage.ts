import type { Day } from "../domain/day.ts";
import type { RosterCoverage } from "../domain/report-inputs.ts";
import type { Roster, RosterAccount } from "../domain/roster.ts";
import { SIDE_CODE } from "../store/accounts.ts";
import { NONE } from "../store/codes.ts";
import type { Table } from "../store/table.ts";
import type { View } from "../store/view.ts";
import { similarAccounts } from "./similar.ts";

/** So many tell a reader what is wrong; the counts tell how many there are. */
const MAX_UNMATCHED = 10;

/**
 * Which of the roster's accounts the snapshots show, on whatever day. Most of those that they do not show belong
 * to people who did nothing; one that is misspelt makes an outsider of a colleague, and no rule can tell.
 * Only accounts that a snapshot of the view could show count: of channels that name people, on days when they
 * were one of us.
 */
export function rosterCoverage(view: View, { accounts, withoutAccounts }: Roster): RosterCoverage {
  const { table } = view;
  const days = daysOfChannels(view);
  const entries = new Map<string, RosterAccount>();
  for (const entry of accounts) {
    const { channel, account } = entry;
    const key = JSON.stringify([channel, table.accounts.handleOf(channel, account)]);
    if (isInside(entry, days.get(channel)) && !entries.has(key)) entries.set(key, entry);
  }
  const unmatched = [...entries.values()].filter(
    ({ channel, account }) => !table.accounts.knows(channel, account),
  );
  const absent = absentChannels([...entries.values()], unmatched);
  return {
    accounts: entries.size,
    matched: entries.size - unmatched.length,
    people: new Set([...accounts, ...withoutAccounts].map(({ person }) => person)).size,
    channels: [...table.channels].sort().map((channel) => ({
      channel,
      people: new Set(accounts.filter((account) => account.channel === channel).map(({ person }) => person))
        .size,
    })),
    ...(absent.length === 0 ? {} : { absent }),
    similar: similarAccounts(table, accounts, new Set(unmatched)),
    unmatched: unmatched
      .slice(0, MAX_UNMATCHED)
      .map(({ person, channel, location }) => ({ person, channel, location })),
  };
}

/** The first account of each channel of which all are unmatched: a misspelt handle, or ids where the data has names. */
function absentChannels(entries: readonly RosterAccount[], unmatched: readonly RosterAccount[]) {
  const missing = new Set(unmatched);
  const present = new Set(entries.filter((entry) => !missing.has(entry)).map(({ channel }) => channel));
  const first = new Map<string, RosterAccount>();
  for (const entry of unmatched) {
    if (!present.has(entry.channel) && !first.has(entry.channel)) first.set(entry.channel, entry);
  }
  return Array.from(first.values(), ({ person, channel, location }) => ({ person, channel, location }));
}

interface CoveredDays {
  from: Day;
  to: Day;
}

/** The first and last day of the view that a file covers, by channel; of channels that name people. */
function daysOfChannels({ table, files, from, to }: View): Map<string, CoveredDays> {
  const days = new Map<string, CoveredDays>();
  const named = channelsWithNames(table);
  for (const file of files) {
    for (const number of file.exported.keys()) {
      if (!named.has(number)) continue;
      const channel = table.channels[number] as string;
      const span = days.get(channel) ?? { from: to, to: from };
      days.set(channel, {
        from: Math.min(span.from, Math.max(from, file.from ?? from)),
        to: Math.max(span.to, Math.min(to, file.to ?? to)),
      });
    }
  }
  return days;
}

/** The channels where anybody but the brand is named; aggregated rows name nobody. */
function channelsWithNames({ length, channels, channel, actor, side }: Table): Set<number> {
  const named = new Set<number>();
  // Most channels name somebody early on, so the loop mostly ends soon.
  for (let row = 0; row < length && named.size < channels.length; row++) {
    if (actor[row] !== NONE && side[row] !== SIDE_CODE.brand) named.add(channel[row] as number);
  }
  return named;
}

function isInside({ from, until }: RosterAccount, days: CoveredDays | undefined): boolean {
  return (
    days !== undefined && (from ?? days.to) <= days.to && (until ?? Number.POSITIVE_INFINITY) > days.from
  );
}
