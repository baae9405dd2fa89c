import type { Rule } from "../evaluate/rule.ts";
import { listedTypes, outsiders } from "../messages/measured.ts";
import { ifExported, informing } from "../metrics/preset-options.ts";
import { minSampleOption } from "../metrics/shared-options.ts";
import { voiceConcentration as metric } from "../metrics/voice-concentration.ts";

/** One person who accounts for half of the little there is. */
const ONE_OF_FEW = { min: 2, "min-sample": 10 };

export const voiceConcentration: Rule = {
  id: "voice-concentration",
  metric,
  purpose: "Requires that the engagement from outside doesn't depend on a handful of people.",
  group: "Who is engaging",
  subjects: ["snapshot"],
  limit: { option: "min", operator: ">=" },
  options: {
    min: { kind: "count", description: "Fewest people who may account for half.", default: 4 },
    "min-sample": minSampleOption(20, "activities by named outsiders"),
  },
  messages: {
    measured: (words) =>
      `${outsiders(words, "account", "accounts")} for half of the ${listedTypes(words.options["of"])} from outside`,
  },
  goodFor: "It shows whether the engagement would last if its most active people stayed away.",
  rationale:
    "If three people account for half, one holiday empties the page. With fewer than twenty activities, half may well be chance. From ten on, `recommended` and `strict` look only for one person who accounts for half alone, which is hardly chance in a real audience; `starter` also warns if it takes two.",
  fix: "Invite people who only read: ask a question that takes one line to answer.",
  blindSpot:
    "A person with several accounts, or on several channels, counts several times. Activities without an author are left out; if they outnumber the others, the rule doesn't judge.",
  gaming: "A few people with several accounts each raise it.",
  presets: {
    starter: [informing({ min: 4 }), informing({ ...ONE_OF_FEW, min: 3 })],
    recommended: [ifExported({ min: 4 }), ifExported(ONE_OF_FEW)],
    strict: [{ min: 8 }, ONE_OF_FEW],
  },
  examples: {
    pass: {
      asOf: "2026-11-15",
      options: { min: 2, "min-sample": 5 },
      records: ["sam", "kim", "sam", "lee", "noor"].map(like),
    },
    fail: {
      asOf: "2026-11-15",
      options: { min: 2, "min-sample": 5 },
      records: ["sam", "kim", "sam", "sam", "noor"].map(like),
    },
  },
};

function like(actor: string, index: number) {
  return { type: "like", actor, object: `p-${index}`, published: `2026-11-10T1${index}:00:00Z` };
}
