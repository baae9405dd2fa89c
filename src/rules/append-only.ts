import type { Change, Rewriting } from "../domain/change.ts";
import type { Rule } from "../evaluate/rule.ts";
import type { Table } from "../store/table.ts";

/** As many overruled activities as are told one by one. */
const MAX_NAMED = 20;

export const appendOnly: Rule = {
  id: "append-only",
  purpose: "Keeps what was committed: a change may add activities, and neither edit nor remove any.",
  group: "Whether the numbers can be trusted",
  subjects: ["change"],
  formula:
    "activities of the snapshots at the base that differ with the change, are in no snapshot any more, or of which a file of the change says another side, type or day; by channel and id, or without an id by all that they say",
  unit: "count",
  limit: { operator: "<=" },
  options: {},
  rationale:
    "Files may be split, renamed, compressed or exported in another format, as long as the activities stay. A post's `totals` may grow and `answeredAt` may be added: platforms do that.",
  fix: "Restore what was committed, and commit a correction as a new file, later in path order, where all can see it.",
  blindSpot:
    "Texts of anything but posts, names and addresses of pages are not compared, as no rule counts them. Plans may change.",
  presets: { recommended: {}, strict: {} },
  examples: {
    pass: {
      asOf: "2026-11-15",
      options: {},
      base: { records: [comment("c-1", "ann")] },
      records: [comment("c-2", "sam"), comment("c-1", "ann")],
    },
    fail: {
      asOf: "2026-11-15",
      options: {},
      base: { records: [comment("c-1", "ann")] },
      records: [comment("c-1", "sam")],
    },
  },
  judge({ table }, _options, { change }) {
    const found = [...(change?.rewritten ?? []), ...overruledBy(table, change)].map(
      ({ detail, count, at, about, scope }) => ({ scope, actual: count, sample: null, detail, at, about }),
    );
    return found.length > 0 ? found : [{ scope: {}, actual: 0, sample: null }];
  },
  describe({ detail }) {
    return `the change ${detail}`;
  },
};

/** What a file of the change says otherwise of what was committed, each by both lines; of many, one for the rest. */
function overruledBy(table: Table, change: Change | null): Rewriting[] {
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

function comment(id: string, actor: string) {
  return { type: "comment", id, actor, object: "p-1", published: "2026-11-10T09:00:00Z" };
}
