import type { ActivityType } from "../domain/activity.ts";
import { option, type Rule } from "../evaluate/rule.ts";
import { ratchetOption } from "../evaluate/shared-options.ts";
import { typeWords } from "../evaluate/wording.ts";
import { countTotals, type TotalCounts } from "../metrics/totals.ts";
import type { View } from "../store/view.ts";

export const coverage: Rule = {
  id: "coverage",
  purpose: "Asks that the snapshots name nearly all of the engagement that the platform itself counts.",
  group: "Whether the numbers can be trusted",
  subjects: ["snapshot"],
  formula:
    "activities on whichever side ÷ the platform's own totals, over the brand's posts of the window that carry `totals`, each type of each post capped at its total",
  unit: "share",
  limit: { option: "min", operator: ">=" },
  options: {
    min: { kind: "share", description: "Smallest share that is named.", default: 0.9 },
    of: {
      kind: "types",
      description: "Types of activity to compare.",
      default: ["comment", "like", "share"],
    },
    ratchet: ratchetOption,
  },
  rationale:
    "Platforms count accounts that were deleted or are hidden from an export, so a tenth may be missing; with more missing, every share that is taken of the rest is a guess.",
  fix: "Export the missing ones too, or judge only the types that the platform hands out in full.",
  blindSpot:
    "Posts without `totals` are not looked at, and totals that are older than the activities hide a gap. A ratio of totals is no sample, so it takes no `confidence`.",
  presets: {
    starter: { min: 0.5, of: ["comment"], level: "notice" },
    recommended: { level: "warning" },
    strict: {},
  },
  examples: {
    pass: { asOf: "2026-11-15", options: { of: ["like"], min: "75%" }, records: [post(4), ...likes(3)] },
    fail: { asOf: "2026-11-15", options: { of: ["like"], min: "75%" }, records: [post(4), ...likes(2)] },
  },
  judge(view, options) {
    const of = option<ActivityType[]>(options, "of");
    const counts = countTotals(view, of);
    const posts = counts.posts.sort((a, b) => b.total - b.named - (a.total - a.named));
    const sample = posts.reduce((sum, { total }) => sum + total, 0);
    const part = posts.reduce((sum, { named }) => sum + named, 0);
    // Of nothing, all is named.
    const share = sample === 0 ? 1 : part / sample;
    const noData = share < option<number>(options, "min") ? undefined : whyUntold(view, of, counts);
    const actual = noData === undefined ? share : null;
    return [{ scope: {}, actual, sample, noData, part, rows: posts.map(({ row }) => row) }];
  },
  describe({ actual, part, sample }, options) {
    const what = typeWords(option<ActivityType[]>(options, "of"));
    return `the snapshots name ${actual} of the ${what} that the platform counts (${part} of ${sample})`;
  },
};

/** Why nothing is known to be missing though not all could be compared. */
function whyUntold(view: View, of: readonly ActivityType[], { posts, unexported }: TotalCounts) {
  if (posts.length === 0 && !view.exported(["post"]))
    return "no posts were exported; export the brand's posts with their `totals`";
  if (posts.length === 0)
    return `no post carries the platform's own totals of ${typeWords(of)}; export them as \`totals\``;
  if (unexported.size === 0) return undefined;
  const missing = [...unexported].map(([channel, types]) => {
    const what = typeWords(of.filter((type) => types.has(type)));
    return `${what} on ${view.table.channels[channel]}`;
  });
  return `posts carry totals of ${missing.sort().join(", and of ")}, but none were exported; export them, or leave them out of \`of\``;
}

function post(like: number) {
  return { type: "post", id: "p-1", actor: "acme", totals: { like }, published: "2026-11-10T09:00:00Z" };
}

function likes(count: number) {
  const actors = ["sam", "kim", "lee", "noor"].slice(0, count);
  return actors.map((actor) => ({ type: "like", actor, object: "p-1", published: "2026-11-10T10:00:00Z" }));
}
