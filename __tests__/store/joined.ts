import { SIDES } from "../../src/domain/activity.ts";
import { type Company, type PlainRecord, tableOf } from "../support/company.ts";

/** What the join found out about each record, in words. */
export function joined(records: readonly PlainRecord[], company: Company = {}) {
  const table = tableOf({ records, ...company });
  return Array.from({ length: table.length }, (_, row) => {
    const toward = table.toward[row] as number;
    return {
      side: SIDES[table.side[row] as number],
      object: table.idText(table.object[row] as number),
      toward: toward < 0 ? null : table.accounts.name(toward),
      towardSide: SIDES[table.towardSide[row] as number],
      inbound: table.inbound[row] === 1,
      outbound: table.outbound[row] === 1,
    };
  });
}

/** What it found out about the last record. */
export function last(records: readonly PlainRecord[], company: Company = {}) {
  return joined(records, company).at(-1);
}
