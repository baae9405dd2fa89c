import type { Rule } from "../evaluate/rule.ts";
import { ratchetOption } from "../metrics/shared-options.ts";
import { undisclosedInsiders as metric } from "../metrics/undisclosed-insiders.ts";

export const undisclosedInsiders: Rule = {
  id: "undisclosed-insiders",
  metric,
  purpose: "Finds employees who comment or review without saying that they work there.",
  group: "Who is engaging",
  subjects: ["snapshot"],
  limit: { option: "max", operator: "<=" },
  options: {
    max: { kind: "count", description: "Most such activities.", default: 0 },
    ratchet: ratchetOption,
  },
  rationale:
    "Readers take a review for a customer's, so not even one undisclosed review is fine; some countries forbid them (in the United States 16 CFR 465.5). An employee's comment mostly shows where they work, so there a missing `disclosed` doesn't count.",
  fix: "Ask the author to remove it, or to add that they work for the company.",
  blindSpot:
    "It reads the record's `disclosed`, not the text. Employees who are not on the roster count as outsiders.",
  presets: { starter: { level: "notice" }, recommended: { level: "warning" }, strict: {} },
  examples: {
    pass: { asOf: "2026-11-15", options: {}, records: [review("sam"), review("ann", true)] },
    fail: { asOf: "2026-11-15", options: {}, records: [review("sam"), review("ann")] },
  },
};

function review(actor: string, disclosed?: boolean) {
  const told = disclosed === undefined ? {} : { disclosed };
  return { type: "review", actor, ...told, published: "2026-11-10T10:00:00Z" };
}
