import { INTERACTION_TYPES } from "../domain/activity.ts";
import { FIGURES, type FigureLine } from "../domain/figures.ts";
import { figure, object } from "./parts.ts";

const interval = {
  anyOf: [
    { type: "array", items: { type: "number", minimum: 0, maximum: 1 }, minItems: 2, maxItems: 2 },
    { type: "null" },
  ],
};
const lines: readonly FigureLine[] = FIGURES;
const ofTypes = (of: unknown) =>
  object(Object.fromEntries(["all", ...INTERACTION_TYPES].map((type) => [type, of])));
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
