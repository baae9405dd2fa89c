import type { ActivityType } from "../domain/activity.ts";
import { whyNoData } from "../evaluate/no-data.ts";
import { option, type Rule } from "../evaluate/rule.ts";
import {
  confidenceOption,
  minSampleOption,
  ofOption,
  perOption,
  ratchetOption,
} from "../evaluate/shared-options.ts";
import { typeWords } from "../evaluate/wording.ts";
import { clusterByPost } from "../metrics/clusters.ts";
import { busiestPostFirst } from "../metrics/exhibit.ts";
import { type Per, splitView } from "../metrics/split.ts";
import { tallyInbound } from "../metrics/tally.ts";

export const employeeShare: Rule = {
  id: "employee-share",
  purpose: "Limits how much of the engagement may come from the company's own people.",
  group: "Who is engaging",
  subjects: ["snapshot"],
  tellsInsiders: true,
  formula: "inside ÷ (inside + outside) among inbound activities of the types",
  unit: "share",
  limit: { option: "max", operator: "<=" },
  options: {
    of: ofOption(["comment"]),
    max: { kind: "share", description: "Largest share of the company's own people.", default: 0.2 },
    per: perOption("week", "day", "post"),
    unit: {
      kind: "choice",
      description: "Count activities, or each person once a post.",
      choices: ["activities", "people"],
      default: "activities",
    },
    "min-sample": minSampleOption(10, "activities by named people"),
    confidence: confidenceOption,
    ratchet: ratchetOption,
  },
  rationale:
    "One comment in five leaves room for colleagues who answer questions. Ten comments are about the fewest on which a share of a fifth can be told from chance.",
  fix: "Write what people outside want to answer, and do not ask colleagues to fill in.",
  blindSpot:
    "Insiders who are not on the roster count as outsiders; activities that name nobody are left out.",
  presets: { starter: { max: 0.5, ratchet: true }, recommended: { max: 0.2 }, strict: { max: 0.1 } },
  examples: {
    pass: {
      asOf: "2026-11-15",
      options: { max: "20%", "min-sample": 5 },
      records: ["sam", "kim", "lee", "noor", "ann"].map(comment),
    },
    fail: {
      asOf: "2026-11-15",
      options: { max: "20%", "min-sample": 5 },
      records: ["sam", "kim", "lee", "noor", "ann", "ann"].map(comment),
    },
  },
  judge(view, options) {
    const of = option<ActivityType[]>(options, "of");
    const unit = option<"activities" | "people">(options, "unit");
    return splitView(view, option<Per>(options, "per"), of).map(({ scope, view: part, rows }) => {
      const tally = tallyInbound(view.table, rows, of, unit);
      const { inside, outside, unknown, insideRows, outsideRows } = tally;
      const weight = unit === "people" ? () => 1 : undefined;
      const sample = inside + outside;
      const noData = sample === 0 ? whyNoData(part, of, unknown) : undefined;
      return {
        scope,
        actual: sample === 0 ? null : inside / sample,
        sample,
        noData,
        part: inside,
        rows: busiestPostFirst(view.table, insideRows),
        clusters: () => clusterByPost(view.table, insideRows, outsideRows(), weight),
      };
    });
  },
  describe({ actual, part, sample }, options) {
    return `the company's own people made ${actual} of the ${typeWords(option<ActivityType[]>(options, "of"))} (${part} of ${sample})`;
  },
};

function comment(actor: string, index: number) {
  return { type: "comment", actor, object: "p-1", published: `2026-11-10T1${index}:00:00Z` };
}
