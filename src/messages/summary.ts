import { channelTitle } from "../domain/platforms/index.ts";
import type { ReportInputs } from "../domain/report-inputs.ts";
import { enumerate } from "../lib/enumerate.ts";
import { count, formatNumber } from "../lib/format-number.ts";
import { nothingPlannedWords } from "./words.ts";

type Plan = NonNullable<ReportInputs["plan"]>;

export interface Headline {
  /** All interactions, and those from outside; null where nobody knows. */
  total: number;
  outside: number | null;
  /** "35%", or "12–58%" where too much is unknown; null where nobody knows. */
  share: string | null;
  unknown: number;
}

export interface MissingAccounts {
  /** All accounts of the roster that the data could show, and how many of them it never does. */
  accounts: number;
  missing: number;
  /** A few of the missing ones, and where each is in the roster. */
  examples: readonly { person: string; channel: string; place: string }[];
}

/** Where no snapshot is read, what is skipped stands in a plan of nothing else. */
function skippedPlan(skipped: number): string {
  return skipped === 0
    ? ""
    : `a plan of ${count(skipped, "post")}, cancelled or ${skipped === 1 ? "a draft" : "drafts"}`;
}

/** What the run looked at and what is left of the engagement. */
export const SUMMARY = {
  headline: ({ total, outside, share, unknown }: Headline) => {
    const of = `Of ${count(total, "interaction")},`;
    const range = share === null ? "" : ` (${share})`;
    if (unknown === total) return `${of} it's unknown how many came from outside${range}.`;
    const came = `${of} ${formatNumber(outside)} came from outside${range}`;
    const rest = unknown === 0 ? "" : `; ${formatNumber(unknown)} ${unknown === 1 ? "is" : "are"} unknown`;
    return `${came}${rest}.`;
  },
  "headline-empty": (_: object) => "There were no interactions.",
  "headline-unknown": ({ activities, roster }: Pick<ReportInputs, "activities" | "roster">) => {
    const why =
      activities === 0
        ? "no data has been exported yet"
        : roster.people === 0
          ? "the roster lists no employees, so they can't be told from outsiders"
          : "the snapshots don't say who took part";
    return `How much of the engagement came from outside is unknown: ${why}.`;
  },
  "headline-nothing-planned": ({ skipped }: Pick<ReportInputs, "skipped">) =>
    `Nothing is planned: ${nothingPlannedWords(skipped)}.`,
  "headline-plan": ({ activities, from, to }: Plan) =>
    `A plan of ${count(activities, "activity", "activities")}, ${from} to ${to}, judged without snapshots.`,
  period: ({ from, to, timezone }: { from: string; to: string; timezone: string }) =>
    `${from} to ${to}, ${timezone}`,
  inputs: ({ files, activities, duplicates, unattributed, undated, skipped, plan, unread }: ReportInputs) => {
    const planned = plan === null ? null : `a plan of ${count(plan.activities, "activity", "activities")}`;
    if (files === 0) return [planned ?? skippedPlan(skipped), "no snapshots"].filter(Boolean).join(", and ");
    const left = [
      count(duplicates, "duplicate"),
      `${formatNumber(unattributed)} unknown`,
      `${formatNumber(undated)} undated`,
      ...(skipped === 0 ? [] : [`${formatNumber(skipped)} skipped`]),
    ].join(", ");
    const read = `${count(files, "file")}, ${count(activities, "activity", "activities")}; ${left}`;
    const beside =
      unread === undefined
        ? ""
        : `; ${count(unread.files, "file")} next to ${files === 1 ? "it" : "them"} not read${unread.files === 1 ? ":" : ", such as"} ${unread.first[0]?.file}`;
    return `${read}${planned === null ? "" : `; and ${planned}`}${beside}`;
  },
  /** What a change is judged against; `byBase` says whether by the policy that was there. */
  change: (of: { base: string; files: number; hidden: number; byBase: boolean }) => {
    const by = of.byBase
      ? "by the policy, roster and waivers there"
      : "which has no policy yet, so by the change's own";
    const left = of.hidden === 0 ? "" : `; ${count(of.hidden, "finding")} in other files left out`;
    return `Judged against commit ${of.base.slice(0, 12)}, ${by}: ${count(of.files, "changed file")}${left}`;
  },
  "missing-accounts": ({ accounts, missing, examples }: MissingAccounts) => {
    const verb = missing === 1 ? "appears" : "appear";
    const what = `${formatNumber(missing)} of ${count(accounts, "roster account")} never ${verb} in the data`;
    const why = "They may have been inactive; if a handle is misspelled, that person counts as an outsider";
    if (examples.length === 0) return `${what}. ${why}`;
    const listed = examples.map(
      ({ person, channel, place }) => `${person} on ${channelTitle(channel)} (${place})`,
    );
    const rest = missing - listed.length;
    const more = rest === 0 ? "" : `, and ${formatNumber(rest)} more`;
    return `${what}: ${listed.join(", ")}${more}. ${why}`;
  },
  "absent-channel": ({ channel }: { channel: string }) =>
    `None of the roster's accounts on ${channelTitle(channel)} appear in the data. Check that they are written as in the data.`,
  "insiders-from": ({ channels }: { channels: readonly string[] }) =>
    `On ${enumerate(channels.map(channelTitle), "and")} the data itself says who is an employee, but not for everyone: the employee share is at least what is shown`,
  "unread-columns": ({ file, columns, more }: { file: string; columns: readonly string[]; more: number }) =>
    `Nothing reads ${columns.length === 1 ? "the column" : "the columns"} ${enumerate(columns, "and")} of ${file}${more === 0 ? "" : `, nor some of ${count(more, "more file")}`}. If ${columns.length === 1 && more === 0 ? "it" : "one"} holds what a rule needs, map it with \`columns\``,
  "how-counted": (_: object) =>
    "An interaction counts as an employee's if its account was on the roster on that day, and as an outsider's if it wasn't. " +
    "It is unknown if it has no author, or if the roster has no account on that channel to tell employees by. Unknown " +
    "interactions are shown separately and are part of the total. Bots count on neither side. Undated activities are left out of what is counted by day.",
};
