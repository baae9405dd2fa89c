import type { Rule } from "../evaluate/rule.ts";
import { employeeShare as metric } from "../metrics/employee-share.ts";
import { informing } from "../metrics/preset-options.ts";
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
    "One comment in five leaves room for colleagues who have something to say. Ten comments are about the fewest on which a share of a fifth can be told from chance. The presets give a quarter, and two fifths of the likes as a warning: in simulated companies that a sensible person calls healthy neither is passed, and padding lies well beyond.",
  fix: "Post something outsiders want to answer, and stop asking employees to react.",
  blindSpot:
    "Employees who are not on the roster count as outsiders; activities without an author are left out.",
  gaming:
    "Staff can comment from accounts that are not on the roster, or answer one stranger after another to be left aside; `undeclared-insiders` and `insider-chatter` see some of that.",
  presets: {
    starter: [informing({ max: 0.25 }), informing({ of: ["like"], max: 0.4 })],
    recommended: [{ max: 0.25 }, informing({ of: ["like"], max: 0.4 })],
    strict: [{ max: 0.1 }, { of: ["like"], max: 0.25 }],
  },
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
