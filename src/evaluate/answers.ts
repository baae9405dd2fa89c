import { type ActivityType, INTERACTION_TYPES } from "../domain/activity.ts";
import type { Responses } from "../metrics/responses.ts";
import type { View } from "../store/view.ts";
import { whyNoData } from "./no-data.ts";
import type { OptionSpec } from "./options.ts";

/** The options of every rule about answers. */
export const answerOptions: Record<string, OptionSpec> = {
  to: {
    kind: "types",
    description: "Types of activity that call for an answer.",
    default: [...INTERACTION_TYPES],
  },
  by: {
    kind: "choice",
    description: "Whose answer counts: the brand's, or any colleague's too.",
    choices: ["brand", "team"],
    default: "brand",
    lenient: { word: "team" },
  },
};

/** Why the snapshots cannot tell whether people were answered; undefined where they can. */
export function untoldAnswers(
  view: View,
  to: readonly ActivityType[],
  { due, untold, unheard, unnamed }: Responses,
): string | undefined {
  if (due.length > 0) return undefined;
  if (unheard > 0) return "the export leaves out the brand's own answers; export those too";
  if (untold > 0) {
    return "what calls for an answer has no time, or no id and author; export both";
  }
  return whyNoData(view, to, unnamed);
}
