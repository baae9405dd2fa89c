import { INTERACTION_TYPES } from "../domain/activity.ts";
import { FIGURES, type FigureLine } from "../domain/figures.ts";
import { figure, object } from "./parts.ts";

const interval = {
  anyOf: [
    { type: "array", items: { type: "number", minimum: 0, maximum: 1 }, minItems: 2, maxItems: 2 },
    { type: "null" },
  ],
};
const TYPES = ["all", ...INTERACTION_TYPES];
const lines: readonly FigureLine[] = FIGURES;
const ofTypes = (of: unknown) => object(Object.fromEntries(TYPES.map((type) => [type, of])));
/** The figures of a span of days, by their keys. */
export const figures = Object.fromEntries(
  lines.map(({ key, byType }) => [key, byType ? ofTypes(figure) : figure]),
);
/** The intervals of the figures that are shares. */
export const intervals = object(
  Object.fromEntries(
    lines
      .filter((line) => line.interval === true)
      .map(({ key, byType }) => [key, byType ? ofTypes(interval) : interval]),
  ),
);
const range = object({ low: { type: "number" }, high: figure });
/** Between which values figures lie of which too much is unknown, those alone. */
export const ranges = object(
  Object.fromEntries(
    lines.map(({ key, byType }) => [
      key,
      byType ? object(Object.fromEntries(TYPES.map((type) => [type, range])), TYPES) : range,
    ]),
  ),
  lines.map(({ key }) => key),
);
