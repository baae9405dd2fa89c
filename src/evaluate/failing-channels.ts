import type { Measurement } from "../metrics/measurement.ts";
import type { View } from "../store/view.ts";
import { ByScope } from "./by-scope.ts";
import type { Measure } from "./measure.ts";

/**
 * The channels that fail where each is judged alone, by name, with their values: what all of them together hide
 * (E. H. Simpson, "The Interpretation of Interaction in Contingency Tables", Journal of the Royal Statistical
 * Society B 13 (1951), 238-241). None for what is measured in one channel, or in a part of the window.
 * @param fails whether a measurement fails, by more than chance where the entry asks for that
 */
export function failingChannels(
  view: View,
  measure: Measure,
  pooled: Measurement,
  fails: (of: Measurement) => boolean,
): { channel: string; value: number }[] {
  const { channelNames: names } = view;
  if (names.length < 2 || Object.keys(pooled.scope).length > 0) return [];
  return names.flatMap((channel) => {
    const alone = new ByScope(measure(view.on(channel))).same(pooled);
    return alone?.value != null && fails(alone) ? [{ channel, value: alone.value }] : [];
  });
}
