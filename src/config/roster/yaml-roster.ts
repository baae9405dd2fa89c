import { type Diagnostic, InputError } from "../../domain/diagnostic.ts";
import { channelNamed } from "../../domain/platforms/index.ts";
import type { Relation, Roster } from "../../domain/roster.ts";
import { diagnose } from "../../schema/diagnose.ts";
import { rosterSchema } from "../../schema/roster.ts";
import type { YamlFile } from "../../text/yaml.ts";
import type { RosterChecks } from "./checks.ts";
import { spanFault, spanOf } from "./span.ts";

/** An account, or a display name where there is none, or none that anybody knows. */
type WrittenAccount = string | { name: string };

/** A roster's file as the schema lets it through. */
interface WrittenRoster {
  people?: {
    id: string;
    relation: Relation;
    accounts: Record<string, WrittenAccount | WrittenAccount[]>;
    from?: string;
    until?: string;
  }[];
  bots?: { channel: string; account: string }[];
  "no-accounts"?: string[];
  "reviewed-outsiders"?: { channel: string; account: string; until?: string }[];
}

/**
 * Adds the people, bots and reviewed outsiders of a file to a roster.
 * @throws InputError with every diagnostic at its line and column
 */
export function addYamlRoster(file: YamlFile, roster: Roster, checks: RosterChecks): void {
  const diagnostics = diagnose(file.value, rosterSchema);
  if (diagnostics.length > 0) throw new InputError(file.problems(diagnostics));
  const written = file.value as WrittenRoster;
  const problems: Diagnostic[] = [];
  const judge = (account: string, channel: string, path: (string | number)[]) => {
    const fault = checks.accountFault(account, channel);
    if (fault !== null) problems.push(file.problem(path, fault));
  };
  const judgeChannel = (channel: string, path: (string | number)[], atKey = false) => {
    const fault = checks.channelFault(channel);
    if (fault !== null) problems.push(file.problem(path, fault, atKey));
    return channelNamed(channel);
  };
  for (const [i, { id, relation, accounts, from, until }] of (written.people ?? []).entries()) {
    const span = spanOf(from, until);
    const fault = spanFault(span);
    if (fault !== null) problems.push(file.problem(["people", i, "until"], fault));
    const location = file.locate(["people", i]);
    for (const [key, written] of Object.entries(accounts)) {
      const path = ["people", i, "accounts", key];
      const channel = judgeChannel(key, path, true);
      for (const entry of [written].flat()) {
        const isName = typeof entry !== "string";
        const account = isName ? entry.name : entry;
        judge(account, channel, path);
        roster.accounts.push({ person: id, relation, channel, account, isName, ...span, location });
      }
    }
  }
  for (const [i, { channel: key, account }] of (written.bots ?? []).entries()) {
    const channel = judgeChannel(key, ["bots", i, "channel"]);
    judge(account, channel, ["bots", i, "account"]);
    roster.bots.push({ channel, account, location: file.locate(["bots", i]) });
  }
  for (const [i, key] of (written["no-accounts"] ?? []).entries()) {
    const path = ["no-accounts", i];
    roster.noAccounts.push({ channel: judgeChannel(key, path), location: file.locate(path) });
  }
  for (const [i, { channel: key, account, until }] of (written["reviewed-outsiders"] ?? []).entries()) {
    const channel = judgeChannel(key, ["reviewed-outsiders", i, "channel"]);
    judge(account, channel, ["reviewed-outsiders", i, "account"]);
    const location = file.locate(["reviewed-outsiders", i]);
    roster.reviewedOutsiders.push({
      channel: channelNamed(channel),
      account,
      until: spanOf(undefined, until).until,
      location,
    });
  }
  if (problems.length > 0) throw new InputError(problems);
}
