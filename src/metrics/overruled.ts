import type { Change, Rewriting } from "../domain/change.ts";
import type { Table } from "../store/table.ts";

/** As many overruled activities as are named one by one. */
const MAX_NAMED = 20;

/** What a file of the change says otherwise of what was committed, each by both lines; of many, one for the rest. */
export function overruledBy(table: Table, change: Change | null): Rewriting[] {
  const rows = table.overruled.filter(({ earlier, later }) => {
    const touches = (row: number) => change?.touched.has(table.file(row).name) === true;
    return touches(later) && !touches(earlier);
  });
  const named = rows.slice(0, MAX_NAMED).map(({ earlier, later, by }) => {
    const { file, line } = table.location(earlier);
    const id = table.idText(table.id[later] as number) ?? "";
    const channel = table.channels[table.channel[later] as number] ?? "";
    return {
      detail: `overrules the committed ${id} (${file}:${line}) by another ${by.join(" and another ")}`,
      count: 1,
      at: table.location(later),
      about: `overrules ${channel} ${id}`,
      scope: { channel },
    };
  });
  const [next] = rows.slice(MAX_NAMED);
  if (next === undefined) return named;
  const count = rows.length - MAX_NAMED;
  const rest = {
    detail: `overrules ${count} more committed activities`,
    count,
    about: "overrules more",
    scope: {},
  };
  return [...named, { ...rest, at: table.location(next.later) }];
}
