import { gapOf } from "../messages/gap.ts";
import { countOf, noAnswer } from "./measurement.ts";
import { defineMetric } from "./metric.ts";
import { overruledBy } from "./overruled.ts";

export const rewrittenActivities = defineMetric({
  id: "rewritten-activities",
  label: "Rewritten activities",
  shortLabel: "Rewritten",
  unit: "count",
  formula:
    "activities of the snapshots at the base that differ with the change, or are no longer in the snapshots, or of which a file of the change says another side, type or day; by channel and id, or without an id by all that they say",
  options: {},
  measure({ table }, _options, { change }) {
    const all = [...(change?.rewritten ?? []), ...overruledBy(table, change)];
    const rewritten = all.map(({ detail, count, at, about, scope }) => ({
      scope,
      ...countOf(count),
      detail,
      location: at,
      identity: about,
    }));
    const uncompared = (change?.uncompared ?? []).map(({ why, at, about }) => ({
      ...noAnswer(gapOf("not-compared", { why })),
      location: at,
      identity: about,
    }));
    const measured = [...rewritten, ...uncompared];
    return measured.length > 0 ? measured : [{ scope: {}, ...countOf(0) }];
  },
});

export const loosenedSettings = defineMetric({
  id: "loosened-settings",
  label: "Loosened settings",
  shortLabel: "Loosened",
  unit: "count",
  formula:
    "whatever lets more pass with the change than at its base: a rule switched off, lowered in level or moved in the lenient direction, a new, longer or wider waiver, people gone from the roster",
  options: {},
  measure(_view, _options, { change }) {
    const loosened = (change?.loosened ?? []).map(({ detail, isSure, at, about }) => ({
      ...(isSure ? { scope: {}, ...countOf(1) } : noAnswer(gapOf("unclear-change", { detail }))),
      detail,
      location: at,
      identity: about,
    }));
    return loosened.length > 0 ? loosened : [{ scope: {}, ...countOf(0) }];
  },
});
