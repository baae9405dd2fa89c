/** How many numbers share a word of marks, as a power of two. */
const WORD_BITS = 5;

/**
 * A set of whole numbers from 0. Each 32 of them have two words: one with a bit for each number, and one that counts the
 * numbers of the set before these 32. That takes a quarter of a byte a number.
 */
export type Marks = Uint32Array;

/** How many words it takes to mark a number and all below it. */
export function wordsUpTo(number: number): number {
  return wordOf(number) + 2;
}

/** Where the first of the two words of a number is. */
export function wordOf(number: number): number {
  return (number >>> WORD_BITS) * 2;
}

/** The bit of a number in its word: a shift takes the lowest five bits of the number alone. */
export function bitOf(number: number): number {
  return 1 << number;
}

/** The lowest number that has its bit in a word. */
export function firstOf(word: number): number {
  return (word >>> 1) << WORD_BITS;
}

/** The place of the lowest bit of some, from 0 to 31; one at least must be set. */
export function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

/** Marks of some numbers below `size`; negative ones are left out. */
export function marksOf(numbers: Int32Array, size: number): Marks {
  const marks = new Uint32Array(wordsUpTo(size));
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] as number;
    if (number < 0) continue;
    const word = wordOf(number);
    marks[word] = (marks[word] as number) | bitOf(number);
  }
  let before = 0;
  for (let word = 0; word < marks.length; word += 2) {
    marks[word + 1] = before;
    before += ones(marks[word] as number);
  }
  return marks;
}

/** How many numbers are in a set, as `marksOf` made it. */
export function markedCount(marks: Marks): number {
  const last = marks.length - 2;
  return (marks[last + 1] as number) + ones(marks[last] as number);
}

/** Where a number is among those of a set, in ascending order, from 0; -1 if it is not in it. */
export function markedPlace(marks: Marks, number: number): number {
  const word = wordOf(number);
  if (word >= marks.length) return -1;
  const bits = marks[word] as number;
  const own = bitOf(number);
  return (bits & own) === 0 ? -1 : (marks[word + 1] as number) + ones(bits & (own - 1));
}

/** How many bits of a word are set. */
function ones(word: number): number {
  let sum = word - ((word >>> 1) & 0x5555_5555);
  sum = (sum & 0x3333_3333) + ((sum >>> 2) & 0x3333_3333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
