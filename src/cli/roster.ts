import { dirname, resolve } from "node:path";
import { findPolicy } from "../app/find-policy.ts";
import { loadPolicy, noPolicyAt } from "../config/policy/load.ts";
import { loadRosters } from "../config/roster/load.ts";
import { listedIn, missingFrom, type Proposed } from "../config/roster/propose.ts";
import type { Listed } from "../config/roster/sources/source.ts";
import { NOBODY } from "../domain/policy.ts";
import { KEY_VARIABLE } from "../domain/pseudonym.ts";
import { emptyRoster } from "../domain/roster.ts";
import { pseudonymsBy } from "../evaluate/pseudonym.ts";
import { isFile } from "../io/is-file.ts";
import { findRoot, Repository } from "../io/repository.ts";
import { systemClock } from "../io/system-clock.ts";
import { formatNumber } from "../lib/format-number.ts";
import { logLine } from "../report/escape.ts";
import { yaml } from "../setup/yaml-text.ts";
import { misuse, parseArguments } from "./arguments.ts";
import type { Command } from "./command.ts";
import { operandsOf } from "./operand.ts";
import { print } from "./stdio.ts";

const OPTIONS = { policy: { type: "string" }, company: { type: "string" } } as const;

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
async function settingOf(option: string | undefined) {
  const given = option === undefined ? findPolicy(process.cwd()) : resolve(option);
  if (!isFile(given)) {
    if (option !== undefined) throw noPolicyAt(option);
    return { brand: NOBODY, present: emptyRoster() };
  }
  const repository = new Repository(findRoot(dirname(given)));
  const path = repository.entry(given);
  const { offsets } = systemClock();
  const policy = await loadPolicy(repository, path, (zone) => offsets(zone) !== null);
  const key = pseudonymsBy(process.env[KEY_VARIABLE] || null)?.keyId ?? null;
  return { brand: policy.brand, present: await loadRosters(repository, policy, path, key) };
}

function proposal(missing: readonly Proposed[], listed: number): string {
  const present = listed - missing.length;
  if (missing.length === 0)
    return `# Nobody to add: ${listed === 1 ? "the one person" : `all ${listed}`} in the list ${listed === 1 ? "is" : "are"} on the roster already.\n`;
  const having = missing.filter(({ accounts }) => accounts.length > 0);
  const people = having.filter(({ isBot }) => !isBot);
  const bots = having.filter(({ isBot }) => isBot).flatMap(botLines);
  const lines = [
    ...introduction(people, present),
    ...(people.length === 0 ? [] : ["people:", ...people.map(personLine)]),
    ...(bots.length === 0 ? [] : ["bots:", ...bots]),
    ...withoutAccount(missing.filter(({ accounts }) => accounts.length === 0)),
  ];
  return `${lines.map(logLine).join("\n")}\n`;
}

function introduction(people: readonly Proposed[], present: number): string[] {
  const rest =
    present === 0
      ? ""
      : ` ${formatNumber(present)} in the list ${present === 1 ? "is" : "are"} on the roster already.`;
  const isNamed = people.some(({ name }) => name !== "");
  return [
    `# Proposed roster entries. Check each: does this person work for you, with these accounts and on these days?${rest}`,
    ...(isNamed
      ? ["# The names are for you alone: delete them before you commit. The roster needs none."]
      : []),
  ];
}

/** Who is in the list and can't be on the roster yet: they would count as outsiders. */
function withoutAccount(people: readonly Proposed[]): string[] {
  if (people.length === 0) return [];
  const [who, verb] =
    people.length === 1 ? ["1 person", "has"] : [`${formatNumber(people.length)} people`, "have"];
  return [
    `# ${who} in the list ${verb} no account there. Until you add one, they count as outsiders:`,
    ...people.map(({ name, person }) => `#   ${name || person}`),
  ];
}

function personLine({ id, name, relation, accounts, from, until }: Proposed): string {
  const channels = [...new Set(accounts.map(({ channel }) => channel))].map((channel) => {
    const names = accounts.filter((account) => account.channel === channel).map(accountText);
    return `${yaml(channel)}: ${names.length === 1 ? names[0] : `[${names.join(", ")}]`}`;
  });
  const days = [from === null ? "" : `, from: ${from}`, until === null ? "" : `, until: ${until}`].join("");
  const who = name === "" ? "" : ` # ${name}`;
  return `  - { id: ${quoted(id)}, relation: ${relation}, accounts: { ${channels.join(", ")} }${days} }${who}`;
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
