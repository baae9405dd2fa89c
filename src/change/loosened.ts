import type { Loosening } from "../domain/change.ts";
import { loosenedReading } from "./loosened-reading.ts";
import { loosenedRoster } from "./loosened-roster.ts";
import { loosenedRules } from "./loosened-rules.ts";
import { loosenedSettings } from "./loosened-settings.ts";
import { loosenedWaivers } from "./loosened-waivers.ts";
import type { Rulebooks } from "./rulebooks.ts";

/**
 * All by which a change lets more pass than its base: by what its policy and rosters come to, with what they
 * extend, so that a mere reformat is none.
 */
export function loosened(rulebooks: Rulebooks): Loosening[] {
  const { base, head } = rulebooks;
  return [
    ...loosenedRules(base.policy, head.policy),
    ...loosenedSettings(rulebooks),
    ...loosenedReading(base, head),
    ...loosenedWaivers(base.policy, head.policy),
    ...loosenedRoster(rulebooks),
  ];
}
