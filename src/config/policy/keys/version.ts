import { baseKeys } from "../base-schema.ts";
import type { PolicyKey } from "../key.ts";

export const version: PolicyKey<undefined> = {
  name: "version",
  schema: baseKeys.version,
  example: "1",
  read: () => undefined,
  loosens: { by: "never", because: "there is one version" },
};
