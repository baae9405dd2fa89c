import { parseShare } from "../../../domain/quantity.ts";
import { exactQuantity } from "../../../messages/words.ts";
import { optionSchema } from "../../../metrics/options.ts";
import type { PolicyKey } from "../key.ts";

const DEFAULT = "10%";

export const maxUnknown: PolicyKey<number, string | number> = {
  name: "max-unknown",
  schema: {
    ...optionSchema({
      kind: "share",
      description: "The largest share of unknown cases with which a rule still judges.",
    }),
    default: DEFAULT,
  },
  example: "20%",
  read: (written = DEFAULT) => parseShare(written),
  loosens: { by: "up", show: (share) => exactQuantity(share, "share") },
};
