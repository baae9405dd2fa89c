/**
 * The record of docs/architecture.md, once more and as plainly as can be: what each activity is, who did it and toward
 * whom. Maps, loops and texts; nothing of it comes from src/.
 */
import type { Company, PlainRecord } from "../support/company.ts";
import { datesBetween, localDate } from "./calendar.ts";

type Side = "brand" | "inside" | "outside" | "bot" | "unknown";

/** An account: its channel and the handle or id that stands for it. */
type Account = string;

export interface Fact {
  record: PlainRecord;
  file: FileFact;
  type: string;
  channel: string;
  /** Milliseconds; null for a bare date or none. */
  time: number | null;
  date: string | null;
  actor: Account | null;
  side: Side;
  count: number;
  object: string | null;
  /** The post that `object` names, where it is there. */
  post: Fact | null;
  /** What `inReplyTo` names, where it is there. */
  answered: Fact | null;
  toward: Account | null;
  towardSide: Side;
  inbound: boolean;
  /** How many of an aggregated row were answered, by name of the time within which; null where it does not say. */
  buckets: Record<string, number> | null;
}

export interface FileFact {
  number: number;
  name: string;
  from: string | null;
  to: string | null;
  /** What it exported, by channel. */
  exported: Map<string, Set<string>>;
  outbound: boolean;
}

export interface World {
  company: Company;
  timezone: string;
  /** Without duplicates. */
  facts: Fact[];
  files: FileFact[];
  duplicates: number;
  /** Whose side a text is on that names an account of a channel on a day. */
  sideOfText: (channel: string, text: string, date: string | null) => Side;
  /** Which person of the roster an account is of, on whatever day; null for nobody's. */
  personOf: (account: Account) => string | null;
  /** Whether an account is somebody's on the roster, on whatever day, or one of its bots. */
  isOnRoster: (account: Account) => boolean;
}

interface Membership {
  from: string | null;
  until: string | null;
}

function normalise(account: string): string {
  let text = account.trim();
  if (text.startsWith("http")) text = text.replace(/\/+$/, "").split("/").at(-1) ?? "";
  return text.replace(/^@/, "").toLowerCase();
}

export function worldOf(company: Company): World {
  const timezone = company.timezone ?? "UTC";
  const files: FileFact[] = [];
  const all: Fact[] = [];
  for (const [number, given] of (company.files ?? []).entries()) {
    const own = given.channel ?? "mastodon";
    const name = given.name ?? `snapshots/${number + 1}.ndjson`;
    const file: FileFact = {
      number,
      name,
      from: null,
      to: null,
      exported: new Map(),
      outbound: given.outbound ?? true,
    };
    files.push(file);
    if (given.complete?.length) file.exported.set(own, new Set(given.complete));
    const dates: string[] = [];
    for (const record of given.records) {
      const fact = readFact(record, file, own, timezone);
      all.push(fact);
      const types = file.exported.get(fact.channel) ?? new Set(given.complete ?? []);
      file.exported.set(fact.channel, types.add(fact.type));
      if (fact.date !== null) dates.push(fact.date);
    }
    dates.sort();
    file.from = given.period?.from ?? dates[0] ?? null;
    file.to = given.period?.to ?? dates.at(-1) ?? null;
  }
  const known = knowledge(company, all);
  for (const fact of all) fact.actor = known.accountOf(fact.channel, fact.record.actor);
  const facts = all.filter((fact) => !isRepeated(fact, all));
  for (const fact of facts) takeFromEarlier(fact, all);
  known.markBots(facts);
  for (const fact of facts) fact.side = known.sideOf(fact);
  for (const fact of facts) {
    fact.answered = find(facts, fact.channel, fact.record.inReplyTo);
    fact.object = objectOf(facts, fact);
  }
  leaveOutCountedTwice(facts, files);
  for (const fact of facts) {
    const named = find(facts, fact.channel, fact.object);
    fact.post = named?.type === "post" ? named : null;
  }
  for (const fact of facts) {
    const target = known.accountOf(fact.channel, fact.record.target);
    const { toward: side = null } = fact.record;
    const stated = side === "unknown" || side === "others" ? null : side;
    // Whose author has a name, or at least a side.
    const own = [fact.answered, fact.post].find((one) => one?.actor || (one && one.side !== "unknown"));
    const toward = side === null ? (target ?? own?.actor ?? null) : null;
    fact.toward = toward;
    // What the record of what is answered, or of the post, says of its author holds for whoever answers too.
    const ownSide = target !== null ? null : own?.record.side;
    if (stated !== null) fact.towardSide = stated;
    else if (toward !== null) fact.towardSide = sideOver(fact, (date) => known.sideBy(toward, date, ownSide));
    else if (own && side === null) fact.towardSide = own.side;
    else if (side === "others") fact.towardSide = "unknown";
    // A post that names nobody is the brand's.
    else fact.towardSide = fact.side !== "brand" || (side === null && fact.post) ? "brand" : "unknown";
    const isCount = stated !== null && target === null;
    const maybeOurs = fact.side === "inside" || fact.side === "unknown";
    const isOnRoster = toward !== null && fact.towardSide === "unknown" && known.personOf(toward) !== null;
    const amongUs = maybeOurs && (fact.towardSide === "inside" || isOnRoster);
    const elsewhere =
      fact.post === null
        ? (target !== null || (isCount && fact.object === null)) &&
          fact.towardSide !== "brand" &&
          !(amongUs || (isCount && fact.side === "inside"))
        : fact.post.side !== "brand" && !(fact.post.side === "unknown" && fact.post.actor === null);
    fact.inbound = fact.side !== "brand" && !elsewhere;
  }
  return {
    company,
    timezone,
    facts,
    files,
    duplicates: all.reduce((sum, { record }) => sum + (record.count ?? 1), 0) - total(facts),
    sideOfText,
    personOf: known.personOf,
    isOnRoster: known.isOnRoster,
  };

  function sideOfText(channel: string, text: string, date: string | null): Side {
    const account = known.accountOf(channel, text);
    return account === null ? "unknown" : known.sideOn(account, date);
  }
}

function total(facts: Fact[]): number {
  return facts.reduce((sum, { count }) => sum + count, 0);
}

function readFact(record: PlainRecord, file: FileFact, own: string, timezone: string): Fact {
  const published = record.published ?? null;
  const isDate = published?.length === 10;
  const time = published === null || isDate ? null : Date.parse(published);
  return {
    record,
    file,
    type: record.type,
    channel: (record.channel ?? own).toLowerCase(),
    time,
    date: time === null ? published : localDate(time, timezone),
    actor: null,
    side: "unknown",
    count: record.count ?? 1,
    object: null,
    post: null,
    answered: null,
    toward: null,
    towardSide: "unknown",
    inbound: false,
    buckets: record.answered ?? null,
  };
}

/** Whether a fact is a count of what nobody is named for. */
function isCount({ record, type, actor, time, count }: Fact): boolean {
  if (type === "post" || actor !== null || count === 0) return false;
  return count > 1 || (!record.id && time === null && (record.side ?? "unknown") !== "unknown");
}

/** What another file holds one by one is taken from the counts of a file, each single fact once a file. */
function leaveOutCountedTwice(facts: Fact[], files: FileFact[]): void {
  const singles = facts.filter((fact) => fact.type !== "post" && !isCount(fact));
  const gone = new Set<Fact>();
  for (const file of files) {
    const left = new Map(singles.map((fact) => [fact, fact.count]));
    for (const counted of facts.filter((fact) => fact.file === file && isCount(fact))) {
      const same = singles.filter(
        (single) =>
          single.file !== file &&
          single.channel === counted.channel &&
          single.type === counted.type &&
          single.side === counted.side &&
          (counted.side === "brand" || single.object === counted.object) &&
          isOfItsDays(single, counted),
      );
      // Those of a day first, by day; then those that may be of any.
      const inOrder = same
        .filter(({ date }) => date !== null)
        .concat(same.filter(({ date }) => date === null));
      for (const single of inOrder) {
        const taken = Math.min(left.get(single) as number, counted.count);
        left.set(single, (left.get(single) as number) - taken);
        counted.count -= taken;
        // Which of them were the answered ones, nobody can tell.
        if (taken > 0) counted.buckets = null;
      }
      if (counted.count === 0) gone.add(counted);
    }
  }
  facts.splice(0, facts.length, ...facts.filter((fact) => !gone.has(fact)));
}

function isOfItsDays(single: Fact, { date, file }: Fact): boolean {
  if (single.date === null) return true;
  if (date !== null) return single.date === date;
  return (file.from === null || single.date >= file.from) && (file.to === null || single.date <= file.to);
}

/** What a row leaves out, an earlier one of the same activity still says: the last of those that say it. */
function takeFromEarlier(fact: Fact, all: Fact[]): void {
  const { id } = fact.record;
  if (!id) return;
  const earlier = all
    .slice(0, all.indexOf(fact))
    .filter(({ channel, record, type }) => channel === fact.channel && record.id === id && type === fact.type)
    .reverse();
  const isBy = ({ actor, record }: Fact) => actor !== null || (record.side ?? "unknown") !== "unknown";
  const isTo = ({ record }: Fact) => Boolean(record.target) || record.toward !== undefined;
  const by = isBy(fact) ? undefined : earlier.find(isBy);
  const to = isTo(fact) ? undefined : earlier.find(isTo);
  const on = fact.date === null ? earlier.find(({ date }) => date !== null) : undefined;
  const under = earlier.find(({ record }) => record.object)?.record.object;
  const after = earlier.find(({ record }) => record.inReplyTo)?.record.inReplyTo;
  const { actor, side } = by?.record ?? {};
  const { target, toward } = to?.record ?? {};
  fact.record = {
    ...fact.record,
    ...(by && { actor: actor ?? null, ...(side && { side }) }),
    ...(to && { ...(target && { target }), ...(toward && { toward }) }),
    ...(on && { published: on.record.published ?? null }),
    ...(!fact.record.object && under && { object: under }),
    ...(!fact.record.inReplyTo && after && { inReplyTo: after }),
  };
  if (by) fact.actor = by.actor;
  if (on) [fact.time, fact.date] = [on.time, on.date];
}

/** Whether a later row says the same again, and enough of it that it can be no other. */
function isRepeated(fact: Fact, all: Fact[]): boolean {
  const at = all.indexOf(fact);
  const { id } = fact.record;
  if (id) return all.some((other, i) => i > at && other.channel === fact.channel && other.record.id === id);
  // What says too little to be known again is equal to nothing, and not to itself.
  if (!isEqual(fact, fact)) return false;
  // Of several equal ones in a file, each takes one of a later file that has as many.
  const inFile = (file: FileFact) => all.filter((other) => other.file === file && isEqual(fact, other));
  const after = inFile(fact.file).filter((other) => all.indexOf(other) >= at).length;
  const later = new Set(all.slice(at + 1).map(({ file }) => file));
  later.delete(fact.file);
  return [...later].some((file) => inFile(file).length >= after);
}

/** Whether two rows without an id say the same, and enough to be one. */
function isEqual(fact: Fact, other: Fact): boolean {
  if (other.channel !== fact.channel) return false;
  const [a, b] = [fact.record, other.record];
  if (a.id || b.id) return false;
  const isToAPost = ["comment", "like", "quote", "share"].includes(fact.type);
  const isTellable = fact.time !== null || !isToAPost || Boolean(a.object || a.inReplyTo);
  return (
    isTellable &&
    fact.actor !== null &&
    fact.date !== null &&
    fact.count === other.count &&
    (a.content ?? "") === (b.content ?? "") &&
    (a.url ?? "") === (b.url ?? "") &&
    fact.type === other.type &&
    fact.actor === other.actor &&
    (a.side ?? "unknown") === (b.side ?? "unknown") &&
    (a.object ?? null) === (b.object ?? null) &&
    (a.inReplyTo ?? null) === (b.inReplyTo ?? null) &&
    (a.target ?? null) === (b.target ?? null) &&
    fact.time === other.time &&
    fact.date === other.date
  );
}

function find(facts: Fact[], channel: string, id: string | null | undefined): Fact | null {
  return (id && facts.find((fact) => fact.channel === channel && fact.record.id === id)) || null;
}

/** Its own object, else that of what it answers: a post is its own, one that is not there is taken for a post. */
function objectOf(facts: Fact[], fact: Fact): string | null {
  const seen = new Set<Fact>();
  for (let at: Fact | null = fact; at !== null && !seen.has(at); ) {
    if (seen.size > 0 && at.type === "post") return at.record.id ?? null;
    if (at.record.object) return at.record.object;
    seen.add(at);
    const { inReplyTo } = at.record;
    const answered = find(facts, at.channel, inReplyTo);
    if (answered === null) return inReplyTo || null;
    // A thread may come back to the post that it began at.
    if (answered.type === "post") return answered.record.id ?? null;
    at = answered;
  }
  return null;
}

/** The side on the day of a fact; where that may be one of several, the one that is the same on all, else unknown. */
function sideOver({ date, file }: Fact, sideOn: (date: string | null) => Side): Side {
  if (date !== null || file.from === null || file.to === null) return sideOn(date);
  const sides = new Set(datesBetween(file.from, file.to).map(sideOn));
  return sides.size === 1 ? ([...sides][0] as Side) : "unknown";
}

function knowledge(company: Company, all: Fact[]) {
  const brand = new Set<Account>();
  const bots = new Set<Account>();
  /** By the source's own mark, which says nothing of another account that goes by the same handle. */
  const marked = new Set<Account>();
  const people = new Map<Account, Membership[]>();
  const persons = new Map<Account, string>();
  const accounts = company.brand?.accounts ?? { mastodon: ["acme"] };
  for (const [channel, names] of Object.entries(accounts))
    for (const name of names) brand.add(`${channel}/${normalise(name)}`);
  for (const bot of company.roster?.bots ?? []) {
    const { channel, account } = typeof bot === "string" ? { channel: "mastodon", account: bot } : bot;
    bots.add(`${channel}/${normalise(account)}`);
  }
  for (const [number, person] of (company.roster?.people ?? ["ann"]).entries()) {
    const written: Exclude<typeof person, string> =
      typeof person === "string" ? { accounts: person } : person;
    const byChannel =
      typeof written.accounts === "string" ? { mastodon: written.accounts } : written.accounts;
    for (const [channel, names] of Object.entries(byChannel)) {
      for (const name of [names].flat()) {
        const key = `${channel}/${normalise(name)}`;
        const membership = { from: written.from ?? null, until: written.until ?? null };
        people.set(key, [...(people.get(key) ?? []), membership]);
        persons.set(key, written.id ?? `person ${number}`);
      }
    }
  }
  // Ids by the handle they go by, and the other way round.
  const idsOf = new Map<Account, Set<Account>>();
  const handlesOf = new Map<Account, Set<Account>>();
  for (const { channel, record } of all) {
    if (typeof record.actor !== "object" || !record.actor?.id || !record.actor.handle) continue;
    const [id, handle] = [record.actor.id, record.actor.handle].map(
      (text) => `${channel}/${normalise(text)}`,
    );
    if (id === undefined || handle === undefined || id === handle) continue;
    idsOf.set(handle, (idsOf.get(handle) ?? new Set()).add(id));
    handlesOf.set(id, (handlesOf.get(id) ?? new Set()).add(handle));
  }
  const names = (account: Account) => [account, ...(handlesOf.get(account) ?? [])];

  function sideOn(account: Account, date: string | null): Side {
    if (names(account).some((name) => brand.has(name))) return "brand";
    if (names(account).some((name) => bots.has(name))) return "bot";
    const memberships = names(account).flatMap((name) => people.get(name) ?? []);
    const inside = memberships.some(
      ({ from, until }) =>
        date === null || ((from === null || date >= from) && (until === null || date < until)),
    );
    if (inside) return "inside";
    return marked.has(account) ? "bot" : "outside";
  }

  /** What a record states holds where the company says nothing of its actor. */
  function sideBy(account: Account, date: string | null, stated: Side | null | undefined): Side {
    const side = sideOn(account, date);
    return side === "outside" && stated && stated !== "unknown" ? stated : side;
  }

  return {
    sideOn,
    sideBy,
    personOf: (account: Account) => names(account).flatMap((name) => persons.get(name) ?? [])[0] ?? null,
    isOnRoster: (account: Account) => names(account).some((name) => persons.has(name) || bots.has(name)),
    accountOf(channel: string, actor: PlainRecord["actor"]): Account | null {
      const text = typeof actor === "object" ? actor?.id || actor?.handle || actor?.name : actor;
      if (!text || normalise(text) === "") return null;
      const key = `${channel}/${normalise(text)}`;
      const ids = [...(idsOf.get(key) ?? [])];
      return ids.length === 1 ? (ids[0] as string) : key;
    },
    markBots(facts: Fact[]) {
      for (const { record, actor } of facts) {
        const { actor: written } = record;
        const isBot = record.bot === true || (typeof written === "object" && written?.bot === true);
        if (isBot && actor !== null) marked.add(actor);
      }
    },
    sideOf(fact: Fact): Side {
      const { record, actor } = fact;
      if (actor !== null) return sideOver(fact, (date) => sideBy(actor, date, record.side));
      return record.bot === true ? "bot" : (record.side ?? "unknown");
    },
  };
}
