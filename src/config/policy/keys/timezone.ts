import type { PolicyKey } from "../key.ts";
import { text, zoneDiagnostic } from "../values.ts";

export const timezone: PolicyKey<string, string> = {
  name: "timezone",
  schema: { ...text, default: "UTC", description: "IANA time zone in which days begin." },
  example: "Europe/Berlin",
  diagnostics: (written, { isZone }) => zoneDiagnostic(written, ["timezone"], isZone),
  read: (written = "UTC") => written,
  loosens: { by: "either", show: (zone) => zone },
};
