import { INTERACTION_TYPES } from "../domain/activity.ts";
import type { OptionSpecs } from "./options.ts";

/** The options of every metric about answers. */
export const answerOptions = {
  to: {
    kind: "types",
    description: "Types of activity that call for an answer.",
    default: INTERACTION_TYPES,
  },
  by: {
    kind: "choice",
    description: "Whose answer counts: the brand's, or any employee's too.",
    choices: ["brand", "team"],
    default: "brand",
    lenient: { word: "team" },
  },
} as const satisfies OptionSpecs;
