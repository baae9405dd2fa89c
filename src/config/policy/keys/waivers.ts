import type { Loosening } from "../../../domain/change.ts";
import { formatDay } from "../../../domain/day.ts";
import type { PathDiagnostic } from "../../../domain/diagnostic.ts";
import { channelNamed } from "../../../domain/platforms/index.ts";
import type { Policy, Waiver } from "../../../domain/policy.ts";
import { parseDay } from "../../../domain/time.ts";
import { lazy } from "../../../lib/lazy.ts";
import { rules } from "../../../rules/index.ts";
import type { PolicyKey } from "../key.ts";
import { date, text } from "../values.ts";

/** A waiver as the schema lets it through. */
export interface WrittenWaiver {
  rule: string;
  object?: string;
  day?: string;
  channel?: string;
  until: string;
  reason: string;
}

export const waivers: PolicyKey<Waiver[], WrittenWaiver[]> = {
  name: "waivers",
  schema: {
    type: "array",
    description: "Exceptions by rule, and if need be by post, day or channel, with a reason and a last day.",
    items: {
      type: "object",
      required: ["rule", "until", "reason"],
      additionalProperties: false,
      properties: {
        rule: { enum: rules.map(({ id }) => id), description: "The rule." },
        object: { ...text, description: "Only this post." },
        day: { ...date, description: "Only this day." },
        channel: { ...text, description: "Only this channel." },
        until: { ...date, description: "Last day on which it holds." },
        reason: { ...text, description: "Why, for the reader next year." },
      },
    },
  },
  example: "[{ rule: coverage, until: 2026-12-31, reason: The first export was cut off. }]",
  diagnostics: reasonMistakes,
  read: (written = [], { file }) =>
    written.map(({ rule, object, day, channel, until, reason }, i) => ({
      rule,
      object: object ?? null,
      day: day === undefined ? null : parseDay(day),
      channel: channel === undefined ? null : channelNamed(channel),
      until: parseDay(until),
      reason,
      location: file.locate(["waivers", i]),
    })),
  loosens: {
    by: "comparison",
    compare: ({ base, head }) => loosenedWaivers(base.policy, head.policy),
  },
};

/** A reason is for people to read: what they cannot see is none. */
function reasonMistakes(written: unknown): PathDiagnostic[] {
  return (Array.isArray(written) ? written : []).flatMap((waiver, i) => {
    const reason: unknown = waiver?.reason;
    if (typeof reason !== "string" || reason === "") return [];
    if (READABLE_ASCII.test(reason) || readable().test(reason)) return [];
    const message = "is empty; write why, for the reader next year";
    return [{ path: ["waivers", String(i), "reason"], atKey: false, message }];
  });
}

/** Nearly every reason has an ASCII letter or digit. Compiling the expression for all others takes V8 half a millisecond. */
const READABLE_ASCII = /[A-Za-z\d]/;
const readable = lazy(() => /[\p{L}\p{N}](?<!\p{Default_Ignorable_Code_Point})/u);

const NARROWING = ["object", "day", "channel"] as const;

/** The waivers of a change that let through what none at the base does: new, longer or wider ones. */
function loosenedWaivers(base: Policy, head: Policy): Loosening[] {
  return head.waivers.flatMap((waiver) => {
    const before = base.waivers.filter(({ rule }) => rule === waiver.rule);
    if (before.some((earlier) => isAsWide(earlier, waiver) && earlier.until >= waiver.until)) return [];
    const until = formatDay(waiver.until);
    const about = JSON.stringify([waiver.rule, ...NARROWING.map((key) => waiver[key]), until]);
    const loosening = (detail: string) => [{ detail, isSure: true, at: waiver.location, about }];
    if (before.some((earlier) => isAsWide(earlier, waiver)))
      return loosening(`makes a waiver of ${waiver.rule} longer, until ${until}`);
    if (before.some((earlier) => isAsWide(waiver, earlier)))
      return loosening(`makes a waiver of ${waiver.rule} wider`);
    return loosening(`waives ${waiver.rule} until ${until}`);
  });
}

/** Whether a waiver covers all that another one does, as long as both hold. */
function isAsWide(waiver: Waiver, other: Waiver): boolean {
  return NARROWING.every((key) => waiver[key] === null || waiver[key] === other[key]);
}
