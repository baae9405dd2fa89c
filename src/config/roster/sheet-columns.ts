import { InputError, type Location } from "../../domain/diagnostic.ts";
import { channelNamed } from "../../domain/platforms/index.ts";
import { didYouMean } from "../../schema/suggest.ts";
import type { RosterChecks } from "./checks.ts";

/** What a column of a list of people may hold, with other names under which people and their tools write it. */
const NAMES = {
  id: ["person", "person id", "employee id", "employee number", "staff id", "personnel number"],
  name: ["full name", "employee", "employee name", "display name"],
  "first name": ["given name", "forename"],
  "last name": ["surname", "family name"],
  relation: ["employment type", "worker type"],
  channel: ["network", "platform"],
  account: ["handle", "user name", "profile", "profile url", "url"],
  from: ["start date", "hire date", "joined", "joined on", "start"],
  until: [],
  company: ["organisation", "organization"],
  "last day": ["end date", "termination date", "leaving date", "left on"],
} as const satisfies Record<string, readonly string[]>;

export type SheetKey = keyof typeof NAMES;

/** Where each thing stands in the rows of a list of people. */
export interface RosterColumns {
  /** -1 for what the list does not have. */
  at(key: SheetKey): number;
  /** The columns that hold the people's accounts on a channel each. */
  channels: readonly { channel: string; column: number }[];
}

/** What people add to a network's name above a column of its accounts. */
const ACCOUNT_WORDS = /[\s_-]*(?:account|handle|id|link|name|profile|url|user|username)s?$/i;

/**
 * Reads the header of a list of people: a row for each account, or a row a person with a column a channel. Columns that
 * say nothing of accounts are left alone.
 * @throws InputError where nobody's account could be in it, or a channel seems to be misspelt
 */
export function sheetColumns(
  header: readonly string[],
  checks: RosterChecks,
  location: Location,
): RosterColumns {
  const plain = header.map(squeeze);
  const columnOf = (key: SheetKey) =>
    [key, ...NAMES[key]].map((name) => plain.indexOf(squeeze(name))).find((index) => index >= 0) ?? -1;
  const columns = new Map((Object.keys(NAMES) as SheetKey[]).map((key) => [key, columnOf(key)]));
  // Found once, as each row asks for each.
  const indexOf = (key: SheetKey) => columns.get(key) ?? -1;
  const keyColumns = new Set(columns.values());
  const left = header
    .map((name, column) => ({ name, column }))
    .filter(({ name, column }) => name !== "" && !keyColumns.has(column));
  const channels = left.flatMap(({ name, column }) => {
    const channel = [name, withoutWords(name)].find((candidate) => checks.channelFault(candidate) === null);
    return channel === undefined ? [] : [{ channel: channelNamed(channel), column }];
  });
  const problems = misspelt(
    left.map(({ name }) => name),
    checks,
  );
  if (channels.length === 0) problems.push(...lackingAccounts(header, indexOf));
  if (indexOf("id") < 0 && indexOf("name") < 0 && indexOf("last name") < 0)
    problems.push("has no column `id` that says whose row it is; any opaque number does, or a name");
  if (problems.length > 0) throw new InputError(problems.map((message) => ({ message, location })));
  return { at: indexOf, channels };
}

/** Whether a list of people may call a column so. */
export function isColumnName(text: string): boolean {
  return Object.entries(NAMES).some(([key, names]) =>
    [key, ...names].some((name) => squeeze(name) === squeeze(text)),
  );
}

function lackingAccounts(header: readonly string[], indexOf: (key: SheetKey) => number): string[] {
  const account = indexOf("account");
  if (account < 0 && indexOf("channel") < 0)
    return [
      "has no accounts; add a column for each channel, such as LinkedIn and X, with each person's handle there",
    ];
  if (account < 0) return ["has no column `account`; add one with each person's handle on the channel"];
  // An address tells the channel too.
  return indexOf("channel") >= 0 || /url|profile/i.test(header[account] ?? "")
    ? []
    : ["has no column `channel`; add one, such as linkedin, or call the accounts' column by the channel"];
}

/** Columns that nearly have a name of ours, so that nobody's accounts are left out by a slip. */
function misspelt(names: readonly string[], checks: RosterChecks): string[] {
  return names.flatMap((name) => {
    if (checks.channelFault(name) === null || checks.channelFault(withoutWords(name)) === null) return [];
    const headings = [...Object.keys(NAMES), ...checks.channels];
    const hint = didYouMean(withoutWords(name), headings);
    return hint.includes("did you mean") ? [`unknown column "${name}"${hint}`] : [];
  });
}

function withoutWords(name: string): string {
  return name.replace(ACCOUNT_WORDS, "");
}

/** Google writes `First Name [Required]`. */
function squeeze(name: string): string {
  return name
    .replace(/\[.*\]/, "")
    .toLowerCase()
    .replace(/[\s_-]+/g, "");
}
