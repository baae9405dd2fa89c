import { SHOW_ACCOUNTS, type ShowAccounts } from "../../../domain/show-accounts.ts";
import type { PolicyKey } from "../key.ts";

const DEFAULT = "ids";

export const showAccounts: PolicyKey<ShowAccounts, ShowAccounts> = {
  name: "show-accounts",
  schema: {
    enum: SHOW_ACCOUNTS,
    default: DEFAULT,
    description:
      "What annotations, comments and summaries show of people: employees by roster id, all by account, or none.",
  },
  example: "none",
  read: (written = DEFAULT) => written,
  loosens: { by: "never", because: "it decides what is shown, not what passes" },
};
