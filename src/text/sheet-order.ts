import { DateOrders, SheetOrders } from "../domain/date-orders.ts";
import { InputError } from "../domain/diagnostic.ts";
import type { FileBytes } from "../domain/files.ts";
import { readChunks } from "./chunks.ts";
import { type CsvLayout, CsvReader } from "./csv.ts";

/**
 * In which order a sheet writes its dates, as all of them together show: one program wrote them, and a 24th of November
 * shows how a tenth is meant. Reads the sheet once for that, but no further than its first rows where these have no such
 * date.
 */
export async function sheetOrders(file: FileBytes, name: string, layout: CsvLayout): Promise<SheetOrders> {
  const columns: DateOrders[] = [];
  const add = (cells: readonly string[]) => {
    while (columns.length < cells.length) columns.push(new DateOrders());
    for (let place = 0; place < cells.length; place++)
      (columns[place] as DateOrders).add(cells[place] as string);
  };
  try {
    const sheet = await CsvReader.open(readChunks(file, name), name, layout);
    if (sheet !== null) {
      if (layout.hasHeader === false) add(sheet.first.cells);
      for await (const rows of sheet.rows()) {
        for (const { cells } of rows) add(cells);
        if (rows.length > 0 && !columns.some(({ hasAny }) => hasAny)) break;
      }
    }
  } catch (error) {
    // What is wrong with it is said when it is read.
    if (!(error instanceof InputError)) throw error;
  }
  return new SheetOrders(columns);
}
