import { closeSync, openSync, readSync } from "node:fs";

const LINE_FEED = 10;
/** As far as a line end is looked for; a line of a record is much shorter. */
const REACH_BYTES = 1 << 16;
const MARKS: readonly (readonly [number, number])[] = [
  [0x1f, 0x8b],
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/**
 * Places behind line feeds of a file on disk.
 * @param within how many bytes, at most 65,536, the last line feed of its beginning is looked for
 * @param wanted about where else, ascending
 * @returns the one in its beginning, and one at or behind each wanted place, but none where it lies too far; none at all
 * of a file that is gzip or UTF-16, or without a line feed in its beginning
 */
export function lineEnds(path: string, within: number, wanted: readonly number[]): number[] {
  const file = openSync(path, "r");
  try {
    const buffer = new Uint8Array(REACH_BYTES);
    const read = (place: number, length: number) =>
      buffer.subarray(0, readSync(file, buffer, 0, length, place));
    const beginning = read(0, within);
    const first = beginning.lastIndexOf(LINE_FEED) + 1;
    const isText = !MARKS.some(([first, second]) => beginning[0] === first && beginning[1] === second);
    if (first === 0 || !isText) return [];
    const others = wanted.map((place) => place + read(place, REACH_BYTES).indexOf(LINE_FEED) + 1);
    return [first, ...others.filter((end, i) => end > (wanted[i] as number))];
  } finally {
    closeSync(file);
  }
}
