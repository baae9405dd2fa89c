import { type ActivityType, INTERACTION_TYPES, TALK_TYPES } from "../domain/activity.ts";
import { type Claim, type ClaimedMetric, isRate } from "../domain/claim.ts";
import { DAY_MS, type Day } from "../domain/day.ts";
import { formatNumber } from "../lib/format-number.ts";
import { type Gap, gapOf } from "../messages/gap.ts";
import { kindSet } from "../store/kinds.ts";
import type { View } from "../store/view.ts";
import { type AnswerQuestion, EVERYBODY } from "./answer-question.ts";
import { answerGap, answersIn, unknownAnswers } from "./answers.ts";
import { notExported, unnamedGap } from "./gaps.ts";
import { groupedAnswersIn, groupedGap, groupedWithin } from "./grouped-answers.ts";
import { tallyInbound } from "./inbound.ts";
import { wholeOf } from "./part.ts";
import { accountsIn, outsideAccounts } from "./people.ts";

/** A claimed figure, counted once more; a rate is a fraction. */
interface VerifiedClaim {
  /** Of outsiders alone. */
  outside: number;
  /** The most that it could be, were everything unknown an outsider's. */
  high: number;
  everybody: number;
  unknown: number;
  known: number;
  /** Why nothing can answer. */
  noData?: Gap | undefined;
  gap?: Gap | undefined;
  /** Rows of employees that are in the one and not in the other. */
  insideRows: readonly number[] | Uint32Array;
}

/** How soon an answer counts. */
const ANSWER_WITHIN = DAY_MS;

const TYPES: Record<ClaimedMetric, readonly ActivityType[]> = {
  comments: ["comment"],
  likes: ["like"],
  shares: ["share"],
  interactions: INTERACTION_TYPES,
  "engagement-rate": INTERACTION_TYPES,
  people: INTERACTION_TYPES,
  "response-rate": TALK_TYPES,
};

/** What platforms add up as interactions; other types are rare, and many platforms lack them. */
const COUNTED_EVERYWHERE: readonly ActivityType[] = ["comment", "like", "share"];

/**
 * Counts what a claim is about.
 * @param view the claim's days, in its channels
 * @param asOf the day by whose end answers were due; those of a claim may come after its own days
 */
export function recount(view: View, asOf: Day, claim: Claim): VerifiedClaim {
  return claim.metric === "response-rate" ? recountAnswers(view, asOf) : recountEngagement(view, claim);
}

function recountAnswers(view: View, asOf: Day): VerifiedClaim {
  const to = TYPES["response-rate"];
  const question = { to, by: "brand", within: ANSWER_WITHIN, inTime: "within", asOf } as const;
  const answers = answersIn(view, question);
  const outsiders = countAnswers(view, question);
  const everybody = countAnswers(view, { ...question, sides: EVERYBODY });
  const { all, answered } = outsiders;
  const unknown = unknownAnswers(answers) + outsiders.unknown;
  return {
    outside: answered / all,
    high: Number.isFinite(unknown) ? (answered + unknown) / (all + unknown) : 1,
    everybody: everybody.answered / everybody.all,
    unknown,
    known: all,
    noData:
      all > 0
        ? undefined
        : (answerGap(view, to, answers, all) ?? notExported(view, to) ?? gapOf("nothing-due", {})),
    gap: answerGap(view, to, answers, all) ?? groupedGap(unknown, all + unknown),
    insideRows: [],
  };
}

/** What was due and answered, in rows of their own and in aggregated ones. */
function countAnswers(view: View, question: AnswerQuestion) {
  const { all, answered } = answersIn(view, question);
  const grouped = groupedAnswersIn(view, question);
  const { all: groupedAll, least, most } = groupedWithin(view.table, grouped, question);
  return {
    all: all + groupedAll - (most - least),
    answered: answered + least,
    unknown: most - least + grouped.partlyDue,
  };
}

function recountEngagement(view: View, { metric, base }: Claim): VerifiedClaim {
  const of = TYPES[metric];
  const { table, rows } = view;
  const divisor = base ?? 1;
  const tally = tallyInbound(table, wholeOf(view), of);
  const counted =
    metric === "people"
      ? {
          outside: outsideAccounts(table, wholeOf(view), of).accounts.account.length,
          everybody: accountsIn(table, rows, kindSet({ of, inbound: true })).account.length,
        }
      : { outside: tally.outside, everybody: tally.inside + tally.outside + tally.unknown + tally.bots };
  const unnamed =
    metric === "people"
      ? outsideAccounts(table, wholeOf(view), of).unnamed
      : tally.unknown + tally.leftOut + tally.undatedOutside;
  // Of a type that platforms always count, none exported is not none at all.
  const lacking = of.filter((type) => COUNTED_EVERYWHERE.includes(type) && !view.exported([type], "others"));
  const unknown = lacking.length > 0 ? Number.POSITIVE_INFINITY : unnamed;
  const named = tally.inside + tally.outside;
  return {
    outside: counted.outside / divisor,
    high: (counted.outside + unknown) / divisor,
    everybody: counted.everybody / divisor,
    unknown,
    known: named,
    noData: notExported(view, of),
    gap: lacking.length > 0 ? notExported(view, lacking) : unnamedGap(view, of, unnamed, named),
    insideRows: tally.insideRows(),
  };
}

/** A claimed figure as a person reads it. */
export function figureText(metric: ClaimedMetric, value: number): string {
  return isRate(metric) ? `${Number((value * 100).toFixed(2))}%` : formatNumber(value);
}
