import type { Rule } from "../evaluate/rule.ts";
import { listedTypes } from "../messages/measured.ts";
import { cases } from "../messages/remedies.ts";
import { coverage as metric } from "../metrics/coverage.ts";
import { informing } from "../metrics/preset-options.ts";
import { ratchetOption } from "../metrics/shared-options.ts";

export const coverage: Rule = {
  id: "coverage",
  metric,
  purpose: "Checks that the snapshots hold nearly all of the engagement that the platform itself counts.",
  group: "Whether the numbers can be trusted",
  subjects: ["snapshot"],
  limit: { option: "min", operator: ">=" },
  options: {
    min: { kind: "share", description: "Smallest share that the snapshots hold.", default: 0.9 },
    ratchet: ratchetOption,
  },
  messages: {
    measured: ({ value, options }) =>
      `the snapshots hold ${value} of the ${listedTypes(options["of"])} that the platform counts`,
    remedies: ({ moved, options }) => [cases(moved, `more of the ${listedTypes(options["of"])}`)],
  },
  goodFor: "It shows whether the export can be trusted: what it leaves out may be what matters.",
  rationale:
    "Platforms count accounts that were deleted or are hidden from an export, so a tenth may be missing. With more missing, any share of the rest is a guess.",
  fix: "Export what is missing, or judge only the types that the platform exports in full.",
  blindSpot:
    "Posts without `totals` are ignored, and totals that are older than the activities hide a gap. A ratio of totals isn't a sample, so there is no `confidence` option.",
  gaming: "Without the posts' `totals` there is nothing to compare with, so the rule has no data.",
  presets: {
    starter: informing({}),
    recommended: informing({}),
    strict: {},
  },
  examples: {
    pass: { asOf: "2026-11-15", options: { of: ["like"], min: "75%" }, records: [post(4), ...likes(3)] },
    fail: { asOf: "2026-11-15", options: { of: ["like"], min: "75%" }, records: [post(4), ...likes(2)] },
  },
};

function post(like: number) {
  return { type: "post", id: "p-1", actor: "acme", totals: { like }, published: "2026-11-10T09:00:00Z" };
}

function likes(count: number) {
  const actors = ["sam", "kim", "lee", "noor"].slice(0, count);
  return actors.map((actor) => ({ type: "like", actor, object: "p-1", published: "2026-11-10T10:00:00Z" }));
}
