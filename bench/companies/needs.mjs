/** @typedef {import("./exports/index.mjs").Content} Content */

/** @type {Readonly<Record<string, readonly Content[]>>} */
const NEEDS = {
  "outside-voices": ["names", "likes"],
  "voice-concentration": ["names"],
  "returning-outsiders": ["names"],
  "insider-chatter": ["names"],
  "undisclosed-insiders": ["names", "reviews"],
  "silent-posts": ["texts"],
  "self-talk": ["texts"],
  "promotional-share": ["texts", "categories"],
  "promotional-cadence": ["texts", "categories"],
  "response-rate": ["outreach", "times"],
  "response-time": ["outreach", "times"],
  "daily-outside-interactions": ["outreach"],
};

/**
 * What an export must hold for a rule of the presets to be judged.
 * @param {string} rule
 */
export function needsOf(rule) {
  return NEEDS[rule] ?? [];
}
