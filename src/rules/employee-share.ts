import type { Rule } from "../evaluate/rule.ts";
import { employeeShare as metric } from "../metrics/employee-share.ts";
import { confidenceOption, minSampleOption, ratchetOption } from "../metrics/shared-options.ts";

export const employeeShare: Rule = {
  id: "employee-share",
  metric,
  purpose: "Limits how much of the engagement may come from employees.",
  group: "Who is engaging",
  subjects: ["snapshot"],
  limit: { option: "max", operator: "<=" },
  options: {
    max: { kind: "share", description: "Largest employee share.", default: 0.2 },
    "min-sample": minSampleOption(10, "activities with an author"),
    confidence: confidenceOption,
    ratchet: ratchetOption,
  },
  rationale:
    "One comment in five leaves room for employees who answer questions. With fewer than ten comments, a share of a fifth may well be chance.",
  fix: "Post something outsiders want to answer, and stop asking employees to comment.",
  blindSpot:
    "Employees who are not on the roster count as outsiders; activities without an author are left out.",
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
};

function comment(actor: string, index: number) {
  return { type: "comment", actor, object: "p-1", published: `2026-11-10T1${index}:00:00Z` };
}
