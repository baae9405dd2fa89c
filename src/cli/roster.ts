import { dirname, resolve } from "node:path";
import { findPolicy } from "../app/find-policy.ts";
import { loadPolicy } from "../config/policy/load.ts";
import { loadRosters } from "../config/roster/load.ts";
import { listedIn, missingFrom } from "../config/roster/propose.ts";
import type { Listed } from "../config/roster/sources/source.ts";
import { inputError } from "../domain/diagnostic.ts";
import { NOBODY } from "../domain/policy.ts";
import { KEY_VARIABLE } from "../domain/pseudonym.ts";
import type { Roster } from "../domain/roster.ts";
import { pseudonymsBy } from "../evaluate/pseudonym.ts";
import { isFile } from "../io/is-file.ts";
import { findRoot, Repository } from "../io/repository.ts";
import { systemClock } from "../io/system-clock.ts";
import { count } from "../lib/format-number.ts";
import { logLine } from "../report/escape.ts";
import { misuse, parseArguments } from "./arguments.ts";
import type { Command } from "./command.ts";
import { operandsOf } from "./operand.ts";
import { print } from "./stdio.ts";
import { yaml } from "./yaml-text.ts";

const OPTIONS = { policy: { type: "string" }, company: { type: "string" } } as const;
const NO_ROSTER: Roster = { accounts: [], bots: [], reviewedOutsiders: [], noAccounts: [] };

export const command: Command = {
  options: OPTIONS,
  values: { policy: "file" },
  operands: "file",
  run: roster,
};

/**
 * `roster FILES…`: prints roster entries for the people of the files whose accounts the policy's roster does not have,
 * for somebody to look through. It writes no file.
 * @throws InputError where a file cannot be read
 */
export async function roster(args: string[]): Promise<number> {
  const { values, positionals } = parseArguments({ args, options: OPTIONS, allowPositionals: true });
  if (positionals.length === 0) throw misuse("name a file that lists people");
  const { brand, present } = await settingOf(values.policy);
  const people: Listed[] = [];
  for (const { bytes, name, path } of await operandsOf(positionals)) {
    people.push(...(await listedIn(bytes, { name, path }, brand, values.company ?? null)));
  }
  const missing = missingFrom(present, people);
  return print(proposal(missing, people.length));
}

/** The brand, whose channels a list may name, and the roster that is there already. */
async function settingOf(named: string | undefined) {
  const given = named === undefined ? findPolicy(process.cwd()) : resolve(named);
  if (!isFile(given)) {
    if (named !== undefined) throw inputError(`there is no policy at ${named}; check the path`);
    return { brand: NOBODY, present: NO_ROSTER };
  }
  const repository = new Repository(findRoot(dirname(given)));
  const path = repository.entry(given);
  const { offsets } = systemClock();
  const policy = await loadPolicy(repository, path, (zone) => offsets(zone) !== null);
  const key = pseudonymsBy(process.env[KEY_VARIABLE] || null)?.keyId ?? null;
  return { brand: policy.brand, present: await loadRosters(repository, policy, path, key) };
}

function proposal(missing: readonly Listed[], all: number): string {
  const rest = all - missing.length;
  const known = rest === 0 ? "" : `, without ${count(rest, "entry", "entries")} already on the roster`;
  const intro = `# Proposed roster entries${known}. Check each: is this person yours, with these accounts and days?`;
  if (missing.length === 0) return `# Nobody to add: all ${all} are on the roster already.\n`;
  const people = missing.filter(({ isBot }) => !isBot).map(personLine);
  const bots = missing.filter(({ isBot }) => isBot).flatMap(botLines);
  const lines = [
    intro,
    ...(people.length === 0 ? [] : ["people:", ...people]),
    ...(bots.length === 0 ? [] : ["bots:", ...bots]),
  ];
  return `${lines.map(logLine).join("\n")}\n`;
}

function personLine({ person, accounts, from, until }: Listed): string {
  const channels = [...new Set(accounts.map(({ channel }) => channel))].map((channel) => {
    const own = accounts.filter((account) => account.channel === channel).map(accountText);
    return `${yaml(channel)}: ${own.length === 1 ? own[0] : `[${own.join(", ")}]`}`;
  });
  const days = [from === null ? "" : `, from: ${from}`, until === null ? "" : `, until: ${until}`].join("");
  return `  - { id: ${quoted(person)}, relation: employee, accounts: { ${channels.join(", ")} }${days} }`;
}

function botLines({ accounts }: Listed): string[] {
  return accounts.map(
    ({ channel, account }) => `  - { channel: ${yaml(channel)}, account: ${quoted(account)} }`,
  );
}

function accountText({ account, isName }: Listed["accounts"][number]): string {
  return isName === true ? `{ name: ${quoted(account)} }` : quoted(account);
}

/** Within braces a text needs quotes more often than on a line of its own. */
function quoted(text: string): string {
  return /^[\p{L}][\p{L}\p{N}_.-]*$/u.test(text) ? yaml(text) : JSON.stringify(text);
}
