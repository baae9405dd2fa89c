/** What East Asian terminals and pictures of signs take two cells for (Unicode's UAX #11, wide and fullwidth). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
/** Marks on the letter before them take none. */
const NARROW = /^\p{M}$/u;

/** Most texts, of which each character takes one cell. */
const PRINTABLE_ASCII = /^[ -~]*$/;

/** How many cells of a terminal a text takes. */
export function displayWidth(text: string): number {
  if (PRINTABLE_ASCII.test(text)) return text.length;
  let cells = 0;
  for (const character of text) {
    if (NARROW.test(character)) continue;
    cells += WIDE.test(character) ? 2 : 1;
  }
  return cells;
}

/** The text with blanks after it up to so many cells; unchanged where it is as wide already. */
export function padded(text: string, cells: number): string {
  return text + " ".repeat(Math.max(0, cells - displayWidth(text)));
}
