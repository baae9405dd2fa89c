import type { Loosening } from "../model/comparison.ts";
import { loosenedReading } from "./loosened-reading.ts";
import { loosenedRoster } from "./loosened-roster.ts";
import { loosenedRules } from "./loosened-rules.ts";
import { loosenedSettings } from "./loosened-settings.ts";
import { loosenedWaivers } from "./loosened-waivers.ts";
import type { Sides } from "./sides.ts";

/**
 * All by which a change lets more pass than its base: by what its policy and rosters come to, with what they
 * extend, so that a mere reformat is none.
 */
export function loosened(sides: Sides): Loosening[] {
  const { base, head } = sides;
  return [
    ...loosenedRules(base.policy, head.policy),
    ...loosenedSettings(sides),
    ...loosenedReading(base, head),
    ...loosenedWaivers(base.policy, head.policy),
    ...loosenedRoster(sides),
  ];
}
