import { parseDays } from "../../../domain/quantity.ts";
import { optionSchema } from "../../../metrics/options.ts";
import type { PolicyKey } from "../key.ts";

const DEFAULT = "28d";

export const window: PolicyKey<number, string> = {
  name: "window",
  schema: {
    ...optionSchema({ kind: "days", description: "Days up to the as-of day that are judged." }),
    default: DEFAULT,
  },
  example: "7d",
  read: (written = DEFAULT) => parseDays(written),
  loosens: { by: "either", show: (days) => `${days}d` },
};
