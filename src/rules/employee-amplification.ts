import type { Rule } from "../evaluate/rule.ts";
import { isSingle } from "../messages/measured.ts";
import { amplifiedPosts } from "../metrics/amplified-posts.ts";

export const employeeAmplification: Rule = {
  id: "employee-amplification",
  metric: amplifiedPosts,
  purpose: "Limits how many planned posts ask employees to react.",
  group: "What the brand posts",
  subjects: ["plan"],
  limit: { option: "max", operator: "<=" },
  options: {
    max: { kind: "count", description: "How many posts may ask employees to react.", default: 0 },
  },
  messages: {
    measured: (words) =>
      `${words.value} planned ${isSingle(words) ? "post asks" : "posts ask"} employees to react${words.detail}`,
  },
  goodFor: "It catches padded engagement before it happens, while it is still a plan.",
  rationale: "A reaction that was asked for at work says nothing about the post, so the default is none.",
  fix: "Take the request to employees out of the plan, and ask an outsider what they think of the post.",
  blindSpot:
    "It reads only the plan, not requests in a chat or a meeting. It knows a handful of phrases in English, German, French, Spanish, Dutch and Italian.",
  gaming:
    "Asking in the company's chat instead of the plan leaves no trace here; `employee-share` shows the result.",
  presets: { "posting-plan": {} },
  examples: {
    pass: { asOf: "2026-11-10", options: {}, records: [post(["sam"])] },
    fail: { asOf: "2026-11-10", options: {}, records: [post(["sam", "ann"])] },
  },
};

function post(amplifiers: string[]) {
  return { type: "post", actor: "acme", id: "p-1", published: "2026-11-10T09:00:00Z", amplifiers };
}
