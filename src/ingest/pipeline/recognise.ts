import { InputError, type Location } from "../../domain/diagnostic.ts";
import type { EntryConstants } from "../../domain/policy.ts";
import { activitySchema, envelopeSchema } from "../../schema/activity.ts";
import { findApiError } from "./api-error.ts";
import { asObject, type Format, lookalikeFault } from "./format.ts";
import { CANONICAL, type FormatRegistry, namesIn } from "./format-registry.ts";
import type { Item } from "./items.ts";
import { itemsIn } from "./paging.ts";

const ENVELOPE_KEYS = ["activities", ...Object.keys(envelopeSchema.properties)];
/** Keys by which a record of ours, or a mistaken one, is known; other formats have an id and a text too. */
const RECORD_KEYS = Object.keys(activitySchema.properties).filter(
  (key) => !["id", "url", "content", "language", "category", "bot"].includes(key),
);
/** As many items are looked at before a file is said to be of no format. */
const MAX_LOOKED_AT = 1000;

/**
 * The format of a file by its beginning, null for our own record. Each format is shown what its own pages would
 * hold as items. A file of nothing but pages without items is of a format whose page says that others came before it;
 * any other with nothing to go by is taken for our own, whose reader says what is wrong.
 * @param items the file's, with the elements of every list apart; no more are taken than it needs
 * @throws InputError where several formats look like this, or none does
 */
export async function recognise(items: AsyncGenerator<Item[]>, file: Recognisable): Promise<Format | null> {
  const recogniser = new Recogniser(file);
  try {
    for (let batch = await items.next(); batch.done !== true; batch = await items.next()) {
      for (const item of batch.value) {
        if (item.error !== undefined) return null;
        const format = recogniser.take(item);
        if (format !== undefined) return format;
      }
    }
  } catch (error) {
    if (error instanceof InputError && !(error instanceof Unrecognised)) return null;
    throw error;
  }
  const recognised = recogniser.end();
  return recognised === undefined ? recogniser.ofLastPage : recognised;
}

/** What is known of a file before its format is. */
interface Recognisable {
  known: FormatRegistry;
  /** What its entry says of every record. */
  set: EntryConstants;
  name: string;
}

class Unrecognised extends InputError {}

/** Undefined as long as nothing shows; null for our own record. */
type Recognised = Format | null | undefined;

class Recogniser {
  readonly #known: FormatRegistry;
  readonly #set: EntryConstants;
  readonly #name: string;
  /** What the document holds so far: of a list the first element. */
  #sketch: Record<string, unknown> = Object.create(null);
  #document: Item["document"];
  /** Where the document begins, and the first element of its lists. */
  #place: Location;
  #element: Location | null = null;
  #lookedAt = 0;
  /** A format whose page without items the file holds, one behind others of a list; null for none. */
  ofLastPage: Format | null = null;

  constructor({ known, set, name }: Recognisable) {
    this.#known = known;
    this.#set = set;
    this.#name = name;
    this.#place = { file: name, line: 1, column: 1 };
  }

  take(item: Item): Recognised {
    const { key, list = null, value, document } = item;
    const before = document === this.#document ? undefined : this.end();
    if (before !== undefined) return before;
    this.#document = document;
    this.#place = this.#placeOf(document === undefined || document.isList ? item : document);
    if (key !== null) {
      // What a first line says of its file tells no format.
      if (document !== undefined) this.#sketch[key] = value;
      return undefined;
    }
    if (list === null) return this.#decideUnlessBlank(value);
    if (list === "activities") return null;
    this.#sketch[list] ??= [value];
    this.#element ??= this.#placeOf(item);
    const fitting = this.#known.payloads.filter(
      (format) => format.listKeys.includes(list) && holds(format, value, this.#set),
    );
    if (fitting.length > 0) return this.#only(fitting);
    return ++this.#lookedAt < MAX_LOOKED_AT ? undefined : this.end();
  }

  /** What the document was, once it has ended. */
  end(): Recognised {
    const sketch = this.#sketch;
    const recognised = this.#decideUnlessBlank(sketch);
    this.#sketch = Object.create(null);
    this.#element = null;
    this.#lookedAt = 0;
    return recognised;
  }

  #decideUnlessBlank(value: unknown): Recognised {
    if (!isBlank(value, this.#known)) return this.#decide(value);
    const page = asObject(value);
    this.ofLastPage ??=
      this.#known.payloads.find(
        (format) => isBlankOf(format, page) && format.remainderOfPage?.(page, []).follows === true,
      ) ?? null;
    return undefined;
  }

  #decide(value: unknown): Format | null {
    const fitting = this.#known.payloads.filter((format) => holds(format, value, this.#set));
    if (fitting.length > 0) return this.#only(fitting);
    const object = asObject(Array.isArray(value) ? value[0] : value);
    const keys = Object.keys(object);
    if (keys.length === 0 || isOurs(object)) return null;
    // What is no format's own may stand in a list of any name.
    const shown = [
      object,
      ...Object.values(object).flatMap((list) => (Array.isArray(list) ? [list[0]] : [])),
    ];
    const faults = this.#known.payloads.flatMap((format) =>
      [...itemsIn(value, format), ...shown].flatMap((item) => lookalikeFault(format, item) ?? []),
    );
    const refusal = findApiError(value);
    if (refusal !== null) throw this.#unrecognised(refusal);
    if (faults[0] !== undefined) throw this.#unrecognised(faults[0], this.#element);
    const names = namesIn(this.#known);
    const there = names.slice(names.indexOf(CANONICAL)).join(", ");
    throw this.#unrecognised(
      `is in an unknown format: it has ${keys.slice(0, 8).join(", ")}; the known ones are ${there}, and docs/formats.md says how to export them`,
    );
  }

  #only(fitting: readonly Format[]): Format {
    if (fitting.length === 1) return fitting[0] as Format;
    const names = fitting.map((format) => format.name).join(" or ");
    throw this.#unrecognised(`may be ${names}; name one as \`format\` of its entry in the policy`);
  }

  #unrecognised(message: string, place: Location | null = null): Unrecognised {
    return new Unrecognised([{ message, location: place ?? this.#place }]);
  }

  #placeOf({ line, column }: Pick<Item, "line" | "column">): Location {
    return { file: this.#name, line, column };
  }
}

/** Whether one of the items that a value holds, by the format's own layout, is of the format. */
function holds(format: Format, value: unknown, set: EntryConstants): boolean {
  return itemsIn(value, format).some(
    (item) => format.recognises(asObject(item), set) && lookalikeFault(format, item) === null,
  );
}

/** Whether a value is a page without items, which says nothing of its format. */
function isBlank(value: unknown, { payloads }: FormatRegistry): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return payloads.some((format) => isBlankOf(format, asObject(value)));
}

function isBlankOf({ listKeys, pageKeys = [] }: Format, page: Record<string, unknown>): boolean {
  return Object.entries(page).every(
    ([key, held]) =>
      pageKeys.includes(key) || (listKeys.includes(key) && Array.isArray(held) && held.length === 0),
  );
}

/** Whether an object is a record of ours or a file's own words; a `type` that others have is not enough. */
function isOurs(object: Record<string, unknown>): boolean {
  const keys = Object.keys(object);
  return (
    keys.some((key) => ENVELOPE_KEYS.includes(key)) ||
    keys.some((key) => key !== "type" && RECORD_KEYS.includes(key)) ||
    keys.every((key) => Object.hasOwn(activitySchema.properties, key))
  );
}
