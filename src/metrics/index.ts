import { acknowledged } from "./acknowledged.ts";
import { dailyInteractions } from "./daily-interactions.ts";
import { employeeShare } from "./employee-share.ts";
import { interactions } from "./interactions.ts";
import type { Metric } from "./metric.ts";
import { outreach } from "./outreach.ts";
import { outsideDays } from "./outside-days.ts";
import { outsideEngagement } from "./outside-engagement.ts";
import { outsideVoices } from "./outside-voices.ts";
import { posts } from "./posts.ts";
import { promotionalShare } from "./promotional-share.ts";
import { responseRate } from "./response-rate.ts";
import { responseTime } from "./response-time.ts";
import { returningOutsiders } from "./returning-outsiders.ts";
import { selfTalk } from "./self-talk.ts";
import { unknownInteractions } from "./unknown-interactions.ts";

/** The metrics that figures show, by the ids that `src/domain/figures.ts` gives; a rule brings its own. */
export const figureMetrics: readonly Metric[] = [
  employeeShare,
  outsideEngagement,
  interactions,
  unknownInteractions,
  outsideVoices,
  returningOutsiders,
  dailyInteractions,
  outsideDays,
  outreach,
  responseRate,
  responseTime,
  acknowledged,
  posts,
  promotionalShare,
  selfTalk,
];
