import { INTERACTION_TYPES } from "../domain/activity.ts";
import { notExported, unnamedGap } from "./gaps.ts";
import { tallyInbound } from "./inbound.ts";
import { noAnswer, shareOf } from "./measurement.ts";
import { defineMetric } from "./metric.ts";
import { wholeOf } from "./part.ts";
import { ofOption } from "./shared-options.ts";

export const outsideEngagement = defineMetric({
  id: "outside-engagement",
  label: "Outside engagement",
  shortLabel: "Outside",
  unit: "share",
  formula: "outsiders ÷ (employees + outsiders) among inbound activities of the types",
  needsRoster: true,
  options: { of: ofOption(INTERACTION_TYPES) },
  measure(view, { of }) {
    const { inside, outside, unknown, undatedInside, undatedOutside } = tallyInbound(
      view.table,
      wholeOf(view),
      of,
    );
    const share = shareOf({
      part: outside,
      rest: inside,
      unknown,
      maybePart: undatedOutside,
      maybeRest: undatedInside,
    });
    const missing = notExported(view, of);
    if (missing !== undefined && share.low === null) return [noAnswer(missing)];
    return [{ scope: {}, ...share, gap: unnamedGap(of, share.unknown, share.sample) }];
  },
});
