import { INTERACTION_TYPES } from "../domain/activity.ts";
import { whyNoData } from "../evaluate/no-data.ts";
import { option, type Rule } from "../evaluate/rule.ts";
import { confidenceOption, minSampleOption, ratchetOption } from "../evaluate/shared-options.ts";
import { splitView } from "../metrics/split.ts";
import { tallyInbound } from "../metrics/tally.ts";

export const employeeOnlyPosts: Rule = {
  id: "employee-only-posts",
  purpose: "Limits the share of posts that only the company's own people react to.",
  group: "Who is engaging",
  subjects: ["snapshot"],
  tellsInsiders: true,
  formula:
    "posts with at least `min-engagement` inbound activities by named people and none from outside ÷ posts with at least that many",
  unit: "share",
  limit: { option: "max", operator: "<=" },
  options: {
    max: { kind: "share", description: "Largest share of such posts.", default: 0.25 },
    "min-engagement": {
      kind: "count",
      description: "Posts with fewer activities by named people are left out.",
      default: 3,
    },
    "min-sample": minSampleOption(5, "posts with that many activities"),
    confidence: confidenceOption,
    ratchet: ratchetOption,
  },
  rationale:
    "A quiet post happens to everyone; one in four with applause only from inside is a habit. Three activities keep a lone colleague's like from counting as applause.",
  fix: "Before the next post, ask who outside would answer it, and what.",
  blindSpot: "Posts that nobody reacts to are left out, and so are activities that name no post.",
  presets: { starter: { max: 0.75, ratchet: true }, recommended: { max: 0.25 }, strict: { max: 0.1 } },
  examples: {
    pass: {
      asOf: "2026-11-15",
      options: { max: "50%", "min-sample": 2 },
      records: [...likes("p-1", ["ann", "ann", "ann"]), ...likes("p-2", ["ann", "ann", "sam"])],
    },
    fail: {
      asOf: "2026-11-15",
      options: { max: "50%", "min-sample": 2 },
      records: [...likes("p-1", ["ann", "ann", "ann"]), ...likes("p-2", ["ann", "ann", "ann"])],
    },
  },
  judge(view, options) {
    const least = Math.max(1, option<number>(options, "min-engagement"));
    const { table } = view;
    const applauded: number[] = [];
    let sample = 0;
    let part = 0;
    let unknown = 0;
    for (const post of splitView(view, "post")) {
      const tally = tallyInbound(table, post.rows, INTERACTION_TYPES);
      unknown += tally.unknown;
      if (tally.inside + tally.outside < least) continue;
      sample++;
      if (tally.outside > 0) continue;
      part++;
      const ground = table.objectRow[tally.insideRows[0] as number] as number;
      applauded.push(ground >= 0 ? ground : (tally.insideRows[0] as number));
    }
    const noData = sample === 0 ? whyNoData(view, INTERACTION_TYPES, unknown) : undefined;
    return [
      {
        scope: {},
        actual: sample === 0 ? null : part / sample,
        sample,
        noData,
        part,
        rows: applauded,
        posts: applauded,
      },
    ];
  },
  describe({ actual, part, sample }) {
    return `only the company's own people reacted to ${actual} of the posts (${part} of ${sample})`;
  },
};

function likes(object: string, actors: string[]) {
  return actors.map((actor, i) => ({ type: "like", actor, object, published: `2026-11-10T1${i}:00:00Z` }));
}
