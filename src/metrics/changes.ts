import { gapOf } from "../messages/gap.ts";
import { countOf, noAnswer } from "./measurement.ts";
import { defineMetric } from "./metric.ts";

export const rewrittenActivities = defineMetric({
  id: "rewritten-activities",
  label: "Rewritten activities",
  shortLabel: "Rewritten",
  unit: "count",
  formula:
    "activities of the snapshots at the base that are no longer in the snapshots, that the change edits, or that one of its rows overrules, so that they count with another side, type, day, account, post, answer or category, or with a smaller count. They are compared by channel and id, or without an id by everything they say. What people do to their own activities (take them back, edit them, rename the account) is reported and doesn't fail",
  options: {},
  measure(_view, _options, { change }) {
    const rewritten = (change?.rewritten ?? []).map(({ detail, count, at, about, scope, atMost }) => ({
      scope,
      ...countOf(count),
      detail,
      location: at,
      identity: about,
      ...(atMost === undefined ? {} : { atMost }),
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
    "anything that lets more pass with the change than at its base: a rule switched off, lowered in level or moved in the lenient direction, a new, longer or wider waiver, people gone from the roster",
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
