import { expect, test } from "vitest";
import {
  cleanName,
  cleanText,
  isSurelySomebody,
  meansNobody,
  meansNobodyInSheet,
} from "../../src/domain/clean.ts";

const BRACKETED = ["deleted", "removed", "unknown", "none", "null", "anonymous"].flatMap((word) =>
  ["", " user", " account"].flatMap((of) => [`[${word}${of}]`, `(${word}${of})`]),
);
const USERS = ["facebook", "google", "instagram", "twitter", "youtube", "tiktok"].map(
  (name) => `${name} user`,
);
const NAMED = ["linkedin member", ...USERS].flatMap((name) => [name, `a ${name}`]);
const NOBODY = [
  "n/a",
  "n.a.",
  "-",
  "\u2013",
  "...",
  "?",
  "deleted user",
  "deleted account",
  ...NAMED,
  ...BRACKETED,
];
const IN_A_SHEET = ["unknown", "none", "null", "nil", "undefined", "nobody"];
const ends = (text: string) => [text.charCodeAt(0), text.charCodeAt(text.length - 1)] as const;

test.each([...NOBODY, ...IN_A_SHEET])(
  "%s in a sheet is nobody, in any case, and never surely somebody",
  (word) => {
    for (const written of [word, word.toUpperCase(), `${word.charAt(0).toUpperCase()}${word.slice(1)}`]) {
      expect(isSurelySomebody(written.length, ...ends(written))).toBe(false);
      expect(meansNobodyInSheet(written)).toBe(true);
      expect(meansNobody(written)).toBe(NOBODY.includes(word));
    }
  },
);

test.each([
  ["acme-inc"],
  ["bo.baker"],
  ["Bo Baker"],
  ["42"],
  ["an account of more letters than any of them"],
])("%s is surely somebody by its length, its first or its last letter", (name) => {
  expect(isSurelySomebody(name.length, ...ends(name))).toBe(true);
  expect(meansNobodyInSheet(name)).toBe(false);
});

test.each([["nobody@example.org"], ["Anna"], ["deleted-user"]])("%s is somebody all the same", (name) => {
  expect(meansNobodyInSheet(name)).toBe(false);
});

test("what shows nothing is left out wherever it stands, but for what texts are made of", () => {
  const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
  const isInvisible = (unit: string) => /[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u.test(unit);
  const isKept = (unit: string) => "\t\n\r\u0085\u200d\ufe0e\ufe0f".includes(unit);
  const shown = (keeps: (unit: string) => boolean) =>
    units.map((unit) => (isInvisible(unit) && !keeps(unit) ? "o 1" : `o ${unit.normalize("NFC")}1`));
  expect(units.map((unit) => cleanText(`o ${unit}1`))).toEqual(shown(isKept));
  const blankless = units.filter((unit) => !/\s/.test(unit) && !/[\uff01-\uff5e]/.test(unit));
  expect(blankless.map((unit) => cleanName(`o ${unit}1`))).toEqual(
    blankless.map((unit) => (isInvisible(unit) ? "o 1" : `o ${unit.normalize("NFC")}1`)),
  );
});
