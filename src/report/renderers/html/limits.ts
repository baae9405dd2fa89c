import { INTERACTION_TYPES } from "../../../domain/activity.ts";
import { HOUR_MS } from "../../../domain/day.ts";
import { parseDuration, parseShare } from "../../../domain/quantity.ts";
import type { ByType, RuleReport } from "../../../domain/report.ts";

type Rules = readonly RuleReport[];

/** The kind of activity whose share from our own people the policy limits by itself, and that limit. */
export function employeeLimit(rules: Rules): { type: keyof ByType; limit: number | null } {
  for (const type of ["comment", "like"] as const) {
    const only = ({ options }: RuleReport) =>
      JSON.stringify(options["of"]) === JSON.stringify([type]) && options["unit"] !== "people";
    const limit = shareLimit(rules, "employee-share", "max", only);
    if (limit !== null) return { type, limit };
  }
  return { type: "all", limit: null };
}

/** The least share answered within a day, where the policy sets it for the answers that the figure counts. */
export function responseLimit(rules: Rules): number | null {
  return shareLimit(rules, "response-rate", "min", ({ options }) => {
    return options["within"] === "24h" && isOfAllAnswers(options);
  });
}

/** The longest median to the first answer in hours, where the policy sets it for the answers that the figure counts. */
export function medianLimit(rules: Rules): number | null {
  const value = optionOf(rules, "response-time", "max", ({ options }) => {
    return options["percentile"] === 50 && isOfAllAnswers(options);
  });
  const hours = typeof value === "string" ? parseDuration(value) / HOUR_MS : Number.NaN;
  return hours >= 0 ? hours : null;
}

/** The limit of a rule about a share, of the first entry that is about what the figure is about. */
export function shareLimit(
  rules: Rules,
  id: string,
  option: "max" | "min",
  applies: (rule: RuleReport) => boolean = () => true,
): number | null {
  const value = optionOf(rules, id, option, applies);
  if (typeof value !== "number" && typeof value !== "string") return null;
  const share = parseShare(value);
  return share >= 0 && share <= 1 ? share : null;
}

function optionOf(rules: Rules, id: string, option: string, applies: (rule: RuleReport) => boolean): unknown {
  const found = rules.find((rule) => rule.rule === id && rule.subject === "snapshot" && applies(rule));
  return found?.options[option];
}

/** A limit on any other answers than a chart shows would be compared with the wrong figure. */
function isOfAllAnswers({ by, to }: RuleReport["options"]): boolean {
  return by === "brand" && Array.isArray(to) && to.length === INTERACTION_TYPES.length;
}
