import type { Rule } from "../evaluate/rule.ts";
import { listedTypes, outsiders } from "../messages/measured.ts";
import { casesOf } from "../messages/remedies.ts";
import { outsideVoices as metric } from "../metrics/outside-voices.ts";
import { ifExported, informing } from "../metrics/preset-options.ts";
import { ratchetOption } from "../metrics/shared-options.ts";

export const outsideVoices: Rule = {
  id: "outside-voices",
  metric,
  purpose: "Requires enough different outsiders to engage.",
  group: "Who is engaging",
  subjects: ["snapshot"],
  limit: { option: "min", operator: ">=" },
  options: {
    min: { kind: "count", description: "Fewest different outsiders.", default: 10 },
    ratchet: ratchetOption,
  },
  messages: {
    measured: (words) => `${outsiders(words, "are", "is")} behind the ${listedTypes(words.options["of"])}`,
    remedies: ({ moved }) => [casesOf(moved, "more outsider")],
  },
  goodFor:
    "It tells an audience from a few loyal friends: sixty comments by three people are still three people.",
  rationale:
    "Ten people in four weeks is a small audience, but an audience; fewer could sit at one table. The presets count who comments or likes, and don't call it too few if either wasn't exported.",
  fix: "Go where people already talk about the subject, and reply there first.",
  blindSpot: "Someone with two accounts counts twice, and so does anyone on two channels.",
  gaming:
    "Bought accounts and giveaways bring many people once; `returning-outsiders` shows that they don't come back.",
  presets: {
    starter: informing({ of: ["comment", "like"], min: 10 }),
    recommended: ifExported({ of: ["comment", "like"], min: 10 }),
    strict: { of: ["comment", "like"], min: 25 },
  },
  examples: {
    pass: { asOf: "2026-11-15", options: { min: 2 }, records: ["sam", "kim", "sam"].map(like) },
    fail: { asOf: "2026-11-15", options: { min: 2 }, records: ["sam", "ann", "sam"].map(like) },
  },
};

function like(actor: string, index: number) {
  return { type: "like", actor, object: "p-1", published: `2026-11-10T1${index}:00:00Z` };
}
