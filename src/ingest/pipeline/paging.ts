import { asObject, type Format, MalformedItem } from "./format.ts";
import type { Item } from "./items.ts";
import type { JsonDocument } from "./json-stream.ts";

/** An item of a format, with the page that it came in. */
export interface PagedItem {
  value: unknown;
  page: Record<string, unknown>;
  line: number;
  column: number;
}

/** No platform gives a page as large as this; the limit keeps pages that were merged into one out of memory. */
const MAX_WAITING = 10_000;

type PageLayout = Pick<Format, "listKeys" | "pageKeys" | "awaits" | "itemKey">;

/**
 * Finds a format's items in what a file holds: bare lists and pages, one after the other, in a list, or one a
 * line; items by id; or a single item as the whole document. Holds at most one page.
 */
export class Paging {
  readonly #layout: PageLayout;
  readonly #onBlank: (page: Record<string, unknown>) => void;
  #document: JsonDocument | undefined;
  #page = emptyPage();
  #waiting: Item[] = [];
  #hasKeyed = false;
  #hasElements = false;

  /** @param onBlank told of a page without items, which still says whether more follow */
  constructor(layout: PageLayout, onBlank: (page: Record<string, unknown>) => void = () => {}) {
    this.#layout = layout;
    this.#onBlank = onBlank;
  }

  /**
   * The items that are complete with this one.
   * @throws MalformedItem where too many wait for the rest of their page
   */
  take(item: Item): PagedItem[] {
    const before = item.document === this.#document ? [] : this.end();
    this.#document = item.document;
    return [...before, ...this.#add(item)];
  }

  /** The items that waited for the end of their page. */
  end(): PagedItem[] {
    const page = this.#page;
    const items: PagedItem[] = this.#waiting.map(({ value, line, column }) => ({
      value,
      page,
      line,
      column,
    }));
    const document = this.#document;
    const { pageKeys = [] } = this.#layout;
    if (document?.hasList === true && !document.isList && !this.#hasElements) this.#onBlank(page);
    if (document !== undefined && !document.hasList && !this.#hasKeyed) {
      const isEmptyPage = Object.keys(page).every((key) => pageKeys.includes(key));
      if (isEmptyPage) this.#onBlank(page);
      else items.push(...this.#open({ ...document, value: page }));
    }
    this.#document = undefined;
    this.#page = emptyPage();
    this.#waiting = [];
    this.#hasKeyed = false;
    this.#hasElements = false;
    return items;
  }

  #add(item: Item): PagedItem[] {
    const { key, value, line, column, document } = item;
    const { awaits = [], pageKeys = [], itemKey } = this.#layout;
    if (key !== null) {
      if (itemKey?.test(key)) {
        this.#hasKeyed = true;
        return this.#open(item);
      }
      const isKept = document?.hasList !== true || awaits.includes(key) || pageKeys.includes(key);
      if (isKept) this.#page[key] = value;
      return [];
    }
    this.#hasElements = true;
    const opened = this.#open(item);
    const isElement = opened.length === 1 && opened[0]?.value === value;
    if (!isElement || document === undefined || document.isList) return opened;
    if (awaits.every((awaited) => awaited in this.#page)) {
      return opened.map((one) => ({ ...one, page: this.#page }));
    }
    if (this.#waiting.length === MAX_WAITING) {
      const message = `is one of more than ${MAX_WAITING} items that wait for \`${awaits.join("`, `")}\` of their page; keep the pages as they came, one a line`;
      throw new MalformedItem(message, { line, column });
    }
    this.#waiting.push({ key, value, line, column });
    return [];
  }

  /** The items of a value, which may itself be a list or a page or hold several by id; else the value as an item. */
  #open({ value, ...place }: Omit<PagedItem, "page">): PagedItem[] {
    return pagesIn(value, this.#layout).flatMap(({ page, items }) => {
      if (items.length === 0) this.#onBlank(page);
      return items.map((item) => ({ value: item, page, ...place }));
    });
  }
}

/** The items of a value by a layout: those of a page, or of several by id; else the value itself. */
export function itemsIn(value: unknown, layout: PageLayout): unknown[] {
  return pagesIn(value, layout).flatMap(({ items }) => items);
}

function pagesIn(
  value: unknown,
  { listKeys, itemKey }: PageLayout,
): { page: Record<string, unknown>; items: unknown[] }[] {
  const byId =
    itemKey === undefined ? [] : Object.entries(asObject(value)).filter(([key]) => itemKey.test(key));
  const parts = byId.length > 0 ? byId.map(([, part]) => part) : [value];
  return parts.map((part) => {
    const page = asObject(part);
    const held = listKeys.map((key) => page[key]).find(isHeld) ?? part;
    return { page, items: Array.isArray(held) ? held : [held] };
  });
}

function isHeld(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

/** Without a prototype, as a page may have a key called `__proto__`. */
function emptyPage(): Record<string, unknown> {
  return Object.create(null);
}
