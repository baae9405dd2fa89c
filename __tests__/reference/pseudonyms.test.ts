import fc from "fast-check";
import { expect, it } from "vitest";
import type { Pseudonyms } from "../../src/domain/pseudonym.ts";
import type { Report } from "../../src/domain/report.ts";
import { pseudonymsBy } from "../../src/evaluate/pseudonym.ts";
import { Pseudonymiser } from "../../src/ingest/pipeline/pseudonymise.ts";
import { rules } from "../../src/rules/index.ts";
import { brandOf, type Company, reportOn } from "../support/company.ts";
import { runs } from "../support/runs.ts";
import { entryOf, wellFormed } from "../support/well-formed.ts";
import { companies } from "./companies.ts";

const KEY = "0123456789abcdef0123456789abcdef";

it("no figure and no verdict changes with pseudonyms", () => {
  const pseudonyms = pseudonymsBy(KEY) as Pseudonyms;
  fc.assert(
    fc.property(companies, ({ company, asOf }) => {
      fc.pre(!hasTwins(company));
      const judged = (of: Company, key?: string) => {
        const entries = rules.map(({ id }) => entryOf(id, {}));
        return reportOn(of, { asOf, window: "2w", rules: entries, ...(key === undefined ? {} : { key }) });
      };
      const plain = withoutNames(judged(company));
      const hidden = { ...company, files: hiddenFiles(company, pseudonyms) };
      expect(withoutNames(judged(company, KEY))).toEqual(plain);
      expect(withoutNames(judged(hidden, KEY))).toEqual(plain);
      expect(withoutNames(judged({ ...company, roster: hiddenRoster(company, pseudonyms) }, KEY))).toEqual(
        plain,
      );
      expect(withoutNames(judged({ ...hidden, roster: hiddenRoster(company, pseudonyms) }, KEY))).toEqual(
        plain,
      );
    }),
    runs(30),
  );
});

/**
 * Whether only their words tell two activities apart, as neither has an id: what comments say is not kept, so that of two by
 * one account at one moment one is left, as docs/privacy.md says.
 */
function hasTwins({ files = [] }: Company): boolean {
  const without = files.flatMap(({ records }) => records.filter(({ id }) => !id));
  const moments = without.map(({ type, published }) => `${type} ${published}`);
  return new Set(moments).size < moments.length;
}

function hiddenFiles(company: Company, pseudonyms: Pseudonyms): NonNullable<Company["files"]> {
  const hidden = new Pseudonymiser(pseudonyms, brandOf(company));
  const files = company.files ?? [];
  for (const { records, channel = "mastodon" } of files)
    for (const record of records) hidden.learn({ channel, ...wellFormed(record) });
  return files.map((file) => ({
    ...file,
    records: file.records.map((record) =>
      hidden.hide(wellFormed(record), record.channel ?? file.channel ?? "mastodon"),
    ),
  }));
}

function hiddenRoster({ roster = {} }: Company, pseudonyms: Pseudonyms): NonNullable<Company["roster"]> {
  const { people = [], bots = [] } = roster;
  return {
    people: people.map((person) => {
      const { accounts, ...rest } = typeof person === "string" ? { accounts: person } : person;
      const byChannel = typeof accounts === "string" ? { mastodon: accounts } : accounts;
      const hidden = Object.entries(byChannel).map(([channel, names]) => [
        channel,
        [names].flat().map((name) => pseudonyms.of(channel, name)),
      ]);
      return { ...rest, accounts: Object.fromEntries(hidden) };
    }),
    bots: bots.map((bot) => {
      const { channel, account } = typeof bot === "string" ? { channel: "mastodon", account: bot } : bot;
      return { channel, account: pseudonyms.of(channel, account) };
    }),
  };
}

/** Where several accounts would do, the one that is shown or left out is the first by name. */
const BY_NAME = ["account", "location", "related", "candidate", "keyId", "owner", "withoutTopPerson"];

function withoutNames(report: Report): unknown {
  return JSON.parse(JSON.stringify(report, (key, value) => (BY_NAME.includes(key) ? undefined : value)));
}
