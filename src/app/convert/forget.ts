import { loadRosters } from "../../config/roster/load.ts";
import { type Activity, SIDES } from "../../domain/activity.ts";
import { inputError } from "../../domain/diagnostic.ts";
import type { Envelope } from "../../domain/envelope.ts";
import type { ActivitySink } from "../../domain/sink.ts";
import { pseudonymsBy } from "../../evaluate/pseudonym.ts";
import { envelopeLine, recordLine } from "../../ingest/pipeline/canonical.ts";
import { systemClock } from "../../io/system-clock.ts";
import { bucketsOf } from "../../metrics/answered-buckets.ts";
import { aggregate } from "../../store/aggregate.ts";
import { NONE } from "../../store/codes.ts";
import { Columns } from "../../store/columns.ts";
import { join } from "../../store/join.ts";
import type { Table } from "../../store/table.ts";
import { Zone } from "../../store/zone.ts";
import type { LocatedPolicy } from "./aggregate.ts";
import { type Lines, Writer } from "./rewrite.ts";
import { Survey } from "./survey.ts";

/**
 * Writes files without a person: their activities become counts of their side, and what was done toward them names
 * the side alone.
 * @param readAll reads all of the files into a sink, in the same order each time
 * @throws InputError where nobody goes by the account, or the brand does
 */
export async function writeWithout(
  account: string,
  readAll: (sink: ActivitySink) => Promise<void>,
  { policy, repository, path }: LocatedPolicy,
  key: string | null,
  out: Lines,
): Promise<void> {
  const pseudonyms = pseudonymsBy(key);
  const roster = await loadRosters(repository, policy, path, pseudonyms?.keyId ?? null);
  const columns = new Columns(new Zone(systemClock().offsets(policy.timezone) ?? (() => 0)));
  const survey = new Survey(null);
  await readAll(survey);
  await readAll(columns);
  const table = join(columns, { brand: policy.brand, roster, categories: policy.categories, pseudonyms });
  const person = new Person(table, account);
  const envelope = survey.envelope();
  out.add(envelopeLine(envelope));
  await readAll(new Others(person, new Writer(survey.channels, envelope, null, out)));
  for (const count of aggregate(table, bucketsOf(table, policy.window), (row) => person.acts(row)))
    out.add(recordLine(count));
}

/** What somebody did in a table, and what was done toward them. */
class Person {
  readonly #table: Table;
  readonly #accounts = new Set<number>();

  constructor(table: Table, text: string) {
    this.#table = table;
    const { accounts, channels } = table;
    for (let account = 0; account < accounts.size; account++) {
      const channel = channels[accounts.channel(account)] ?? "";
      if (accounts.name(account) === accounts.handleOf(channel, text))
        this.#accounts.add(accounts.canonical(account));
    }
    const rows = Array.from(table.type.keys());
    if (!rows.some((row) => this.acts(row) || this.isMeant(row)))
      throw inputError(`nothing in these files is by or toward "${text}"; check the account`);
    if (rows.some((row) => this.acts(row) && SIDES[table.side[row] as number] === "brand"))
      throw inputError(`"${text}" is an account of the brand, whose own activities must stay`);
  }

  /** Whether a row is theirs. */
  acts(row: number): boolean {
    return this.#accounts.has(this.#table.actor[row] as number);
  }

  /** Whether a row was done toward them, or answers what they did. */
  isMeant(row: number): boolean {
    const { toward, index, channel, reply } = this.#table;
    if (this.#accounts.has(toward[row] as number)) return true;
    const answered = index.find(channel[row] as number, reply.get(row));
    return answered !== NONE && this.acts(answered);
  }

  /** A row's record with their side in their place. */
  withoutThem(activity: Activity, row: number): Activity {
    const side = SIDES[this.#table.towardSide[row] as number];
    const toward = side === "unknown" ? null : (side ?? null);
    const object = this.#table.idText(this.#table.object[row] as number);
    return { ...activity, target: null, inReplyTo: null, object, toward };
  }
}

/** Hands on what others did. */
class Others implements ActivitySink {
  readonly #person: Person;
  readonly #writer: Writer;
  #row = 0;

  constructor(person: Person, writer: Writer) {
    this.#person = person;
    this.#writer = writer;
  }

  openFile(): void {
    this.#writer.openFile();
  }

  add(activity: Activity): void {
    const row = this.#row++;
    if (this.#person.acts(row)) return;
    const isMeant = this.#person.isMeant(row);
    this.#writer.add(isMeant ? this.#person.withoutThem(activity, row) : activity);
  }

  skip(): void {}

  closeFile(_envelope: Envelope): void {
    this.#writer.closeFile();
  }

  ready(): Promise<void> | null {
    return this.#writer.ready();
  }
}
