import { isAscii } from "../lib/is-ascii.ts";

/** Letters of other alphabets, and digits, that look like a letter of ours; the commonest of Unicode's confusables. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: "a",
  в: "b",
  е: "e",
  к: "k",
  м: "m",
  н: "h",
  о: "o",
  р: "p",
  с: "c",
  т: "t",
  у: "y",
  х: "x",
  і: "i",
  ј: "j",
  ѕ: "s",
  α: "a",
  β: "b",
  ε: "e",
  ι: "i",
  κ: "k",
  ν: "v",
  ο: "o",
  ρ: "p",
  τ: "t",
  υ: "u",
  χ: "x",
  ı: "l",
  ł: "l",
  ø: "o",
  đ: "d",
  "0": "o",
  "1": "l",
  i: "l",
  "|": "l",
};

/** What a name looks like: the same text for names that are easily taken for one another. */
export function look(name: string): string {
  // Most names are: the steps below change nothing else in them, and take many times longer.
  if (isAscii(name)) return name.replace(/0/g, "o").replace(/[1i|]/g, "l");
  const letters = name.normalize("NFKD").replace(/\p{M}/gu, "");
  return letters.replace(/./gu, (letter) => LOOKALIKES[letter] ?? letter);
}

/** What a name looks like without what platforms put between its parts and behind it. */
export function plainName(name: string): string {
  const parts = name.split(/[\s._-]+/);
  const last = parts.at(-1) ?? "";
  const words = parts.length > 1 && /\d/.test(last) ? parts.slice(0, -1) : parts;
  return look(words.join(""));
}

/** The letters of ASCII by their codes; the arrays below are by the same codes. */
const ASCII = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
const LOOKS = Uint8Array.from(ASCII, (letter) => look(letter).charCodeAt(0));
const IS_BETWEEN = Uint8Array.from(ASCII, (letter) => (/[\s._-]/.test(letter) ? 1 : 0));
const IS_DIGIT = Uint8Array.from(ASCII, (letter) => (/\d/.test(letter) ? 1 : 0));

/**
 * A number that is the same for names that look alike, and hardly ever for others. It is found many times faster than the
 * look itself.
 * @param codes those of the name's letters, from one place to another
 * @returns null for a name that is not all ASCII
 */
export function lookNumber(codes: Uint8Array, from = 0, to = codes.length): number | null {
  let number = 0;
  for (let i = from; i < to; i++) {
    const code = codes[i] as number;
    if (code >= ASCII.length) return null;
    number = withLetter(number, code);
  }
  return number;
}

/** The `lookNumber` of a name's `plainName`, without making that. */
export function plainNumber(codes: Uint8Array, from = 0, to = codes.length): number | null {
  let [number, before, hasDigit, isParted] = [0, 0, false, false];
  for (let i = from; i < to; i++) {
    const code = codes[i] as number;
    if (code >= ASCII.length) return null;
    if (IS_BETWEEN[code] === 1) {
      before = number;
      isParted = true;
      hasDigit = false;
    } else {
      number = withLetter(number, code);
      hasDigit ||= IS_DIGIT[code] === 1;
    }
  }
  return isParted && hasDigit ? before : number;
}

function withLetter(number: number, code: number): number {
  return (Math.imul(number, 31) + (LOOKS[code] as number)) | 0;
}
