import { cleanId, meansNobodyInSheet, withoutGuard } from "./clean.ts";

/** Says why a cell does not hold what was exported, and what to do. */
export class LostCell extends Error {}

/** What spreadsheets show where a formula failed, in the languages of the West; an `@` alone makes a formula. */
const ERROR =
  /^(#(NAME\?|N\/A|REF!|VALUE!|DIV\/0!|NUM!|NULL!|ERROR!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|GETTING_DATA|NV|WERT!|BEZUG!|ZAHL!|NOM\?|VALEUR!|N\/D|¿NOMBRE\?|¡VALOR!|¡REF!|NOME\?|VALORE!|RIF!|NAAM\?|WAARDE!|#+)|Err:\d+)$/i;
/** A long number as spreadsheets show it: most of its digits are gone. */
const SCIENTIFIC = /^\d(?:[.,]\d+)?E\+\d+$|^\d[.,]\d+E\d+$/i;
/** A spreadsheet keeps fifteen digits of a number; three zeros and more behind those are hardly chance. */
const CUT = /^[1-9]\d{14}0{3,}$/;
const LONG = /^\d{18,}$/;

const ACCOUNTS: ReadonlySet<string> = new Set(["account", "actor", "target"]);
const IDS: ReadonlySet<string> = new Set(["account", "actor", "target", "id", "object", "inReplyTo"]);
const AS_TEXT = "export the table again, and give the column the format text before anything is put into it";

/**
 * A cell without what spreadsheets add to it; empty for an account of nobody.
 * @param key what the column holds: a key of the record, or of a roster
 * @throws LostCell where a spreadsheet has spoilt it
 */
export function cellOf(key: string, cell: string): string {
  if (ERROR.test(cell)) throw new LostCell(`\`${key}\` is "${cell}", an error of a spreadsheet; ${AS_TEXT}`);
  if (key === "content") return cell;
  const text = cleanId(withoutGuard(cell));
  if (IDS.has(key) && SCIENTIFIC.test(text)) {
    throw new LostCell(`\`${key}\` is "${text}", a number that a spreadsheet has cut short; ${AS_TEXT}`);
  }
  return ACCOUNTS.has(key) && meansNobodyInSheet(text) ? "" : text;
}

/**
 * Whether a cell of plain units is certainly what was exported, by its first two: no error, no number that was cut short.
 * Whether it is an account of nobody, they do not tell.
 */
export function isSurelyWhole(first: number, second: number): boolean {
  // `#NAME?` and `Err:502`; `1E+18` and `1.78E+18`.
  if (first === 35 || ((first | 32) === 101 && (second | 32) === 114)) return false;
  const isDigit = first >= 48 && first <= 57;
  return !(isDigit && (second === 44 || second === 46 || (second | 32) === 101));
}

/** By key, where an id of its column was first cut; null for a column that holds a whole one too. */
export type LongIds = ReadonlyMap<string, { line: number; id: string } | null>;

/** Finds the columns in which a spreadsheet kept fifteen digits of each id, and no more. */
export class CutIds {
  readonly #lines = new Map<string, { line: number; id: string } | null>();

  note(key: string, id: string, line: number): void {
    if (!IDS.has(key) || !LONG.test(id)) return;
    this.#note(key, CUT.test(id) ? { line, id } : null);
  }

  /** What the ids so far tell. */
  get longIds(): LongIds {
    return this.#lines;
  }

  /** Notes what others told of some rows. @param shift what is added to their lines */
  merge(others: LongIds, shift: number): void {
    for (const [key, cut] of others) this.#note(key, cut && { ...cut, line: cut.line + shift });
  }

  /** Rows may be noted in any order: another thread's all at once, and only then those that stand between them. */
  #note(key: string, cut: { line: number; id: string } | null): void {
    const own = this.#lines.get(key);
    if (own === null) return;
    if (cut === null || own === undefined || cut.line < own.line) this.#lines.set(key, cut);
  }

  /** What is wrong with each such column, at its first row, in the order of these. */
  faults(): { line: number; message: string }[] {
    return [...this.#lines]
      .flatMap(([key, cut]) => (cut === null ? [] : [{ key, ...cut }]))
      .sort((a, b) => a.line - b.line)
      .map(({ key, id, line }) => ({
        line,
        message: `\`${key}\` is "${id}", of which a spreadsheet kept fifteen digits; ${AS_TEXT}`,
      }));
  }
}

/** What stands in the first cell of a row below a list that adds it up. */
const SUM_LABEL = /^(?:grand )?(?:totals?|sum|count|gesamt|summe|anzahl)\b/i;

/** Whether a text says that its row adds up the others, and so is no row of the list. */
export function isSumLabel(text: string): boolean {
  return SUM_LABEL.test(text);
}
