import { acknowledged } from "./acknowledged.ts";
import { amplifiedPosts } from "./amplified-posts.ts";
import { loosenedSettings, rewrittenActivities } from "./changes.ts";
import { claimInflation } from "./claim-inflation.ts";
import { coverage } from "./coverage.ts";
import { dailyInteractions } from "./daily-interactions.ts";
import { employeeOnlyPosts } from "./employee-only-posts.ts";
import { employeeShare } from "./employee-share.ts";
import { insiderChatter } from "./insider-chatter.ts";
import { interactions } from "./interactions.ts";
import { keptTooLong } from "./kept-too-long.ts";
import type { Metric } from "./metric.ts";
import { outreach } from "./outreach.ts";
import { outsideDays } from "./outside-days.ts";
import { outsideEngagement } from "./outside-engagement.ts";
import { outsideVoices } from "./outside-voices.ts";
import { ownerlessDays } from "./ownerless-days.ts";
import { posts } from "./posts.ts";
import { promotionalCadence } from "./promotional-cadence.ts";
import { promotionalShare } from "./promotional-share.ts";
import { responseRate } from "./response-rate.ts";
import { responseTime } from "./response-time.ts";
import { returningOutsiders } from "./returning-outsiders.ts";
import { selfTalk } from "./self-talk.ts";
import { silentPosts } from "./silent-posts.ts";
import { snapshotAge } from "./snapshot-age.ts";
import { undeclaredInsiders } from "./undeclared-insiders.ts";
import { undisclosedInsiders } from "./undisclosed-insiders.ts";
import { unknownInteractions } from "./unknown-interactions.ts";
import { voiceConcentration } from "./voice-concentration.ts";

/** Every metric; each has one file and one name. */
export const metrics: readonly Metric[] = [
  employeeShare,
  outsideEngagement,
  interactions,
  unknownInteractions,
  employeeOnlyPosts,
  silentPosts,
  outsideVoices,
  voiceConcentration,
  returningOutsiders,
  insiderChatter,
  undisclosedInsiders,
  undeclaredInsiders,
  dailyInteractions,
  outsideDays,
  outreach,
  responseRate,
  responseTime,
  acknowledged,
  posts,
  promotionalShare,
  promotionalCadence,
  selfTalk,
  coverage,
  snapshotAge,
  claimInflation,
  keptTooLong,
  amplifiedPosts,
  ownerlessDays,
  rewrittenActivities,
  loosenedSettings,
];
