import type { Rule } from "../evaluate/rule.ts";
import { appendOnly } from "./append-only.ts";
import { claimedMetrics } from "./claimed-metrics.ts";
import { coverage } from "./coverage.ts";
import { dailyOutsideInteractions } from "./daily-outside-interactions.ts";
import { employeeAmplification } from "./employee-amplification.ts";
import { employeeOnlyPosts } from "./employee-only-posts.ts";
import { employeeShare } from "./employee-share.ts";
import { freshSnapshot } from "./fresh-snapshot.ts";
import { insiderChatter } from "./insider-chatter.ts";
import { loosenedPolicy } from "./loosened-policy.ts";
import { outsideVoices } from "./outside-voices.ts";
import { promotionalCadence } from "./promotional-cadence.ts";
import { promotionalShare } from "./promotional-share.ts";
import { replyOwner } from "./reply-owner.ts";
import { responseRate } from "./response-rate.ts";
import { responseTime } from "./response-time.ts";
import { retention } from "./retention.ts";
import { returningOutsiders } from "./returning-outsiders.ts";
import { selfTalk } from "./self-talk.ts";
import { silentPosts } from "./silent-posts.ts";
import { undeclaredInsiders } from "./undeclared-insiders.ts";
import { undisclosedInsiders } from "./undisclosed-insiders.ts";
import { voiceConcentration } from "./voice-concentration.ts";

/** Every rule, in the order of reports and docs. */
export const rules: readonly Rule[] = [
  employeeShare,
  employeeOnlyPosts,
  silentPosts,
  outsideVoices,
  voiceConcentration,
  returningOutsiders,
  insiderChatter,
  undisclosedInsiders,
  undeclaredInsiders,
  dailyOutsideInteractions,
  responseRate,
  responseTime,
  promotionalShare,
  promotionalCadence,
  selfTalk,
  employeeAmplification,
  replyOwner,
  coverage,
  claimedMetrics,
  freshSnapshot,
  retention,
  appendOnly,
  loosenedPolicy,
];

/** A rule by its id; undefined for a word that is none. */
export function ruleById(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}
