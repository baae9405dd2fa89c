import type { Rule } from "../evaluate/rule.ts";
import { isSingle, listedTypes } from "../messages/measured.ts";
import { cases } from "../messages/remedies.ts";
import { dailyInteractions } from "../metrics/daily-interactions.ts";
import { ifExported, informing } from "../metrics/preset-options.ts";

const WORKDAYS = ["mon", "tue", "wed", "thu", "fri"];

const DIRECTIONS: Readonly<Record<string, string>> = {
  any: "with outsiders",
  inbound: "from outsiders",
  outbound: "from the brand to outsiders",
};

export const dailyOutsideInteractions: Rule = {
  id: "daily-outside-interactions",
  metric: dailyInteractions,
  purpose: "Requires an exchange with outsiders every day.",
  group: "How the brand engages",
  subjects: ["snapshot", "plan"],
  limit: { option: "min", operator: ">=" },
  options: {
    min: { kind: "count", description: "Fewest interactions a day.", default: 1 },
    allow: {
      kind: "allowance",
      description: "How many of the judged days may fall short.",
      default: 0,
      lenient: "up",
    },
  },
  messages: {
    measured: (words) => {
      const { value, amount, options } = words;
      const isOne = isSingle(words);
      const what = `${value} ${listedTypes(options["of"], isOne ? 1 : amount)} ${DIRECTIONS[String(options["direction"])]}`;
      // What nobody knows for certain is part of a longer sentence.
      return amount === null ? `there ${isOne || value.startsWith("an ") ? "was" : "were"} ${what}` : what;
    },
    remedies: ({ moved }) => [cases(moved, "more")],
  },
  goodFor:
    "It shows whether the brand talks with outsiders as a habit, or only when it has something to announce.",
  rationale:
    "One exchange a day is the least that can be called talking with people; one person can manage five in a quarter of an hour. `recommended` warns if more than one working day in ten goes by without one, and fails if fewer than two in five have one: even a small firm with few customers manages that.",
  fix: "Reply to an outsider, or join a conversation that isn't about the brand.",
  blindSpot:
    "Days before the first that a snapshot covers are not judged. Lists of notifications don't show what the brand did. A plan is judged by what the brand intends to do toward outsiders, and only if it contains something other than posts; `direction: inbound` doesn't judge plans.",
  gaming:
    "One like or a thank-you a day is enough; `response-rate` asks for more. Writing to a partner by arrangement counts too.",
  presets: {
    starter: informing({ min: 1, days: WORKDAYS, allow: "60%" }),
    recommended: [
      ifExported({ min: 1, days: WORKDAYS, allow: "60%" }),
      informing({ min: 1, days: WORKDAYS, allow: "10%" }),
    ],
    strict: { min: 5, days: WORKDAYS },
  },
  examples: {
    pass: {
      asOf: "2026-11-10",
      options: { direction: "outbound", window: "1d" },
      records: conversation("sam"),
    },
    fail: {
      asOf: "2026-11-10",
      options: { direction: "outbound", window: "1d" },
      records: conversation("ann"),
    },
  },
};

function conversation(partner: string) {
  return [
    { type: "comment", id: "c-1", actor: partner, object: "p-1", published: "2026-11-10T09:00:00Z" },
    { type: "comment", actor: "acme", inReplyTo: "c-1", published: "2026-11-10T10:00:00Z" },
  ];
}
