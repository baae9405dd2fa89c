import { message } from "../../messages/message.ts";
import { markdownText } from "../escape.ts";
import type { ReplyView } from "../view/replies.ts";
import type { ReportView } from "../view.ts";
import { placeLink } from "./markdown-findings.ts";
import { fold, table } from "./markdown-tables.ts";

const MAX_CELL = 200;

/**
 * The first of those who wait for a reply, folded; nothing where nobody does. More people see a summary than have the
 * report's files, so it names accounts only where the policy shows all.
 */
export function repliesFold({ replies, report, source }: ReportView): string[] {
  if (replies === null) return [];
  const isNaming = report.policy.showAccounts === "all";
  const header = ["Waited", "What", ...(isNaming ? ["Who"] : []), "Owner", "Where"];
  const rows = replies.rows.map(
    ({ waited, said, account, owner, mayBeEmployee, link, location }: ReplyView) => {
      const what = markdownText(said, MAX_CELL);
      return [
        waited,
        `${link === null ? what : `[${what}](${link.url})`}${mayBeEmployee ? ` (${message("may-be-employee", {})})` : ""}`,
        ...(isNaming ? [markdownText(account ?? "", MAX_CELL)] : []),
        markdownText(owner ?? "", MAX_CELL),
        placeLink(location, source),
      ];
    },
  );
  const lines = rows.length === 0 ? [] : [...table(header, rows), ""];
  return fold(replies.title, [...lines, ...replies.rest.map((text) => markdownText(text))]);
}
