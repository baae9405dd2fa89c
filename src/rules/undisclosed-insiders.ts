import type { Rule } from "../evaluate/rule.ts";
import { ratchetOption } from "../metrics/shared-options.ts";
import { undisclosedInsiders as metric } from "../metrics/undisclosed-insiders.ts";
import { ifExported, informing } from "./informing.ts";
import { LAW } from "./undisclosed-insiders-law.ts";

export const undisclosedInsiders: Rule = {
  id: "undisclosed-insiders",
  metric,
  purpose: "Finds the company's own people who speak or review without saying that they work there.",
  group: "Who is engaging",
  subjects: ["snapshot"],
  limit: { option: "max", operator: "<=" },
  options: {
    max: { kind: "count", description: "Most such activities.", default: 0 },
    ratchet: ratchetOption,
  },
  rationale:
    "Readers take a review for a customer's, so there is no number of hidden ones that is fine. What an officer or a manager writes weighs more, in law too. In presets it looks at reviews alone: no platform exports whether a comment says where its author works.",
  sources: LAW,
  fix: "Have it taken down, or have its author add that they work for the company.",
  blindSpot:
    "It goes by the record's `disclosed` and reads no text. Insiders who are not on the roster count as outsiders. Whether a law applies is for a lawyer to say; the rule gives numbers.",
  presets: {
    starter: informing({ of: ["review"] }),
    recommended: ifExported({ of: ["review"] }),
    strict: { level: "error" },
  },
  examples: {
    pass: { asOf: "2026-11-15", options: {}, records: [review("sam"), review("ann", true)] },
    fail: { asOf: "2026-11-15", options: {}, records: [review("sam"), review("ann")] },
  },
};

function review(actor: string, disclosed?: boolean) {
  const says = disclosed === undefined ? {} : { disclosed };
  return { type: "review", actor, ...says, published: "2026-11-10T10:00:00Z" };
}
