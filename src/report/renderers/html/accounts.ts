import { channelTitle } from "../../../domain/platforms/index.ts";
import { formatNumber } from "../../../lib/format-number.ts";
import { markup } from "../../escape.ts";
import type { ReportView } from "../../view.ts";
import { cutNote, table } from "./elements.ts";

/** As many accounts as somebody looks through; the JSON report has them all. */
const MAX_ACCOUNTS = 50;

/** The outside accounts that react when employees do, for somebody to look at; none where the policy shows no accounts. */
export function accountsTable({ report }: ReportView): string[] {
  const accounts = report.rules.flatMap(({ findings }) =>
    findings.flatMap((finding) => finding.accounts ?? []),
  );
  if (accounts.length === 0) return [];
  const rows = accounts
    .slice(0, MAX_ACCOUNTS)
    .map((account) => [
      markup(account.account, 100),
      markup(channelTitle(account.channel), 100),
      `${account.near} of ${account.reactions} within ${account.windowMinutes} min`,
      formatNumber(account.expected),
    ]);
  const intro =
    "<p>They react within minutes of employees, again and again. That is a reason to look, and says nothing about who they are. Put an employee on the roster, and anybody else under <code>reviewed-outsiders</code>.</p>";
  return [
    intro,
    ...table(
      "Accounts that act with employees",
      ["Account", "Channel", "Near an employee", "Expected"],
      rows,
    ),
    ...cutNote(accounts.length, MAX_ACCOUNTS, "accounts"),
  ];
}
