import type { Rule } from "../evaluate/rule.ts";
import { listedTypes } from "../messages/measured.ts";
import { cases, casesOf } from "../messages/remedies.ts";
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
  messages: {
    measured: ({ value, detail, options }) =>
      `${value} of ${listedTypes(options["of"])} are from employees${detail}`,
    remedies: ({ more, fewer, options }) =>
      options["unit"] === "people"
        ? [casesOf(more, "more outsider"), casesOf(fewer, "fewer employee")]
        : [
            cases(more, `more ${listedTypes(options["of"], more)} from outside`),
            cases(fewer, "fewer from employees"),
          ],
  },
  goodFor:
    "It shows how much of the engagement is left without the employees, the first thing to ask of any number.",
  rationale:
    "One comment in five leaves room for employees who have something to say. With fewer than about ten comments, a share of a fifth can't be told from chance. The presets allow a quarter, and warn above two fifths of likes: simulated healthy companies stay below both, and padded ones are far above.",
  fix: "Post something that outsiders want to reply to, and stop asking employees to react.",
  blindSpot:
    "Employees who are not on the roster count as outsiders. Activities without an author are on neither side; with too many of them, the rule doesn't judge.",
  gaming:
    "Employees can comment from accounts that aren't on the roster, or reply to one outsider after another so that they aren't counted; `undeclared-insiders` and `insider-chatter` catch some of that.",
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
