import { whyNonePlanned } from "../evaluate/no-data.ts";
import type { Rule } from "../evaluate/rule.ts";
import { brandPosts } from "../store/posts.ts";
import { sumCounts } from "../store/sum-counts.ts";

export const employeeAmplification: Rule = {
  id: "employee-amplification",
  purpose: "Limits how many planned posts ask the company's own people to react.",
  group: "What the brand posts",
  subjects: ["plan"],
  formula:
    "planned posts whose `amplifiers` name an account of the brand's channel that the roster holds on that day",
  unit: "count",
  limit: { option: "max", operator: "<=" },
  options: {
    max: { kind: "count", description: "Most posts that ask insiders to react.", default: 0 },
  },
  rationale: "A reaction that was asked for at work tells nothing about the post, so the default is none.",
  fix: "Take our own people off the list, and ask somebody outside what they think of the post.",
  blindSpot: "It reads what the plan says; a request in a chat or a meeting is not in it.",
  presets: { "posting-plan": {} },
  examples: {
    pass: { asOf: "2026-11-10", options: {}, records: [post(["sam"])] },
    fail: { asOf: "2026-11-10", options: {}, records: [post(["sam", "ann"])] },
  },
  judge(view) {
    const { table } = view;
    const posts = brandPosts(view);
    const rows = posts.filter((row) =>
      table.post(row)?.amplifiers.some((account) => table.isInsider(row, account)),
    );
    const actual = sumCounts(table, rows);
    return [{ scope: {}, actual, sample: null, noData: whyNonePlanned(posts.length), rows }];
  },
  describe({ actual }) {
    return `planned posts that ask our own people to react: ${actual}`;
  },
};

function post(amplifiers: string[]) {
  return { type: "post", actor: "acme", id: "p-1", published: "2026-11-10T09:00:00Z", amplifiers };
}
