import { whyNoData } from "../evaluate/no-data.ts";
import { option, type Rule } from "../evaluate/rule.ts";
import { confidenceOption, minSampleOption, ratchetOption } from "../evaluate/shared-options.ts";
import { clusterByPost } from "../metrics/clusters.ts";
import { tallyInbound } from "../metrics/tally.ts";
import { SIDE_CODE } from "../store/accounts.ts";
import { NONE, TYPE_CODE } from "../store/columns.ts";
import { sumCounts } from "../store/sum-counts.ts";
import type { View } from "../store/view.ts";

export const insiderChatter: Rule = {
  id: "insider-chatter",
  purpose: "Limits how much of the conversation is the company's own people talking to each other.",
  group: "Who is engaging",
  subjects: ["snapshot"],
  tellsInsiders: true,
  formula: "inbound comments of insiders toward insiders ÷ inbound comments of insiders and outsiders",
  unit: "share",
  limit: { option: "max", operator: "<=" },
  options: {
    max: { kind: "share", description: "Largest share of comments among colleagues.", default: 0.1 },
    "min-sample": minSampleOption(10, "comments by named people"),
    confidence: confidenceOption,
    ratchet: ratchetOption,
  },
  rationale:
    "A colleague who thanks a colleague is human; where one comment in ten does so, guests listen to a staff meeting.",
  fix: "Let colleagues thank each other at work, and answer the people outside under the post.",
  blindSpot:
    "A comment that answers nobody by its record, or one that no snapshot holds, counts as toward the author of the post.",
  presets: {
    starter: { max: 0.3, ratchet: true },
    recommended: { max: 0.1 },
    strict: { max: 0.05 },
  },
  examples: {
    pass: {
      asOf: "2026-11-15",
      options: { max: "25%", "min-sample": 4 },
      records: [comment("c-1", "sam"), comment("c-2", "ann", "c-1"), comment("c-3", "ann", "c-2"), thanks()],
    },
    fail: {
      asOf: "2026-11-15",
      options: { max: "20%", "min-sample": 4 },
      records: [comment("c-1", "sam"), comment("c-2", "ann", "c-1"), comment("c-3", "ann", "c-2"), thanks()],
    },
  },
  judge(view, options) {
    const { table, rows } = view;
    const { inside, outside, unknown, insideRows, outsideRows } = tallyInbound(table, rows, ["comment"]);
    const isChatter = (row: number) => table.towardSide[row] === SIDE_CODE.inside;
    const chatter = insideRows.filter(isChatter);
    const rest = [...insideRows.filter((row) => !isChatter(row)), ...outsideRows()];
    const [part, sample, max] = [sumCounts(table, chatter), inside + outside, option<number>(options, "max")];
    const silent = tellsReplies(view)
      ? insideRows.filter((row) => table.actor[row] === NONE && table.reply[row] === NONE)
      : insideRows;
    const untold = sumCounts(
      table,
      silent.filter((row) => table.towardSide[row] === SIDE_CODE.brand),
    );
    let noData: string | undefined;
    if (sample === 0) noData = whyNoData(view, ["comment"], unknown);
    else if (part / sample <= max && (part + untold) / sample > max)
      noData =
        "the comments do not say whom they answer; export them with their authors and `inReplyTo` or `target`";
    const clusters = () => clusterByPost(table, chatter, rest);
    const actual = sample === 0 || noData !== undefined ? null : part / sample;
    return [{ scope: {}, actual, sample, noData, part, rows: chatter, clusters }];
  },
  describe({ actual, part, sample }) {
    return `in ${actual} of the comments the company's own people talk to each other (${part} of ${sample})`;
  },
};

/** Whether the export tells of any comment what it answers; where it does not, all seem to be toward the brand. */
function tellsReplies({ table, rows }: View): boolean {
  return rows.some(
    (row) =>
      table.type[row] === TYPE_CODE.comment &&
      (table.reply[row] !== NONE || table.towardSide[row] === SIDE_CODE.inside),
  );
}

function comment(id: string, actor: string, inReplyTo?: string) {
  const to = inReplyTo === undefined ? {} : { inReplyTo };
  return { type: "comment", id, actor, object: "p-1", ...to, published: "2026-11-10T10:00:00Z" };
}

function thanks() {
  return { type: "comment", actor: "kim", inReplyTo: "c-2", published: "2026-11-10T11:00:00Z" };
}
