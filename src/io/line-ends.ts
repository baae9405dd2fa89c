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
 * @param wanted about where, ascending
 * @returns one at or behind each wanted place, and none where it lies too far; none at all of a file that is gzip or UTF-16
 */
export function lineEnds(path: string, wanted: readonly number[]): number[] {
  const file = openSync(path, "r");
  try {
    const buffer = new Uint8Array(REACH_BYTES);
    readSync(file, buffer, 0, 2, 0);
    if (MARKS.some(([first, second]) => buffer[0] === first && buffer[1] === second)) return [];
    return wanted.flatMap((place) => {
      const size = readSync(file, buffer, 0, REACH_BYTES, place);
      const end = buffer.subarray(0, size).indexOf(LINE_FEED);
      return end < 0 ? [] : place + end + 1;
    });
  } finally {
    closeSync(file);
  }
}
