import fc from "fast-check";
import { expect, it } from "vitest";
import { ACTIVITY_TYPES, type Actor } from "../../src/domain/activity.ts";
import type { Report } from "../../src/domain/report.ts";
import { type Company, type PlainFile, type PlainRecord, reportOn } from "../support/company.ts";
import { runs } from "../support/runs.ts";
import { entryOf } from "../support/well-formed.ts";
import { addDays } from "./calendar.ts";
import { companies, withPeriodAround } from "./companies.ts";
import { questions } from "./questions.ts";

const FULL_WIDTH = 0xfee0;

/** Ways to write one account, on whatever channel. */
const ANYWHERE: readonly ((handle: string) => string)[] = [
  (handle) => handle,
  (handle) => `@${handle}`,
  (handle) => handle.toUpperCase(),
  (handle) => `  ${handle}\u00a0`,
  (handle) => `acct:${handle}`,
  (handle) => `'${handle}`,
  (handle) => `="${handle}"`,
  (handle) => `${handle.slice(0, 1)}\u200b${handle.slice(1)}\u2060`,
  (handle) => `\ufeff@${handle}\u00ad`,
  (handle) => handle.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + FULL_WIDTH)),
];

/** Ways that a channel alone has. */
const ON: Readonly<Record<string, readonly ((handle: string) => string)[]>> = {
  linkedin: [
    (handle) => `https://www.linkedin.com/in/${handle}/`,
    (handle) => `HTTP://de.linkedin.com/in/${handle}?trk=x#top`,
    (handle) => `linkedin.com/in/${handle}`,
    (handle) => `//www.linkedin.com/in/${handle}/recent-activity/all/`,
    (handle) => `https://linkedin.com/in/${handle}/details/experience`,
    (handle) => `in/${handle}`,
    (handle) => `/in/${handle}/`,
  ],
  // The brand is on this server.
  mastodon: [
    (handle) => `${handle}@home.example`,
    (handle) => `@${handle}@HOME.example`,
    (handle) => `acct:${handle}@home.example`,
    (handle) => `https://home.example/@${handle}`,
    (handle) => `home.example/@${handle}/with_replies`,
    (handle) => `https://home.example/users/${handle}`,
  ],
};

/** A pick of ways, one after the other, over and over. */
type Dice = readonly number[];

class Speller {
  readonly #dice: Dice;
  #at = 0;

  constructor(dice: Dice) {
    this.#dice = dice;
  }

  account(written: string, channel: string): string {
    const handle = plain(written);
    if (handle === "") return written;
    const ways = [...ANYWHERE, ...(ON[channel] ?? [])];
    return (ways[this.#next() % ways.length] as (text: string) => string)(handle);
  }

  actor(actor: PlainRecord["actor"], channel: string): string | Actor | null {
    if (!actor) return null;
    if (typeof actor === "string") return this.account(actor, channel);
    const { id, handle } = actor;
    return {
      ...actor,
      ...(id ? { id: this.account(id, channel) } : {}),
      ...(handle ? { handle: this.account(handle, channel) } : {}),
    };
  }

  #next(): number {
    return this.#dice[this.#at++ % this.#dice.length] as number;
  }
}

/** What the generator's accounts are called: a handle, `@handle`, or an address that ends in it. */
function plain(written: string): string {
  return (written.trim().replace(/\/+$/, "").split("/").at(-1) ?? "").replace(/^@/, "").toLowerCase();
}

function respelled(company: Company, dice: Dice): Company {
  const speller = new Speller(dice);
  const record = (own: PlainRecord, fallback: string): PlainRecord => {
    const channel = (own.channel ?? fallback).toLowerCase();
    return {
      ...own,
      ...(own.actor === undefined ? {} : { actor: speller.actor(own.actor, channel) }),
      ...(own.target ? { target: speller.account(own.target, channel) } : {}),
      ...(own.amplifiers ? { amplifiers: own.amplifiers.map((one) => speller.account(one, channel)) } : {}),
    };
  };
  const people = (company.roster?.people ?? []).map((person) => {
    if (typeof person === "string") return speller.account(person, "mastodon");
    const byChannel = typeof person.accounts === "string" ? { mastodon: person.accounts } : person.accounts;
    const accounts = Object.fromEntries(
      Object.entries(byChannel).map(([channel, names]) => [
        channel,
        [names].flat().map((name) => speller.account(name, channel)),
      ]),
    );
    return { ...person, accounts };
  });
  const bots = (company.roster?.bots ?? []).map((bot) =>
    typeof bot === "string"
      ? speller.account(bot, "mastodon")
      : { channel: bot.channel, account: speller.account(bot.account, bot.channel) },
  );
  return {
    ...company,
    files: (company.files ?? []).map((file) => ({
      ...file,
      records: file.records.map((one) => record(one, file.channel ?? "mastodon")),
    })),
    ...(company.plan ? { plan: company.plan.map((one) => record(one, "mastodon")) } : {}),
    roster: { ...company.roster, people, bots },
  };
}

/** Each row with an id of its own, and each file with what it speaks for; the brand with its server. */
function explicit(company: Company, first: string): Company {
  const seen = new Set<string>();
  const files = (company.files ?? []).map((file, at) => {
    const records = file.records
      .map((record, i) => ({ ...record, id: record.id ?? `own-${at}-${i}` }))
      .filter(({ id, channel }) => {
        const key = `${(channel ?? file.channel ?? "").toLowerCase()} ${id}`;
        return seen.size < seen.add(key).size;
      });
    const types = new Set(records.map(({ type }) => type));
    return withPeriodAround({
      ...file,
      name: `snapshots/${at}.ndjson`,
      period: file.period ?? { from: first, to: addDays(first, 17) },
      complete: ACTIVITY_TYPES.filter((type) => types.has(type) || file.complete?.includes(type)),
      records,
    });
  });
  const linkedin = company.brand?.accounts?.["linkedin"] ?? ["acme"];
  return {
    ...company,
    files,
    brand: { ...company.brand, accounts: { mastodon: ["@acme@home.example"], linkedin } },
  };
}

/** The same rows in more files, each of which says what the one did. */
function split(files: readonly PlainFile[], dice: Dice): PlainFile[] {
  return files.flatMap((file, at) => {
    const part = (number: number): PlainFile => ({
      ...file,
      name: `snapshots/${at}-${number}.ndjson`,
      records: file.records.filter((_, i) => (dice[i % dice.length] as number) % 2 === number),
    });
    return [part(0), part(1)];
  });
}

/** Who waits, as their accounts are written, is no figure. */
function howManyWait({ waiting }: Pick<Report, "waiting">) {
  return { ...waiting, first: waiting?.first.length };
}

/** A report without the places it points at, and without what was read. */
function verdict({ inputs: _, ...report }: Report) {
  const rules = report.rules.map((rule) => ({
    ...rule,
    findings: rule.findings.map(({ location: __, related: ___, posts = [], ...finding }) => ({
      ...finding,
      posts: posts.map(({ location: ____, ...post }) => post),
    })),
  }));
  return { ...report, rules, waiting: howManyWait(report) };
}

const cases = fc
  .tuple(companies, questions, fc.array(fc.nat({ max: 999 }), { minLength: 3, maxLength: 30 }))
  .map(([{ company, asOf }, question, dice]) => ({
    company: explicit(company, addDays(asOf, -17)),
    asOf,
    question,
    dice,
  }));

it("no figure and no verdict changes by how accounts are written", () => {
  fc.assert(
    fc.property(cases, ({ company, asOf, question: { rule, options }, dice }) => {
      const judged = (of: Company) =>
        reportOn(of, { asOf, window: "2w", rules: [entryOf(rule, options), entryOf("employee-share", {})] });
      const { policy: _, ...one } = judged(company);
      const { policy: __, ...other } = judged(respelled(company, dice));
      expect({ ...other, waiting: howManyWait(other) }).toEqual({ ...one, waiting: howManyWait(one) });
    }),
    runs(50),
  );
});

it("no figure and no verdict changes by how many files hold the rows, whatever they are called", () => {
  fc.assert(
    fc.property(cases, ({ company, asOf, question: { rule, options }, dice }) => {
      const judged = (of: Company) =>
        reportOn(of, {
          asOf,
          window: "2w",
          rules: [entryOf(rule, options), entryOf("employee-share", {})],
        });
      const parts = split(respelled(company, dice).files ?? [], dice);
      const inParts = judged({ ...company, files: parts.reverse() });
      const whole = judged(company);
      // What one file counts and another holds one by one is taken for the same; within one file it is not.
      fc.pre(inParts.inputs.overlaps?.count === whole.inputs.overlaps?.count);
      expect(verdict(inParts)).toEqual(verdict(whole));
    }),
    runs(50),
  );
});
