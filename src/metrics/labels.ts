import { INTERACTION_TYPES } from "../domain/activity.ts";
import { METRIC_IDS, type MetricId, type MetricInfo, type MetricInfos } from "../domain/metric.ts";
import type { FigureOptions } from "../domain/report.ts";

const WORDS: Record<MetricId, Omit<MetricInfo, "id" | "shortLabel"> & { shortLabel?: string }> = {
  "outside-engagement": { label: "Outside engagement", unit: "share" },
  "employee-share": { label: "Employee share", unit: "share" },
  "outside-voices": { label: "Outside voices", unit: "count" },
  "returning-outsiders": { label: "Returning outsiders", shortLabel: "Returning", unit: "count" },
  "outside-days": { label: "Days with outside contact", shortLabel: "Days with contact", unit: "count" },
  "daily-interactions": { label: "Interactions with outsiders a day", shortLabel: "A day", unit: "count" },
  outreach: { label: "Outreach to outsiders", shortLabel: "Outreach", unit: "count" },
  "response-rate": { label: "Response rate", unit: "share" },
  "response-time": { label: "Response time", unit: "hours" },
  posts: { label: "Posts", unit: "count" },
  "promotional-share": { label: "Promotional posts", shortLabel: "Promotional", unit: "share" },
  "self-talk": { label: "Self-talk", unit: "share" },
  unknown: { label: "Unknown", unit: "count" },
};

/** What each metric is called. */
export const METRICS = Object.fromEntries(
  METRIC_IDS.map((id) => [id, { id, shortLabel: WORDS[id].label, ...WORDS[id] }]),
) as MetricInfos;

/** Which of the report's metrics a rule judges, by the rule's id. */
export const METRIC_OF_RULE: Readonly<Record<string, MetricId>> = {
  "employee-share": "employee-share",
  "outside-voices": "outside-voices",
  "returning-outsiders": "returning-outsiders",
  "daily-outside-interactions": "daily-interactions",
  "response-rate": "response-rate",
  "response-time": "response-time",
  "promotional-share": "promotional-share",
  "self-talk": "self-talk",
};

/** The options by which the figures are counted, where a rule about the same metric may have others. */
export const FIGURE_OPTIONS: FigureOptions = {
  "response-rate": { by: "brand", to: [...INTERACTION_TYPES], within: "24h" },
  "response-time": { by: "brand", to: [...INTERACTION_TYPES], percentile: 50 },
};
