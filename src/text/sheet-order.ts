import { DateOrders, type SheetOrder } from "../domain/date-orders.ts";
import { InputError } from "../domain/diagnostic.ts";
import type { FileBytes } from "../domain/files.ts";
import { readChunks } from "./chunks.ts";
import { CsvReader } from "./csv.ts";

/**
 * In which order a sheet writes its dates, as all of its cells together show: one program wrote them, and a 24th of
 * November shows how a tenth is meant. Reads the sheet once for that, but no further than its first rows where these
 * have no such date.
 * @param isTitle whether a row above the header says what the file is
 * @returns null where nothing shows it
 */
export async function sheetOrder(
  file: FileBytes,
  name: string,
  isTitle: (cells: readonly string[]) => boolean,
): Promise<SheetOrder | null> {
  const orders = new DateOrders();
  try {
    const sheet = await CsvReader.open(readChunks(file, name), name, { isTitle });
    if (sheet === null) return null;
    for (const cell of sheet.first.cells) orders.add(cell);
    for await (const rows of sheet.rows()) {
      for (const { cells } of rows) for (const cell of cells) orders.add(cell);
      if (rows.length > 0 && !orders.hasAny) return null;
    }
  } catch (error) {
    // What is wrong with it is said when it is read.
    if (!(error instanceof InputError)) throw error;
  }
  return orders.order();
}
