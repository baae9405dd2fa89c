import type { PolicyKey } from "../key.ts";
import { text, zoneMistake } from "../values.ts";

export const timezone: PolicyKey<string, string> = {
  name: "timezone",
  schema: { ...text, default: "UTC", description: "IANA time zone in which days begin." },
  mistakes: (written, { isZone }) => zoneMistake(written, ["timezone"], isZone),
  read: (written = "UTC") => written,
  loosens: { by: "either", show: (zone) => zone },
};
