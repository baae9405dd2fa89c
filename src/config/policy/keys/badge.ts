import { BADGE_FIGURES, type BadgeFigure } from "../../../domain/figures.ts";
import type { PolicyKey } from "../key.ts";

const DEFAULT = "outside-engagement";

export const badge: PolicyKey<BadgeFigure, BadgeFigure> = {
  name: "badge",
  schema: {
    enum: BADGE_FIGURES,
    default: DEFAULT,
    description: "The figure that the badge shows; its colour is the verdict's.",
  },
  example: "response-rate",
  read: (written = DEFAULT) => written,
  loosens: { by: "never", because: "it decides what is shown, not what passes" },
};
