import type { TableFormat } from "../pipeline/table-format.ts";
import { linkedinTable } from "./linkedin/table.ts";
import { metaTable } from "./meta/table.ts";
import { xTable } from "./x/table.ts";

/** The tables that platforms let their users download: posts with totals, and nobody's name. */
export const tables: readonly TableFormat[] = [linkedinTable, xTable, metaTable];
