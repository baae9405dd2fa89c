import { expect, it } from "vitest";
import { message, PARTS } from "../../src/messages/message.ts";

it("has every id in one part alone, and written like a name", () => {
  const ids = Object.values(PARTS).flatMap((part) => Object.keys(part));
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

it.each([
  [
    message("headline", { total: 412, outside: 61, share: "15%", unknown: 40 }),
    "Of 412 interactions, 61 came from outside (15%); 40 are unknown.",
  ],
  [
    message("headline", { total: 1, outside: null, share: null, unknown: 1 }),
    "Of 1 interaction, it's unknown how many came from outside.",
  ],
  [
    message("answered", { share: "72%", to: ["comment", "review"], within: "1d" }),
    "72% of comments and reviews within 1 day",
  ],
  [
    message("answered", { share: "100%", to: ["comment"], within: "90m" }),
    "100% of comments within 90 minutes",
  ],
  [message("answer-time", { hours: "3 hours", percentile: 90 }), "3 hours (90th percentile)"],
  [message("hours", { hours: 0.05 }), "3 minutes"],
  [message("hours", { hours: Number.POSITIVE_INFINITY }), "most unanswered"],
  [
    message("policies", { all: 4, held: 1, neutral: 1, unjudged: 1 }),
    "1 of 4 policies holds; 1 has no verdict; 1 couldn't be judged",
  ],
  [
    message("rule-failed", { level: "warning", reason: "no worse than before", failed: 1, checked: 2 }),
    "warning, no worse than before (1 of 2)",
  ],
  [message("rule-failed", { level: "error", reason: null, failed: 1, checked: 2 }), "fail (1 of 2)"],
  [
    message("rule-passed", {
      checked: 28,
      allowed: 4,
      unjudged: 3,
      waived: 1,
      hidden: 2,
      isWaived: true,
      isNeutral: false,
      reason: null,
    }),
    "waived (28 checked, 4 allowed to fall short, 3 not judged, 1 waived, 2 left out)",
  ],
  [
    message("change", { base: "0123456789abcdef", files: 1, hidden: 2, byBase: false }),
    "Judged against commit 0123456789ab, which has no policy yet, so by the change's own: 1 changed file; 2 findings in other files left out",
  ],
  [
    message("missing-accounts", {
      accounts: 15,
      missing: 2,
      examples: [{ person: "p-1", channel: "x", place: "r.yml:1:1" }],
    }),
    "2 of 15 roster accounts never appear in the data: p-1 on X (r.yml:1:1), and 1 more. They may have been inactive; if a handle is misspelled, that person counts as an outsider",
  ],
])("says %s", (sentence, expected) => {
  expect(sentence).toBe(expected);
});
