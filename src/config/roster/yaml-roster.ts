import { channelNamed } from "../../domain/platforms/index.ts";
import { InputError, type Problem } from "../../domain/problem.ts";
import { accountFault } from "../../domain/pseudonym.ts";
import type { Roster } from "../../domain/roster.ts";
import type { YamlFile } from "../../io/yaml.ts";
import { mistakesIn } from "../../schema/mistakes.ts";
import { rosterSchema } from "../../schema/roster.ts";
import { spanFault, spanOf } from "./span.ts";

/** A roster's file as the schema lets it through. */
interface Written {
  people?: {
    id: string;
    accounts: Record<string, string | string[]>;
    from?: string;
    until?: string;
  }[];
  bots?: { channel: string; account: string }[];
  "reviewed-outsiders"?: { channel: string; account: string; until?: string }[];
}

/**
 * Adds the people, bots and reviewed outsiders of a file to a roster.
 * @param keyId the key's under which accounts may be pseudonyms, null for none
 * @throws InputError with every mistake at its line and column
 */
export async function addYamlRoster(file: YamlFile, roster: Roster, keyId: string | null): Promise<void> {
  const mistakes = await mistakesIn(file.value, "roster", rosterSchema);
  if (mistakes.length > 0) throw new InputError(file.problems(mistakes));
  const written = file.value as Written;
  const problems: Problem[] = [];
  const judge = (account: string, path: (string | number)[]) => {
    const fault = accountFault(account, keyId);
    if (fault !== null) problems.push(file.problem(path, fault));
  };
  for (const [i, { id, accounts, from, until }] of (written.people ?? []).entries()) {
    const span = spanOf(from, until);
    const fault = spanFault(span);
    if (fault !== null) problems.push(file.problem(["people", i, "until"], fault));
    const location = file.locate(["people", i]);
    for (const [channel, names] of Object.entries(accounts)) {
      for (const account of [names].flat()) {
        judge(account, ["people", i, "accounts", channel]);
        roster.accounts.push({ person: id, channel: channelNamed(channel), account, ...span, location });
      }
    }
  }
  for (const [i, { channel, account }] of (written.bots ?? []).entries()) {
    judge(account, ["bots", i, "account"]);
    roster.bots.push({ channel: channelNamed(channel), account, location: file.locate(["bots", i]) });
  }
  for (const [i, { channel, account, until }] of (written["reviewed-outsiders"] ?? []).entries()) {
    judge(account, ["reviewed-outsiders", i, "account"]);
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
