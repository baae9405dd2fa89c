import { TALK_TYPES } from "../domain/activity.ts";
import type { OptionSpecs } from "./options.ts";

/** Whose answer counts. */
export const byOption = {
  by: {
    kind: "choice",
    description: "Whose replies count: the brand's, or any employee's too.",
    choices: ["brand", "team"],
    default: "brand",
    lenient: { word: "team" },
  },
} as const satisfies OptionSpecs;

/** The options of every metric about how soon an answer came. */
export const answerOptions = {
  to: {
    kind: "types",
    description: "Types of activity that call for a reply.",
    default: TALK_TYPES,
  },
  ...byOption,
  clock: {
    kind: "choice",
    description:
      "Which time counts: all of it, or working time by the policy's `hours`, in which hours are working hours and days are working days; default: `working` where the policy has `hours`.",
    choices: ["all", "working"],
    lenient: { word: "working" },
    needs: { working: "hours" },
  },
} as const satisfies OptionSpecs;
