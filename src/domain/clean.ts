import { lazy } from "../lib/lazy.ts";

/** Characters that show nothing: two texts that differ by these alone look the same. U+2800 is an empty pattern. */
const invisible = lazy(() => /[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/gu);
/** Whatever may be invisible. Few names have any of it, and V8 takes long to compile the expression above. */
const NOT_PRINTABLE_ASCII = /[^ -~]/;
/** Whatever `cleanText` may change: all but printable ASCII without `&`, which begins an entity. Few texts have any of it. */
const NOT_PLAIN_TEXT = /[^\t\n\r -%'-~]/;
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
/** How far full-width ASCII lies from ASCII. */
const FULL_WIDTH_OFFSET = 0xfee0;
/** How a spreadsheet is kept from calculating with a cell. */
const GUARDED = /^'|^="(.*)"$/s;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

/** A tab, line breaks, the joiner and the selectors of which emoji are made. */
const KEPT = /\t|\n|\r|\u0085|\u200D|\uFE0E|\uFE0F/;
/** As long as the longest of the words below. */
const MAX_NOBODY = 24;
/** What cells and fields hold where nobody is meant, whatever their case. */
const NOBODY =
  /^(n\/a|n\.a\.|[-–—_.?*/]+|[[(](deleted|removed|unknown|none|null|anonymous)( user| account)?[\])]|deleted (user|account)|(a )?(linkedin member|(facebook|google|instagram|twitter|youtube|tiktok) user))$/i;
/** What a sheet holds for nobody, and what may be somebody's handle elsewhere. */
const NOBODY_IN_A_SHEET = /^(unknown|none|null|nil|undefined|nobody)$/i;
/** The letters with which the words of both patterns begin and end, a bit each. */
const FIRST_OF_NOBODY = bitsOf("adfgilntuy");
const LAST_OF_NOBODY = bitsOf("adelnrty");
/** What a plan holds where nobody has been chosen yet. */
const UNDECIDED =
  /^(tb[acd]|to be (announced|confirmed|decided|defined|determined)|open|todo|nobody|none|null)$/i;

/** An identifier or a label as it is compared: nothing invisible, no guard of a spreadsheet, in one Unicode form (NFKC). */
export function cleanId(text: string): string {
  return isPlain(text) ? text : trimmed(text.normalize("NFKC"));
}

/** A person's name as it is compared: as `cleanId`, but no letter is taken for another (NFC, full width apart). */
export function cleanName(text: string): string {
  return isPlain(text) ? text : trimmed(decodeEntities(narrow(text.normalize("NFC"))));
}

/** A text for people, with the HTML entities decoded in which some platforms export it. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(ENTITY, (entity, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? entity;
    const code = decimal === undefined ? Number.parseInt(hex as string, 16) : Number(decimal);
    return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? entity : String.fromCodePoint(code);
  });
}

/** A label as it is compared, whatever its case. */
export function foldLabel(label: string): string {
  return cleanId(label).toLowerCase();
}

/** A text for people without what nobody sees in it; line breaks stay, and what makes one emoji of several. */
export function cleanText(text: string): string {
  if (!NOT_PLAIN_TEXT.test(text)) return text;
  return decodeEntities(text)
    .normalize("NFC")
    .replace(invisible(), (character) => (KEPT.test(character) ? character : ""));
}

/** A cell without what keeps a spreadsheet from calculating with it. */
export function withoutGuard(cell: string): string {
  return cell.replace(GUARDED, "$1");
}

/** Whether a cleaned text stands for nobody on any platform. */
export function meansNobody(text: string): boolean {
  // Each row has some ids: to match the pattern against all takes long, and hardly any is nobody's.
  if (isSurelySomebody(text.length, text.charCodeAt(0), text.charCodeAt(text.length - 1))) return false;
  return text === "" || NOBODY.test(text);
}

/** Whether a text of a length, by its first and last unit, is none of the words that mean nobody. */
export function isSurelySomebody(length: number, first: number, last: number): boolean {
  if (length > MAX_NOBODY || isDigit(first) || isDigit(last)) return true;
  return isOtherLetter(first, FIRST_OF_NOBODY) || isOtherLetter(last, LAST_OF_NOBODY);
}

/** Whether a unit of a text is an ASCII letter that is not among some. */
function isOtherLetter(unit: number, bits: number): boolean {
  const letter = placeOf(unit);
  return letter >= 0 && letter < 26 && ((bits >>> letter) & 1) === 0;
}

function bitsOf(letters: string): number {
  return [...letters].reduce((bits, letter) => bits | (1 << placeOf(letter.charCodeAt(0))), 0);
}

/** The place of a letter in the alphabet from 0, whatever its case; below 0 or above 25 for what is no letter. */
function placeOf(letter: number): number {
  return (letter | 32) - 97;
}

/** Whether a unit of a text is a digit. */
export function isDigit(unit = 0): boolean {
  return unit >= 48 && unit <= 57;
}

/** Whether a cell of a sheet stands for nobody, which has neither an address nor an `@` there. */
export function meansNobodyInSheet(cell: string): boolean {
  return NOBODY_IN_A_SHEET.test(cell) || meansNobody(cell);
}

/** Whether a field of a plan says that somebody is still to be chosen. */
export function isUndecided(text: string): boolean {
  return meansNobody(text) || UNDECIDED.test(text);
}

/** Whether there is nothing to clean: printable ASCII without blanks, guard or entity. By hand, as each row has ids. */
function isPlain(text: string): boolean {
  if (isGuard(text.charCodeAt(0))) return false;
  for (let at = 0; at < text.length; at++) if (!isPlainUnit(text.charCodeAt(at))) return false;
  return true;
}

/** Whether a unit of a text is one in which there is nothing to clean, if the text begins with no guard. */
export function isPlainUnit(unit: number): boolean {
  return unit > 32 && unit < 127 && unit !== 38;
}

/** Whether a text that begins with a unit may be guarded, as spreadsheets do it. */
export function isGuard(first: number): boolean {
  return first === 39 || first === 61;
}

function trimmed(text: string): string {
  const spaced = text.replace(/\s+/g, " ");
  const visible = NOT_PRINTABLE_ASCII.test(spaced) ? spaced.replace(invisible(), "") : spaced;
  return withoutGuard(visible.trim()).trim();
}

function narrow(text: string): string {
  return text.replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_OFFSET));
}
