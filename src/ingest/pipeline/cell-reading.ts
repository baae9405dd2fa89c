import type { Dates } from "../../domain/dates.ts";
import type { SheetColumns } from "../../domain/helper.ts";
import { typeOf } from "./csv-types.ts";
import { datesOf, TypeWords } from "./entry.ts";

/** How the cells of a file's rows are read. */
export interface CellReading {
  /** What they hold. */
  columns: SheetColumns;
  /** How the dates in the columns of these keys are written. */
  published: Dates;
  answeredAt: Dates;
  types: TypeWords;
  /** Notes an id, of which only all together tell whether a spreadsheet has cut them. */
  note(key: string, cell: string, line: number): void;
}

export function cellReading(columns: SheetColumns, note: CellReading["note"]): CellReading {
  const { dates, timezone, types } = columns;
  return {
    columns,
    published: datesOf({ dates: dates.published, timezone }),
    answeredAt: datesOf({ dates: dates.answeredAt, timezone }),
    types: new TypeWords(types),
    note,
  };
}

/** The type that a cell stands for, by its entry's words and everybody's; else what the record's check refuses. */
export function typeInCell(cell: string, types: TypeWords): string {
  return types.typeOf(cell) ?? typeOf(cell.toLowerCase());
}
