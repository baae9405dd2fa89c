import { encodeUtf8 } from "../lib/bytes.ts";
import type { CsvScanner } from "./csv-scanner.ts";

/** Tells a plain row that may be the header once more, by its first column that has a name. */
export function headerTest(header: readonly string[]): (row: CsvScanner) => boolean {
  const column = header.findIndex((cell) => cell.trim() !== "");
  if (column < 0) return () => false;
  const name = (header[column] as string).trim();
  const [written, marked] = [name, `\ufeff${name}`].map(encodeUtf8) as [Uint8Array, Uint8Array];
  return (row) => row.holds(column, written) || row.holds(column, marked);
}
