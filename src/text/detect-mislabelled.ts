const SPREADSHEET = "is a spreadsheet or another archive; save its sheet as CSV, or unpack it";
const PICTURE = "is a picture; type what it shows into a sheet, and save that as CSV";
const WEB_PAGE = "is a web page, such as one that asks to log in; export the file again";

const LFS = "version https://git-lfs.";

/** How a file begins, in lower case, that is not what its name says; and what to do about it. */
const DISGUISES: readonly [beginning: string, message: string][] = [
  ["pk\u0003\u0004", SPREADSHEET],
  ["\u00f0\u00ef\u0011\u00e0", SPREADSHEET],
  ["%pdf-", "is a PDF; export the data itself, as CSV or JSON"],
  ["{\\rtf", "is a document of a word processor; save its table as CSV"],
  ["\u0089png", PICTURE],
  ["\u00ff\u00f8\u00ff", PICTURE],
  ["gif8", PICTURE],
  [LFS, "is a pointer of Git LFS; check it out with `lfs: true`, or commit the file itself"],
  ["<!doctype html", WEB_PAGE],
  ["<html", WEB_PAGE],
  ["<<<<<<< ", "holds an unresolved merge conflict; keep one side of it"],
];

/** Enough to tell. */
const GLANCE = 64;

/**
 * How to save as text that can be read what a program has saved otherwise.
 * @param name the file's, whose ending tells what saved it
 */
export function saveAsText(name: string): string {
  return /\.csv(\.gz)?$/i.test(name) ? "save it as UTF-8; in Excel, that is “CSV UTF-8”" : "save it as UTF-8";
}

/** What a file is by its first bytes where it cannot be what it is called; null for anything else. */
export function detectMislabelled(bytes: Uint8Array, name: string): string | null {
  const beginning = latin1(bytes.subarray(0, GLANCE)).trimStart().toLowerCase();
  if (beginning.charAt(1) === "\0") return `is UTF-16 without a mark of it, or no text; ${saveAsText(name)}`;
  return DISGUISES.find(([prefix]) => beginning.startsWith(prefix))?.[1] ?? null;
}

/** Whether a file is what Git LFS commits in place of another. */
export function isLfsPointer(bytes: Uint8Array): boolean {
  return latin1(bytes.subarray(0, LFS.length)) === LFS;
}

/** Each byte as the character of its number. */
function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
