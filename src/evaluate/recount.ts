import { type ActivityType, INTERACTION_TYPES } from "../domain/activity.ts";
import { type Claim, isRate, type Metric } from "../domain/claim.ts";
import { DAY_MS, type Day } from "../domain/day.ts";
import { formatNumber } from "../lib/format-number.ts";
import { type Audience, audienceOf } from "../metrics/audience.ts";
import { answeredShare, EVERYBODY, type Responses, responses } from "../metrics/responses.ts";
import type { View } from "../store/view.ts";
import { untoldAnswers } from "./answers.ts";
import { whyNoData } from "./no-data.ts";
import { typeWords } from "./wording.ts";

/** A claimed figure, counted once more; a rate is a fraction. */
export interface Recount {
  /** Of outsiders alone. */
  outside: number;
  everybody: number;
  /** Why it cannot be told. */
  noData?: string | undefined;
  /** Rows of the company's own people that are in the one and not in the other. */
  insideRows: readonly number[];
}

/** How soon an answer counts, as in the report's figure of that name. */
const ANSWER_WITHIN = DAY_MS;

const TYPES: Record<Metric, readonly ActivityType[]> = {
  comments: ["comment"],
  likes: ["like"],
  shares: ["share"],
  interactions: INTERACTION_TYPES,
  "engagement-rate": INTERACTION_TYPES,
  people: INTERACTION_TYPES,
  "response-rate": INTERACTION_TYPES,
};

/** What platforms add up as interactions; other types are rare, and many platforms lack them. */
const COUNTED_EVERYWHERE: readonly ActivityType[] = ["comment", "like", "share"];

/**
 * Counts what a claim is about.
 * @param view the claim's days, in its channels
 * @param asOf the day by whose end answers were due; those of a claim may come after its own days
 * @param isInflated whether the claim is too high for what outsiders made
 */
export function recount(
  view: View,
  asOf: Day,
  claim: Claim,
  isInflated: (outside: number) => boolean,
): Recount {
  return claim.metric === "response-rate"
    ? recountAnswers(view, asOf)
    : recountAudience(view, claim, isInflated);
}

function recountAnswers(view: View, until: Day): Recount {
  const to = TYPES["response-rate"];
  const told = responses(view, to, ANSWER_WITHIN, "brand", { until });
  const noData =
    told.due.length > 0 ? undefined : (untoldAnswers(view, to, told) ?? "nobody outside had an answer due");
  const everybody = responses(view, to, ANSWER_WITHIN, "brand", { sides: EVERYBODY, until });
  const share = (one: Responses) => answeredShare(view, one, ANSWER_WITHIN).share;
  return { outside: share(told), everybody: share(everybody), noData, insideRows: [] };
}

function recountAudience(
  view: View,
  { metric, base }: Claim,
  isInflated: (outside: number) => boolean,
): Recount {
  const audience = audienceOf(view, TYPES[metric], metric === "people" ? "people" : "activities");
  const of = base ?? 1;
  const noData = whyOpen(view, TYPES[metric], audience, (count) => isInflated(count / of));
  const { outside, everybody, insideRows } = audience;
  return { outside: outside / of, everybody: everybody / of, noData, insideRows };
}

/** Why a count leaves open whether a claim is too high; undefined where it shows that it is, or is not. */
function whyOpen(
  view: View,
  of: readonly ActivityType[],
  { outside, named, unnamed, straddling }: Audience,
  isInflated: (count: number) => boolean,
): string | undefined {
  if (!view.exported(of)) return whyNoData(view, of, 0);
  if (!isInflated(outside)) return undefined;
  const missing = of.filter((type) => COUNTED_EVERYWHERE.includes(type) && !view.exported([type]));
  if (missing.length > 0) return whyNoData(view, missing, 0);
  if (unnamed > 0 && (named === 0 || !isInflated(outside + unnamed))) return whyNoData(view, of, unnamed);
  if (isInflated(outside + unnamed + straddling)) return undefined;
  return `${formatNumber(straddling)} of the ${typeWords(of)} have no day, in files that reach beyond the claim; export days, or claim those of whole files`;
}

/** A claimed figure as a person reads it. */
export function figureText(metric: Metric, value: number): string {
  return isRate(metric) ? `${Number((value * 100).toFixed(2))}%` : formatNumber(value);
}
