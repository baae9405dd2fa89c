import { evaluate, judgeRules } from "../../src/app/evaluate.ts";
import { readClaims } from "../../src/config/claims/read.ts";
import { claimsFile } from "../../src/docs/rule-page.ts";
import type { Activity, ActivityType } from "../../src/domain/activity.ts";
import type { Claims } from "../../src/domain/claim.ts";
import type { Envelope } from "../../src/domain/envelope.ts";
import type { Brand, CategoryWords, Hours, Policy, RuleEntry, Waiver } from "../../src/domain/policy.ts";
import { parseDays } from "../../src/domain/quantity.ts";
import { type FailOn, type Report, type RuleReport, wholeReport } from "../../src/domain/report.ts";
import type { Relation, Roster } from "../../src/domain/roster.ts";
import type { ShowAccounts } from "../../src/domain/show-accounts.ts";
import { parseDay } from "../../src/domain/time.ts";
import { pseudonymsBy } from "../../src/evaluate/pseudonym.ts";
import { systemClock } from "../../src/io/system-clock.ts";
import type { Clock } from "../../src/lib/clock.ts";
import { claimsSchema } from "../../src/schema/claims.ts";
import { diagnose } from "../../src/schema/diagnose.ts";
import { Columns } from "../../src/store/columns.ts";
import { join } from "../../src/store/join.ts";
import type { Table } from "../../src/store/table.ts";
import { Zone } from "../../src/store/zone.ts";
import { YamlFile } from "../../src/text/yaml.ts";
import { wellFormed } from "./well-formed.ts";

/** The channel of everything that names none. */
const CHANNEL = "mastodon";
/** The place of what no file of a test holds. */
const NOWHERE = { file: "engagement.policy.yml", line: 1, column: 1 };

/** A record as a test writes it: an activity, of which the types are checked when the table is built. */
export type PlainRecord = Omit<Activity, "type"> & { type: string };

/** A file of records; records that name no channel are on its channel, else on `mastodon`. */
export interface PlainFile extends Envelope {
  /** Path; default `snapshots/1.ndjson`, then `snapshots/2.ndjson`, … */
  name?: string;
  records: readonly PlainRecord[];
  /** Whether it would hold what the brand itself did; default true. */
  outbound?: boolean;
  /** Whether a person counted it by eye; default false. */
  byEye?: boolean;
  /** How long its entry of the policy says that it may be kept. */
  keep?: string;
}

/** A person: a handle on `mastodon`, or accounts by channel with dates; who came back is there twice by one id. */
type PlainPerson =
  | string
  | {
      id?: string;
      accounts: string | Record<string, string | string[]>;
      relation?: Relation;
      from?: string;
      until?: string;
    };

interface PlainRoster {
  people?: readonly PlainPerson[];
  /** Handles on `mastodon`, or accounts with their channel. */
  bots?: readonly (string | { channel: string; account: string })[];
  /** Channels on which nobody of ours has an account; by default all that the records name, so that none is dark. */
  noAccounts?: readonly string[];
}

/** A waiver as a policy writes it; `until` and `reason` have a default. */
export interface PlainWaiver {
  rule: string;
  object?: string;
  day?: string;
  channel?: string;
  until?: string;
  reason?: string;
}

/** A small company. By default: brand `acme` on `mastodon`, with the insider `ann`, in UTC. */
export interface Company {
  /** One snapshot file's records. Line n is record n. */
  records?: readonly PlainRecord[];
  /** Several snapshot files, read in this order; instead of `records`. */
  files?: readonly PlainFile[];
  /** One plan file's records. */
  plan?: readonly PlainRecord[];
  /** What the file `claims.yml` holds; claim n is on line n + 2. */
  claims?: readonly Record<string, unknown>[];
  /** The records' `period` and `complete`, where one file is given by `records`. */
  period?: { from: string; to: string };
  complete?: readonly ActivityType[];
  keep?: string;
  roster?: PlainRoster;
  brand?: Partial<Brand>;
  categories?: Record<string, Partial<CategoryWords>>;
  timezone?: string;
}

/** When and by what it is judged. */
export interface Question {
  rules?: readonly RuleEntry[];
  waivers?: readonly PlainWaiver[];
  /** Default: the last covered day. */
  asOf?: string;
  /** The time on the clock; default noon of 2026-11-15 UTC. */
  now?: string;
  /** Default `28d`. */
  window?: string;
  failOn?: FailOn;
  /** Default 0.1. */
  maxUnknown?: number;
  /** When the team works; default: the policy does not say. */
  hours?: Hours;
  /** Default `ids`. */
  showAccounts?: ShowAccounts;
  /** The key under which accounts are pseudonyms. */
  key?: string;
}

/** The report on a company with all of its parts made, through all of `check()` that touches no file. */
export function reportOn(company: Company, question: Question = {}): Report {
  return wholeReport(evaluate(...readAs(company, question)));
}

/** What that report says of the rules, for tests that ask for no more: its figures and weeks take longer. */
export function rulesOn(company: Company, question: Question): RuleReport[] {
  return judgeRules(...readAs(company, question)).rules;
}

function readAs(company: Company, question: Question): Parameters<typeof evaluate> {
  const { offsets } = systemClock();
  const clock: Clock = { now: Date.parse(question.now ?? "2026-11-15T12:00:00Z"), offsets };
  const timezone = company.timezone ?? "UTC";
  const zone = new Zone(offsets(timezone) ?? unknownZone(timezone));
  const snapshots = snapshotsOf(company, zone);
  const plans = new Columns(zone);
  if (company.plan) {
    const records = company.plan.map((record) =>
      record.actor ? record : { ...record, side: "brand" as const },
    );
    addFile(plans, { name: "plans/1.yml", records }, 1);
  }
  const policy = policyOf(company, question);
  const files = snapshots.files.length;
  const pseudonyms = pseudonymsBy(question.key);
  const roster = rosterOf(company);
  const inputs = { policy, roster, snapshots, plans, claims: claimsOf(company), files, pseudonyms };
  return [inputs, { asOf: question.asOf ?? null, failOn: question.failOn ?? "error", clock }];
}

/** The policy that asks a question about a company. */
export function policyOf(company: Company, question: Question): Policy {
  return {
    path: "engagement.policy.yml",
    digest: "0".repeat(64),
    brand: brandOf(company),
    timezone: company.timezone ?? "UTC",
    extends: [],
    rosters: [],
    snapshots: [],
    plans: [],
    window: parseDays(question.window ?? "28d"),
    rules: [...(question.rules ?? [])],
    categories: categoriesOf(company),
    waivers: (question.waivers ?? []).map(waiverOf),
    locate: () => NOWHERE,
    badge: "outside-engagement",
    maxUnknown: question.maxUnknown ?? 0.1,
    hours: question.hours ?? null,
    showAccounts: question.showAccounts ?? "ids",
  };
}

/**
 * The joined table of a company's snapshots.
 * @param askedIds of what texts it knows beside those of posts; null for all
 */
export function tableOf(company: Company, askedIds: readonly string[] | null = null): Table {
  const timezone = company.timezone ?? "UTC";
  const zone = new Zone(systemClock().offsets(timezone) ?? unknownZone(timezone));
  return join(snapshotsOf(company, zone), {
    brand: brandOf(company),
    roster: rosterOf(company),
    categories: categoriesOf(company),
    askedIds,
  });
}

function snapshotsOf({ records, files, period, complete, keep }: Company, zone: Zone): Columns {
  const columns = new Columns(zone);
  const envelope = {
    ...(period ? { period } : {}),
    ...(complete ? { complete: [...complete] } : {}),
    ...(keep ? { keep } : {}),
  };
  const given = files ?? (records ? [{ ...envelope, records }] : []);
  for (const [i, file] of given.entries()) addFile(columns, file, i + 1);
  return columns;
}

function addFile(
  columns: Columns,
  { name, records, outbound, byEye, keep, ...envelope }: PlainFile,
  number: number,
) {
  columns.openFile(name ?? `snapshots/${number}.ndjson`);
  for (const [i, record] of records.entries()) columns.add(wellFormed(record), i + 1, 1);
  columns.closeFile(
    // A test without the brand's rows means that the brand did nothing.
    { channel: CHANNEL, outbound: outbound ?? true, ...envelope },
    { inbound: true, outbound: outbound ?? true, byEye: byEye ?? false },
    keep === undefined ? null : parseDays(keep),
  );
}

/** The brand of a company, with what it leaves out. */
export function brandOf({ brand }: Company): Brand {
  return { name: "Acme", accounts: { [CHANNEL]: ["acme"] }, words: ["Acme"], otherChannels: [], ...brand };
}

/** The claims of a company, as a run reads them. */
export function claimsOf({ claims }: Company): Claims {
  if (claims === undefined) return new Map();
  const file = new YamlFile(claimsFile(claims).join("\n"), "claims.yml");
  if (diagnose(file.value, claimsSchema).length > 0)
    throw new Error(`${JSON.stringify(claims)} are no claims`);
  return new Map([["claims.yml", readClaims(file)]]);
}

function categoriesOf({ categories }: Company): Record<string, CategoryWords> {
  return Object.fromEntries(
    Object.entries(categories ?? {}).map(([name, words]) => [
      name,
      { labels: [], words: [], links: [], ...words },
    ]),
  );
}

function rosterOf(company: Company): Roster {
  const { people = ["ann"], bots = [], noAccounts = channelsOf(company) } = company.roster ?? {};
  const accounts = people.flatMap((person, i) => {
    const {
      id,
      accounts: written,
      relation,
      from,
      until,
    } = typeof person === "string" ? { accounts: person } : person;
    const byChannel = typeof written === "string" ? { [CHANNEL]: written } : written;
    return Object.entries(byChannel).flatMap(([channel, names]) =>
      [names].flat().map((account) => ({
        person: id ?? `p-${i}`,
        relation: relation ?? ("employee" as const),
        channel,
        account,
        isName: false,
        from: from === undefined ? null : dayOf(from),
        until: until === undefined ? null : dayOf(until),
        location: NOWHERE,
      })),
    );
  });
  return {
    accounts,
    bots: bots.map((bot) => ({
      ...(typeof bot === "string" ? { channel: CHANNEL, account: bot } : bot),
      location: NOWHERE,
    })),
    withoutAccounts: people.flatMap((person, i) =>
      typeof person === "object" && Object.keys(person.accounts).length === 0
        ? [{ person: `p-${i}`, location: NOWHERE }]
        : [],
    ),
    reviewedOutsiders: [],
    noAccounts: noAccounts.map((channel) => ({ channel, location: NOWHERE })),
  };
}

function channelsOf({ records, files, plan }: Company): string[] {
  const named = [
    ...(records ?? []),
    ...(plan ?? []),
    ...(files ?? []).flatMap((file) => [file, ...file.records]),
  ];
  return [CHANNEL, ...named.flatMap(({ channel }) => channel ?? [])];
}

function waiverOf({ rule, object, day, channel, until, reason }: PlainWaiver, i: number): Waiver {
  return {
    rule,
    object: object ?? null,
    day: day === undefined ? null : dayOf(day),
    channel: channel ?? null,
    until: dayOf(until ?? "2099-12-31"),
    reason: reason ?? "agreed",
    location: { file: "engagement.policy.yml", line: 50 + i, column: 3 },
  };
}

function dayOf(date: string): number {
  const day = parseDay(date);
  if (Number.isNaN(day)) throw new Error(`"${date}" is no date`);
  return day;
}

function unknownZone(timezone: string): never {
  throw new Error(`"${timezone}" is no time zone`);
}
